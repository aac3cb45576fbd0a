package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each problem of the reading, with the line that it is shown on. */
final class MappingProblemsTest {

    @Test
    void an_entity_needs_an_identifier() {
        ReadModel read = ReadModel.of("@Entity\nclass A {\n    String name;\n}");

        assertThat(read.errors()).containsExactly("2: [LS101]");
    }

    @Test
    void an_unknown_type_is_reported_on_the_attribute() {
        ReadModel read = ReadModel.of("@Entity class A {\n    @Id long id;\n    Nope name;\n    List<Nope> names;\n}");

        assertThat(read.errors()).containsExactly("3: [LS102]", "4: [LS102]");
    }

    @Test
    void a_type_without_a_column_type_is_reported_on_the_attribute() {
        ReadModel read =
                ReadModel.of("@Entity class A {\n    @Id long id;\n    Object any;\n    Map<String, String> m;\n}");

        assertThat(read.errors()).containsExactly("3: [LS103]", "4: [LS103]");
    }

    @Test
    void two_entities_on_one_table_agree_on_its_key() {
        ReadModel read = ReadModel.of(
                "@Entity @Table(name = \"t\") class A { @Id long id; }",
                "@Entity\n@Table(name = \"T\")\nclass B { @Id long number; }");

        assertThat(read.errors()).containsExactly("2: [LS104]");
    }

    @Test
    void two_attributes_on_one_column_need_one_definition() {
        ReadModel read = ReadModel.of("""
                @Entity class A {
                    @Id long id;
                    @Column(name = "x") String one;
                    @Column(name = "x", length = 9) String two;
                }
                """);

        assertThat(read.errors()).containsExactly("4: [LS105]");
        assertThat(read.messages().get(0)).contains("varchar(255)", "A.one", "varchar(9)");
    }

    @Test
    void mapped_by_names_an_attribute_of_the_other_side() {
        ReadModel read = ReadModel.of(
                "@Entity class A {\n    @Id long id;\n    @OneToMany(\n        mappedBy = \"ownr\") List<B> bs;\n}",
                "@Entity class B { @Id long id; @ManyToOne A owner; }");

        assertThat(read.errors()).containsExactly("4: [LS106]");
        assertThat(read.messages().get(0)).contains("Did you mean \"owner\"?");
    }

    @Test
    void an_association_refers_to_an_entity() {
        ReadModel read = ReadModel.of("@Entity class A {\n    @Id long id;\n    @ManyToOne String name;\n}");

        assertThat(read.errors()).containsExactly("3: [LS107]");
    }

    @Test
    void a_referenced_column_exists() {
        ReadModel read = ReadModel.of(
                "@Entity class A {\n    @Id long id;\n    @ManyToOne @JoinColumn(referencedColumnName = \"idd\") A a;\n}");

        assertThat(read.errors()).containsExactly("3: [LS108]");
        assertThat(read.messages().get(0)).contains("Did you mean \"id\"?");
    }

    @Test
    void a_composite_key_is_referred_to_as_a_whole() {
        ReadModel read = ReadModel.of(
                "@Embeddable class Key { int x; int y; }",
                "@Entity class A { @EmbeddedId Key key; }",
                "@Entity class B {\n    @Id long id;\n    @ManyToOne @JoinColumn(name = \"a\") A a;\n}");

        assertThat(read.errors()).containsExactly("3: [LS109]");
    }

    @Test
    void a_key_cannot_contain_itself() {
        ReadModel read = ReadModel.of("@Entity class A {\n    @Id @ManyToOne A a;\n}");

        assertThat(read.errors()).contains("1: [LS110]");
    }

    @Test
    void a_column_definition_is_readable() {
        ReadModel read = ReadModel.of(
                "@Entity class A {\n    @Id long id;\n    @Column(columnDefinition = \"serial\") int number;\n}");

        assertThat(read.errors()).containsExactly("3: [LS111]");
    }

    @Test
    void an_index_names_columns_of_its_table() {
        ReadModel read = ReadModel.of(
                "@Entity\n@Table(indexes = @Index(columnList = \"nam\"))\nclass A {\n    @Id long id; String name;\n}");

        assertThat(read.errors()).containsExactly("2: [LS113]");
        assertThat(read.messages().get(0)).contains("Did you mean \"name\"?");
    }

    @Test
    void an_embeddable_cannot_contain_itself() {
        ReadModel read = ReadModel.of(
                "@Embeddable class Node { int x; Node next; }",
                "@Entity class A {\n    @Id long id;\n    Node node;\n}");

        assertThat(read.messages()).singleElement().asString().contains("LS115");
    }

    @Test
    void a_float_has_a_limited_precision() {
        ReadModel read = ReadModel.of("@Entity class A {\n    @Id long id;\n    @Column(precision = 24) double x;\n}");

        assertThat(read.errors()).containsExactly("3: [LS116]");
    }

    @Test
    void a_type_code_is_one_that_postgresql_has() {
        ReadModel read = ReadModel.of(
                "@Entity class A {\n    @Id long id;\n    @org.hibernate.annotations.JdbcTypeCode(777) String x;\n}");

        assertThat(read.errors()).containsExactly("3: [LS119]");
    }

    @Test
    void a_foreign_key_definition_is_readable() {
        ReadModel read = ReadModel.of("""
                @Entity class A {
                    @Id long id;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "whatever")) A a;
                }
                """);

        assertThat(read.errors()).containsExactly("3: [LS120]");
    }

    @Test
    void a_foreign_key_definition_refers_to_what_the_association_refers_to() {
        ReadModel read = ReadModel.of("""
                @Entity class A {
                    @Id long id;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (a_id) references b"))
                    A a;
                }
                """);

        assertThat(read.errors()).containsExactly("3: [LS112]");
    }

    @Test
    void what_is_embedded_is_a_class_with_attributes() {
        ReadModel read = ReadModel.of("@Entity class A {\n    @Id long id;\n    @Embedded int x;\n}");

        assertThat(read.errors()).containsExactly("3: [LS121]");
    }

    @Test
    void an_option_has_a_value_that_exists() {
        ReadModel read = ReadModel.of(Map.of("lockstep.naming", "sprong"), "@Entity class A { @Id long id; }");

        assertThat(read.messages()).singleElement().asString().startsWith("[LS001] option lockstep.naming");
    }

    @Test
    void what_is_not_supported_is_said_on_its_attribute() {
        ReadModel read = ReadModel.of(
                "@Embeddable @org.hibernate.annotations.Struct(name = \"point\") class Point { int x; }",
                "@Entity class A {\n    @Id long id;\n    Point point;\n}");

        assertThat(read.errors()).containsExactly("3: [LS112]");
    }

    @Test
    void an_override_names_an_attribute() {
        ReadModel read = ReadModel.of("@Embeddable class Place { String city; }", """
                @Entity class A {
                    @Id long id;
                    @AttributeOverride(name = "citi", column = @Column(name = "x"))
                    Place place;
                }
                """);

        assertThat(read.errors()).containsExactly("3: [LS114]");
        assertThat(read.messages().get(0)).contains("Did you mean \"city\"?");
    }

    @Test
    void an_override_names_an_attribute_however_deep() {
        ReadModel read = ReadModel.of(
                "@Embeddable class Place { String city; }", "@Embeddable class Home { Place place; }", """
                @Entity class A {
                    @Id long id;
                    @AttributeOverride(name = "place.citi", column = @Column(name = "x"))
                    Home home;
                }
                """);

        assertThat(read.errors()).containsExactly("3: [LS114]");
        assertThat(read.messages().get(0)).contains("Did you mean \"city\"?");
    }

    @Test
    void either_side_of_an_association_may_name_nothing() {
        ReadModel read = ReadModel.of(
                "@Entity class A {\n    @Id long id;\n    @OneToOne(mappedBy = \"x\") B b;\n    @ManyToMany(mappedBy = \"y\") Set<B> bs;\n}",
                "@Entity class B { @Id long id; @OneToOne A a; }");

        assertThat(read.errors()).containsExactly("3: [LS106]", "4: [LS106]");
    }

    @Test
    void a_column_is_in_a_table_of_its_entity() {
        ReadModel read = ReadModel.of(
                "@Entity @SecondaryTable(name = \"more\") class A {\n    @Id long id;\n    @Column(table = \"mor\") int x;\n}");

        assertThat(read.errors()).containsExactly("3: [LS117]");
        assertThat(read.messages().get(0)).contains("Did you mean \"more\"?");
    }

    @Test
    void two_names_do_not_become_one_by_being_cut() {
        String longName = "a".repeat(63);
        ReadModel read = ReadModel.of(
                "@Entity class A {\n    @Id long id;\n    String " + longName + "b;\n    String " + longName + "c;\n}");

        assertThat(read.errors()).containsExactly("4: [LS118]");
    }

    @Test
    void the_classes_of_a_hierarchy_have_different_discriminator_values() {
        ReadModel read = ReadModel.of(
                "@Entity @DiscriminatorValue(\"x\") class A { @Id long id; }",
                "@Entity\n@DiscriminatorValue(\"x\")\nclass B extends A { }");

        assertThat(read.errors()).containsExactly("3: [LS122]");
    }

    @Test
    void a_table_for_each_class_has_no_identity() {
        ReadModel read = ReadModel.of("""
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class A {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY) long id;
                }
                """, "@Entity class B extends A { }");

        assertThat(read.errors()).containsExactly("3: [LS123]");
    }

    @Test
    void a_history_of_rows_is_refused() {
        ReadModel read =
                ReadModel.of("@Entity\n@org.hibernate.annotations.Temporal\nclass A { @Id long id; String text; }");

        assertThat(read.errors()).containsExactly("2: [LS144]");
    }

    @Test
    void an_audit_table_is_only_noted() {
        ReadModel read =
                ReadModel.of("@Entity\n@org.hibernate.annotations.Audited\nclass A { @Id long id; String text; }");

        assertThat(read.schema().tables()).hasSize(1);
        assertThat(read.compilation().notes()).singleElement().satisfies(note -> assertThat(note.getMessage(null))
                .startsWith("[LS145]"));
    }

    @Test
    void a_view_is_only_noted() {
        ReadModel read = ReadModel.of(
                "@Entity\n@org.hibernate.annotations.View(query = \"select 1 as id\")\nclass A { @Id long id; }");

        assertThat(read.schema().tables()).isEmpty();
        assertThat(read.compilation().warnings()).isEmpty();
        assertThat(read.compilation().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.getMessage(null)).startsWith("[LS124]"))
                .satisfies(note -> assertThat(note.getLineNumber() - 1).isEqualTo(2));
    }

    @Test
    void a_constraint_name_is_given_once() {
        ReadModel read = ReadModel.of("""
                @Entity
                @Table(uniqueConstraints = {@UniqueConstraint(name = "u", columnNames = "a"),
                    @UniqueConstraint(name = "u", columnNames = "b")})
                class A { @Id long id; int a; int b; }
                """);

        assertThat(read.errors()).containsExactly("4: [LS125]");
    }

    @Test
    void any_entity_needs_the_type_of_its_key() {
        ReadModel read = ReadModel.of("""
                @Entity class A {
                    @Id long id;
                    @org.hibernate.annotations.Any @JoinColumn(name = "thing_id")
                    Object thing;
                }
                """);

        assertThat(read.errors()).containsExactly("4: [LS138]");
    }

    @Test
    void the_identifier_of_a_row_needs_a_type() {
        ReadModel read = ReadModel.of("""
                @Entity class A {
                    @Id long id;
                    @org.hibernate.annotations.CollectionId(generator = "increment")
                    @ElementCollection Collection<String> names;
                }
                """);

        assertThat(read.errors()).containsExactly("3: [LS142]");
    }

    @Test
    void options_of_a_table_are_only_noted() {
        ReadModel read = ReadModel.of("""
                @Entity
                @Table(options = "with (fillfactor = 70)")
                class A { @Id long id; }
                """);

        assertThat(read.compilation().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.getMessage(null)).startsWith("[LS143]"))
                .satisfies(note -> assertThat(note.getLineNumber() - 1).isEqualTo(2));
    }

    @Test
    void options_of_a_column_are_readable() {
        ReadModel read = ReadModel.of(
                "@Entity class A {\n    @Id long id;\n    @Column(options = \"storage main\") String x;\n}");

        assertThat(read.errors()).containsExactly("3: [LS111]");
    }

    @Test
    void a_type_of_the_users_own_needs_a_column_definition() {
        ReadModel read = ReadModel.of(
                "class Money { }",
                "abstract class MoneyType implements org.hibernate.usertype.UserType<Money> { }",
                """
                @Entity class A {
                    @Id long id;
                    @org.hibernate.annotations.Type(MoneyType.class) Money money;
                    @org.hibernate.annotations.Type(MoneyType.class) @Column(columnDefinition = "numeric(12,2)") Money known;
                    Part part;
                }
                """,
                "@Embeddable class Part { @org.hibernate.annotations.Type(MoneyType.class) Money inside; }");

        assertThat(read.errors()).containsExactlyInAnyOrder("3: [LS139]", "1: [LS139]");
    }

    @Test
    void a_hierarchy_has_one_identifier() {
        ReadModel read = ReadModel.of(
                "@Entity class A { @Id long id; }", "@Entity class B extends A {\n    @Id\n    long number;\n}");

        assertThat(read.errors()).containsExactly("3: [LS140]");
    }

    @Test
    void an_identifier_is_embedded_or_plain_but_not_both() {
        ReadModel read = ReadModel.of(
                "@Embeddable class Key { int x; }",
                "@Entity class A {\n    @EmbeddedId Key key;\n    @Id\n    long id;\n}");

        assertThat(read.errors()).containsExactly("4: [LS140]");
    }

    @Test
    void generics_are_resolved() {
        ReadModel read = ReadModel.of("@Entity class A<T> {\n    @Id long id;\n    T value;\n    List<T> values;\n}");

        assertThat(read.errors()).containsExactly("3: [LS141]", "4: [LS141]");
    }
}
