package dev.lockstep.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class SnapshotRoundTripTest {

    private static final String HOSTILE = "it's \"quoted\"\nand\ttabbed \\ ünï ☃ \u0001";
    private static final Origin ORIGIN = new Origin("shop.Order$Line", "price.amount");
    private static final SequenceOptions COUNTING =
            new SequenceOptions(5, -2, OptionalLong.of(-100), OptionalLong.of(7), 3, true);

    @Test
    void everything_that_a_schema_can_hold_comes_back() {
        Snapshot snapshot = new Snapshot(
                schema(),
                Manifest.EMPTY.append(1, "initial_schema", "1:ab", "1:cd", Manifest.Author.LOCKSTEP),
                List.of(new Snapshot.SettledRename(ORIGIN, HOSTILE)),
                List.of("shop.MoneyConverter"));

        String text = SnapshotWriter.write(snapshot);

        assertThat(SnapshotReader.read(text)).isEqualTo(snapshot);
        assertThat(SnapshotWriter.write(SnapshotReader.read(text))).isEqualTo(text);
    }

    @Test
    void windows_line_ends_change_nothing() {
        String text = SnapshotWriter.write(new Snapshot(schema(), Manifest.EMPTY));

        assertThat(SnapshotReader.read(text.replace("\n", "\r\n"))).isEqualTo(SnapshotReader.read(text));
    }

    @Test
    void a_text_that_is_cut_off_says_so() {
        String text = SnapshotWriter.write(new Snapshot(schema(), Manifest.EMPTY));

        assertThatThrownBy(() -> SnapshotReader.read(text.substring(0, text.length() / 2)))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("it ends in the middle");
    }

    @Test
    void a_conflict_of_git_is_named_with_its_line() {
        assertThatThrownBy(() -> SnapshotReader.read("{\n<<<<<<< HEAD\n\"format\": 1\n"))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("line 2 is a git conflict marker");
    }

    @Test
    void a_newer_format_is_refused() {
        assertThatThrownBy(() -> SnapshotReader.read("{\"format\": 99}"))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("format 99");
    }

    @Test
    void an_empty_text_is_no_snapshot() {
        assertThatThrownBy(() -> SnapshotReader.read("")).isInstanceOf(SnapshotException.class);
    }

    private static Schema schema() {
        Column plain = Column.of("id", SqlType.BIGINT, ORIGIN);
        List<Column> columns = List.of(
                plain.withNullable(false)
                        .withValue(new ColumnValue.Identity(ColumnValue.Identity.Mode.ALWAYS, COUNTING)),
                plain.withName(HOSTILE).withValue(ColumnValue.defaultTo("'" + HOSTILE.replace("'", "''") + "'")),
                plain.withName("collated")
                        .withType(SqlType.varchar(20).arrayOf(2))
                        .withCollation(Optional.of("C"))
                        .withComment(Optional.of(HOSTILE)),
                plain.withName("stored")
                        .withOrigin(Origin.NONE)
                        .withValue(new ColumnValue.Generated("id * 2", ColumnValue.Generated.Storage.STORED)),
                plain.withName("virtual")
                        .withValue(new ColumnValue.Generated("id * 2", ColumnValue.Generated.Storage.VIRTUAL)));
        IndexKey key = new IndexKey(
                new IndexKey.Target("lower(\"" + "x" + "\")", IndexKey.Target.Kind.EXPRESSION),
                Optional.of("C"),
                Optional.of("text_pattern_ops"),
                IndexKey.Direction.DESCENDING,
                IndexKey.Nulls.LAST);
        QualifiedName name = new QualifiedName("hr", HOSTILE);
        Table table = new Table(
                name,
                columns,
                List.of(
                        new PrimaryKey(ObjectName.derived("p"), List.of("id")),
                        new UniqueConstraint(
                                ObjectName.given("u"),
                                List.of("id", "stored"),
                                UniqueConstraint.Nulls.NOT_DISTINCT,
                                Deferral.INITIALLY_DEFERRED),
                        new ForeignKey(
                                ObjectName.given("f"),
                                List.of("id"),
                                name,
                                List.of("id"),
                                ForeignKey.Action.SET_NULL,
                                ForeignKey.Action.CASCADE,
                                Deferral.INITIALLY_IMMEDIATE),
                        new CheckConstraint(ObjectName.derived("c"), "id > 0 and '" + "''" + "' = ''", List.of("id")),
                        new ExclusionConstraint(
                                ObjectName.given("e"),
                                "gist",
                                List.of(new ExclusionConstraint.Element(IndexKey.column("id"), "=")),
                                Optional.of("id > 1"),
                                Deferral.NOT_DEFERRABLE)),
                List.of(
                        new Index(
                                ObjectName.given("i"),
                                Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT,
                                "gin",
                                List.of(key, IndexKey.column("id", IndexKey.Direction.DESCENDING)),
                                List.of("stored"),
                                Optional.of("id > 0")),
                        Index.btree(ObjectName.derived("j"), List.of("id"))),
                Optional.of(HOSTILE),
                Origin.of("shop.Order$Line"));
        return new Schema(
                List.of(table),
                List.of(new Sequence(QualifiedName.of("s"), SqlType.INTEGER, COUNTING, ORIGIN)),
                List.of(new EnumType(QualifiedName.of("mood"), List.of(HOSTILE, "b"), ORIGIN)));
    }
}
