package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.ColumnValue.Generated;
import dev.lockstep.schema.ColumnValue.Identity;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.IndexKey.Direction;
import dev.lockstep.schema.IndexKey.Nulls;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the annotations of Lockstep's own say about a table. */
final class PostgresObjectsTest {

    @Test
    void an_index_has_keys_as_create_index_writes_them() {
        ReadModel read = ReadModel.of("""
                @PostgresIndex(name = "i", keys = {"full_name", "lower(fullName) COLLATE \\"C\\" text_pattern_ops DESC",
                    "(a + b) nulls first", "made DESC NULLS LAST", "\\"a\\"", "s.f(')', a)"}, include = "made", where = "a > 0")
                @Entity class Note { @Id long id; @Column(name = "full_name") String fullName; int a; int b; Instant made; }
                """);

        assertThat(read.table("note").indexes())
                .containsExactly(new Index(
                        ObjectName.given("i"),
                        Index.Uniqueness.NOT_UNIQUE,
                        "btree",
                        List.of(
                                IndexKey.column("full_name"),
                                new IndexKey(
                                        IndexKey.expression("lower(fullName)").target(),
                                        Optional.of("C"),
                                        Optional.of("text_pattern_ops"),
                                        Direction.DESCENDING,
                                        Nulls.FIRST),
                                new IndexKey(
                                        IndexKey.expression("a + b").target(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Direction.ASCENDING,
                                        Nulls.FIRST),
                                new IndexKey(
                                        IndexKey.column("made").target(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Direction.DESCENDING,
                                        Nulls.LAST),
                                IndexKey.column("a"),
                                IndexKey.expression("s.f(')', a)")),
                        List.of("made"),
                        Optional.of("a > 0")));
    }

    @Test
    void an_index_may_be_unique_and_of_another_method_and_have_no_name() {
        ReadModel read = ReadModel.of("""
                @PostgresIndex(keys = "name", unique = PostgresIndex.Unique.NULLS_NOT_DISTINCT)
                @PostgresIndex(keys = "tags jsonb_path_ops", method = "GIN")
                @Entity class Note {
                    @Id long id;
                    String name;
                    @Column(columnDefinition = "jsonb") String tags;
                }
                """);

        assertThat(read.table("note").indexes())
                .extracting(index -> index.name().text(), Index::uniqueness, Index::method)
                .containsExactly(
                        tuple("note_name_idx", Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT, "btree"),
                        tuple("note_tags_idx", Index.Uniqueness.NOT_UNIQUE, "gin"));
    }

    @Test
    void an_exclusion_compares_keys_by_operators() {
        ReadModel read = ReadModel.of("""
                @Exclusion(keys = {"room WITH =", "during with OPERATOR(pg_catalog.&&)"}, where = "room > 0",
                    deferrable = Exclusion.Deferrable.INITIALLY_DEFERRED)
                @Entity class Booking {
                    @Id long id;
                    int room;
                    @Column(columnDefinition = "tstzrange") String during;
                }
                """);

        assertThat(read.table("booking").constraints())
                .contains(new ExclusionConstraint(
                        ObjectName.derived("booking_room_during_excl"),
                        "gist",
                        List.of(
                                new ExclusionConstraint.Element(IndexKey.column("room"), "="),
                                new ExclusionConstraint.Element(IndexKey.column("during"), "OPERATOR(pg_catalog.&&)")),
                        Optional.of("room > 0"),
                        Deferral.INITIALLY_DEFERRED));
    }

    @Test
    void what_cannot_be_read_is_reported_on_its_value() {
        ReadModel key = ReadModel.of(
                "@PostgresIndex(\n    keys = \"a) WHERE (true\")\n@Entity class Note { @Id long id; String name; }");
        ReadModel method = ReadModel.of("""
                @PostgresIndex(keys = "name",
                    method = "gin (name); DROP TABLE note; --")
                @Entity class Note { @Id long id; String name; }
                """);

        assertThat(key.errors()).containsExactly("2: [LS126]");
        assertThat(method.errors()).containsExactly("2: [LS128]");
    }

    @Test
    void what_cannot_be_read_among_several_is_reported_on_their_class() {
        ReadModel read = ReadModel.of("""
                @PostgresIndex(keys = "name;")
                @PostgresIndex(keys = "nam")
                @Exclusion(keys = "name WITH --")
                @Exclusion(keys = "name")
                @Entity class Note { @Id long id; String name; }
                """);

        assertThat(read.errors()).containsExactlyInAnyOrder("5: [LS126]", "5: [LS113]", "5: [LS127]", "5: [LS127]");
    }

    @Test
    void an_identity_column_counts_as_it_is_told() {
        ReadModel read = ReadModel.of("""
                @Entity class Note {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
                    @IdentityOptions(mode = IdentityOptions.Mode.ALWAYS, start = 100, increment = 10, minimum = 100,
                        maximum = 10000, cache = 20, cycle = true) long id;
                }
                """);

        assertThat(read.column("note", "id").value())
                .isEqualTo(new Identity(
                        Identity.Mode.ALWAYS,
                        new SequenceOptions(100, 10, OptionalLong.of(100), OptionalLong.of(10000), 20, true)));
    }

    @Test
    void an_identity_column_that_cannot_count_is_refused() {
        ReadModel read = ReadModel.of("""
                @Entity class Note {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
                    @IdentityOptions(start = 5, maximum = 4)
                    long id;
                }
                """);

        assertThat(read.errors()).containsExactly("3: [LS130]");
        assertThat(read.messages().get(0)).contains("start = 5 is not between 1 and 4");
    }

    @Test
    void the_options_of_a_sequence_generator_are_read_or_refused() {
        ReadModel read = ReadModel.of("""
                @Entity class Note {
                    @Id @GeneratedValue(generator = "s")
                    @SequenceGenerator(name = "s", allocationSize = 5, options = "MINVALUE -3 no maxvalue cache 7 CYCLE")
                    long id;
                }
                """);
        ReadModel refused = ReadModel.of("""
                @Entity class Note {
                    @Id @GeneratedValue(generator = "s")
                    @SequenceGenerator(name = "s", options = "cache 7; DROP TABLE x")
                    long id;
                }
                """);

        assertThat(read.schema().sequences().get(0).options())
                .isEqualTo(new SequenceOptions(1, 5, OptionalLong.of(-3), OptionalLong.empty(), 7, true));
        assertThat(refused.errors()).containsExactly("3: [LS112]");
    }

    @Test
    void a_generated_column_may_be_virtual() {
        ReadModel read = ReadModel.of("""
                @Entity class Box {
                    @Id long id;
                    int width;
                    @org.hibernate.annotations.GeneratedColumn("width * 2") int stored;
                    @Virtual @org.hibernate.annotations.GeneratedColumn("width * 2") int computed;
                }
                """);

        assertThat(read.column("box", "stored").value())
                .isEqualTo(new Generated("width * 2", Generated.Storage.STORED));
        assertThat(read.column("box", "computed").value())
                .isEqualTo(new Generated("width * 2", Generated.Storage.VIRTUAL));
    }

    @Test
    void a_native_enum_type_is_named_as_sql_has_to_write_it() {
        ReadModel read = ReadModel.of("""
                @Entity class A {
                    @Id long id;
                    @org.hibernate.annotations.JdbcType(org.hibernate.dialect.type.PostgreSQLEnumJdbcType.class) User user;
                }
                """, "enum User { B, A }");

        assertThat(read.column("a", "user").type()).isEqualTo(SqlType.of("\"user\""));
        assertThat(read.schema().enumTypes()).extracting(EnumType::labels).containsExactly(List.of("A", "B"));
        assertThat(read.column("a", "user").value()).isEqualTo(ColumnValue.NONE);
    }
}
