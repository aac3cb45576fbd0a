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
    void two_entities_cannot_be_on_one_table() {
        ReadModel read = ReadModel.of(
                "@Entity @Table(name = \"t\") class A { @Id long id; }",
                "@Entity\n@Table(name = \"T\")\nclass B { @Id long id; }");

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
    void what_is_embedded_is_a_class_with_attributes() {
        ReadModel read = ReadModel.of("@Entity class A {\n    @Id long id;\n    @Embedded int x;\n}");

        assertThat(read.errors()).containsExactly("3: [LS121]");
    }

    @Test
    void an_option_has_a_value_that_exists() {
        ReadModel read = ReadModel.of(Map.of("lockstep.naming", "sprong"), "@Entity class A { @Id long id; }");

        assertThat(read.messages()).singleElement().asString().startsWith("[LS001] option lockstep.naming");
    }
}
