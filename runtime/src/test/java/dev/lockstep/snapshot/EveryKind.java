package dev.lockstep.snapshot;

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

/** A snapshot with each kind of object that there is, in each of its forms, and names that have to be escaped. */
final class EveryKind {

    static final String HOSTILE = "it's \"quoted\"\nand\ttabbed \\ ünï ☃ \u0001";
    static final Origin ORIGIN = new Origin("shop.Order$Line", "price.amount");
    static final SequenceOptions COUNTING =
            new SequenceOptions(5, -2, OptionalLong.of(-100), OptionalLong.of(7), 3, true);

    private EveryKind() {}

    static Snapshot snapshot() {
        Manifest manifest = Manifest.EMPTY
                .append(1, "initial_schema", "1:ab", "1:cd", Manifest.Author.LOCKSTEP)
                .append(2, "by_hand", "1:12", "1:34", Manifest.Author.DEVELOPER)
                .append(3, "edited", "1:56", "1:78", Manifest.Author.BOTH);
        return new Snapshot(
                schema(),
                manifest,
                List.of(new Snapshot.SettledRename(ORIGIN, HOSTILE)),
                List.of("shop.MoneyConverter"));
    }

    static Schema schema() {
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
