package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What shapes a schema and cannot be read is an error on its element, with a way out that works. */
final class UnsupportedTest {

    private static final String HIBERNATE = "org.hibernate.annotations.";

    private static final String USER_TYPE = "abstract class Kept implements org.hibernate.usertype.UserType<Money> { }";

    private static final String COMPOSITE =
            "abstract class Kept implements org.hibernate.usertype.CompositeUserType<Money> { }";

    private static final String MONEY = "class Money implements java.io.Serializable { }";

    private static final String DESCRIPTOR =
            "abstract class Kept extends org.hibernate.type.descriptor.java.AbstractClassJavaType<Money> {"
                    + " Kept() { super(Money.class); } }";

    private static final String BINDER = """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @org.hibernate.annotations.AttributeBinderType(binder = Bound.Binder.class)
            @interface Bound {
                abstract class Binder implements org.hibernate.binder.AttributeBinder<Bound> { }
            }
            """;

    private static final String TYPE_BINDER = """
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @org.hibernate.annotations.TypeBinderType(binder = Bound.Binder.class)
            @interface Bound {
                abstract class Binder implements org.hibernate.binder.TypeBinder<Bound> { }
            }
            """;

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of("@Struct", "3: [LS112]", new String[] {
                    entity("", "Point point;"),
                    "@Embeddable @" + HIBERNATE + "Struct(name = \"point\") class Point { int x; }"
                }),
                Arguments.of("@Struct on the attribute", "3: [LS112]", new String[] {
                    entity("", "@" + HIBERNATE + "Struct(name = \"point\") Point point;"),
                    "@Embeddable class Point { int x; }"
                }),
                Arguments.of("@Comment of a column of an embedded attribute", "3: [LS112]", new String[] {
                    entity("", "@" + HIBERNATE + "Comment(value = \"x\", on = \"x\") Point point;"),
                    "@Embeddable class Point { int x; }"
                }),
                Arguments.of("an array of a type variable", "2: [LS112]", new String[] {
                    "@Entity class Shop extends Numbered<Integer> { }",
                    "@MappedSuperclass class Numbered<N extends Number> {\n    @Id long id; N[] numbers; }"
                }),
                Arguments.of("@JoinColumnOrFormula on a collection", "3: [LS112]", new String[] {
                    entity(
                            "",
                            "@OneToMany @" + HIBERNATE
                                    + "JoinColumnOrFormula(column = @JoinColumn(name = \"x\")) Set<Shop> shops;"),
                }),
                Arguments.of("@MapsId with mappedBy", "3: [LS112]", new String[] {
                    entity("", "@MapsId @OneToOne(mappedBy = \"shop\") Owner owner;"),
                    "@Entity class Owner { @Id long id; @OneToOne Shop shop; }"
                }),
                Arguments.of("@CompositeType", "3: [LS112]", new String[] {
                    entity("", "@" + HIBERNATE + "CompositeType(Kept.class) Money price;"), MONEY, COMPOSITE
                }),
                Arguments.of("@CompositeTypeRegistration", "3: [LS112]", new String[] {
                    entity(
                            "@" + HIBERNATE
                                    + "CompositeTypeRegistration(embeddableClass = Money.class, userType = Kept.class)",
                            "@Embedded Money price;"),
                    MONEY,
                    COMPOSITE
                }),
                Arguments.of("@MapKeyCompositeType", "3: [LS112]", new String[] {
                    entity(
                            "",
                            "@ElementCollection @" + HIBERNATE
                                    + "MapKeyCompositeType(Kept.class) Map<Money, String> byPrice;"),
                    MONEY,
                    COMPOSITE
                }),
                Arguments.of("@PropertyRef", "3: [LS112]", new String[] {
                    entity("", "@ManyToOne @" + HIBERNATE + "PropertyRef(\"id\") Shop other;")
                }),
                Arguments.of("@JdbcTypeRegistration", "1: [LS112]", new String[] {
                    entity("@" + HIBERNATE + "JdbcTypeRegistration(Kept.class)", "String name;"),
                    "abstract class Kept implements org.hibernate.type.descriptor.jdbc.JdbcType { }"
                }),
                Arguments.of("@Type", "3: [LS139]", new String[] {
                    entity("", "@" + HIBERNATE + "Type(Kept.class) Money price;"), MONEY, USER_TYPE
                }),
                Arguments.of("@Type of elements", "3: [LS139]", new String[] {
                    entity("", "@ElementCollection @" + HIBERNATE + "Type(Kept.class) Set<Money> prices;"),
                    MONEY,
                    USER_TYPE
                }),
                Arguments.of("@MapKeyType", "3: [LS139]", new String[] {
                    entity(
                            "",
                            "@ElementCollection @" + HIBERNATE + "MapKeyType(Kept.class) Map<Money, String> byPrice;"),
                    MONEY,
                    USER_TYPE
                }),
                Arguments.of("@JavaType", "3: [LS139]", new String[] {
                    entity("", "@" + HIBERNATE + "JavaType(Kept.class) Money price;"), MONEY, DESCRIPTOR
                }),
                Arguments.of("@TypeRegistration", "3: [LS139]", new String[] {
                    entity(
                            "@" + HIBERNATE + "TypeRegistration(basicClass = Money.class, userType = Kept.class)",
                            "Money price;"),
                    MONEY,
                    USER_TYPE
                }),
                Arguments.of("@JavaTypeRegistration", "3: [LS139]", new String[] {
                    entity(
                            "@" + HIBERNATE
                                    + "JavaTypeRegistration(javaType = Money.class, descriptorClass = Kept.class)",
                            "Money price;"),
                    MONEY,
                    DESCRIPTOR
                }),
                Arguments.of(
                        "@AttributeBinderType", "3: [LS146]", new String[] {entity("", "@Bound String name;"), BINDER}),
                Arguments.of(
                        "@TypeBinderType", "1: [LS146]", new String[] {entity("@Bound", "String name;"), TYPE_BINDER}));
    }

    private static String entity(String annotation, String attribute) {
        return annotation + " @Entity class Shop {\n    @Id long id;\n    " + attribute + "\n}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void what_is_not_known_is_said_on_its_element(String name, String error, String... sources) {
        assertThat(ReadModel.of(sources).errors()).containsExactly(error);
    }

    @Test
    void a_column_definition_says_what_a_class_would() {
        ReadModel read = ReadModel.of(
                entity(
                        "@" + HIBERNATE + "TypeRegistration(basicClass = Money.class, userType = Kept.class)",
                        "@Column(columnDefinition = \"numeric(12,2)\") Money price;\n"
                                + "@Bound @Column(columnDefinition = \"varchar(9)\") String name;"),
                MONEY,
                USER_TYPE,
                BINDER);

        assertThat(read.schema().tables().get(0).columns())
                .extracting(column -> column.name() + " " + column.type())
                .contains("price numeric(12,2)", "name varchar(9)");
    }

    @Test
    void one_of_hibernates_own_classes_under_its_own_code_changes_nothing() {
        ReadModel read = ReadModel.of(entity(
                "@" + HIBERNATE + "JdbcTypeRegistration(org.hibernate.type.descriptor.jdbc.TinyIntJdbcType.class)",
                "int number;"));

        assertThat(read.errors()).isEmpty();
    }

    @Test
    void objects_that_a_generator_registers_are_a_note_on_what_it_generates() {
        String counting = """
                @org.hibernate.annotations.IdGeneratorType(Counting.Generator.class)
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface Counting {
                    class Generator extends Parent { }
                    abstract class Parent implements org.hibernate.id.IdentifierGenerator {
                        @Override
                        public void registerExportables(org.hibernate.boot.model.relational.Database database) { }
                    }
                }
                """;

        ReadModel read = ReadModel.of("@Entity class Shop { @Id @Counting Long id; }", counting);

        assertThat(read.compilation().notes()).singleElement().satisfies(note -> assertThat(note.getMessage(null))
                .contains("[LS147]", "Generator", "Shop.id", "Create them in a migration by hand"));
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void annotations_that_are_gone_from_hibernate_7_name_those_of_jpa() {
        String old = "package org.hibernate.annotations; public @interface IndexColumn { String name(); }";
        ReadModel read = ReadModel.of(
                Map.of(),
                List.of(
                        JavaFileObjects.forSourceString(HIBERNATE + "IndexColumn", old),
                        JavaFileObjects.forSourceString(
                                "Shop",
                                "import jakarta.persistence.*; import java.util.*;\n"
                                        + entity(
                                                "",
                                                "@ElementCollection @" + HIBERNATE
                                                        + "IndexColumn(name = \"x\") List<String> list;"))));

        assertThat(read.messages()).singleElement().asString().contains("[LS112]", "Use @OrderColumn.");
    }

    @Test
    void both_ways_out_of_a_struct_that_are_said_give_columns() {
        String struct = "@Embeddable @" + HIBERNATE + "Struct(name = \"point\") class Point { int x; String label; }";
        String plain = struct.replace("@" + HIBERNATE + "Struct(name = \"point\") ", "");
        String json = "@" + HIBERNATE + "JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) ";

        assertThat(ReadModel.of(entity("", "Point point;"), struct).messages())
                .singleElement()
                .asString()
                .contains("[LS112]", "Take @Struct off: each of its attributes has a column then")
                .contains("with @JdbcTypeCode(SqlTypes.JSON) on the attribute all of them one.");
        assertThat(columns(ReadModel.of(entity("", "Point point;"), plain)))
                .containsExactlyInAnyOrder("id bigint", "x integer", "label varchar(255)");
        assertThat(columns(ReadModel.of(entity("", json + "Point point;"), plain)))
                .containsExactlyInAnyOrder("id bigint", "point jsonb");
    }

    private static List<String> columns(ReadModel read) {
        return read.schema().tables().get(0).columns().stream()
                .map(column -> column.name() + " " + column.type())
                .toList();
    }

    @Test
    void a_collection_type_of_ones_own_is_written_as_its_java_type_with_a_warning() {
        ReadModel read = ReadModel.of(
                entity(
                        "",
                        "@ElementCollection @" + HIBERNATE + "CollectionType(type = Kept.class) List<String> names;"),
                "abstract class Kept implements org.hibernate.usertype.UserCollectionType { }");

        assertThat(read.schema().tables()).hasSize(2);
        assertThat(read.warnings())
                .singleElement()
                .asString()
                .startsWith("[LS149] @CollectionType of Shop.names leaves it to a class");
    }

    @Test
    void hibernate_6_may_read_another_class_before_a_registration() {
        String registering = "@" + HIBERNATE + "ConverterRegistration(converter = Cents.class) @Entity class Till {\n"
                + "    @Id long id;\n    Money total;\n}";
        String cents = "abstract class Cents implements AttributeConverter<Money, Long> { }";

        assertThat(ReadModel.of(
                                Map.of("lockstep.hibernate", "6"),
                                entity("", "Money price;"),
                                registering,
                                "@Entity class Sub extends Till { Money more; }",
                                MONEY,
                                cents)
                        .errors())
                .containsExactly("3: [LS148]");
        assertThat(ReadModel.of(entity("", "Money price;"), registering, MONEY, cents)
                        .errors())
                .isEmpty();
    }
}
