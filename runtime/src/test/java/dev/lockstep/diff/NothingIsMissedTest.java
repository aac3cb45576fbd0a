package dev.lockstep.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each attribute of the schema, changed alone, is a difference. */
final class NothingIsMissedTest {

    private static final QualifiedName NAME = QualifiedName.of("t");
    private static final Column COLUMN = Column.of("a", SqlType.varchar(20), new Origin("T", "a"));
    private static final ForeignKey KEY = ForeignKey.of(ObjectName.given("f"), List.of("a"), NAME, List.of("b"));
    private static final Index INDEX = Index.btree(ObjectName.given("i"), List.of("a"));

    @Test
    void a_schema_does_not_differ_from_itself() {
        Schema schema = schema(List.of(COLUMN, COLUMN.withName("b")), List.of(KEY), List.of(INDEX));

        assertThat(Differ.diff(schema, schema, Intent.NONE)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> of_a_column() {
        return Stream.of(
                        COLUMN.withName("z"),
                        COLUMN.withType(SqlType.varchar(21)),
                        COLUMN.withType(SqlType.varchar(20).arrayOf(1)),
                        COLUMN.withNullable(false),
                        COLUMN.withValue(ColumnValue.defaultTo("'x'")),
                        COLUMN.withValue(
                                new ColumnValue.Identity(ColumnValue.Identity.Mode.ALWAYS, SequenceOptions.DEFAULT)),
                        COLUMN.withValue(new ColumnValue.Generated("'x'", ColumnValue.Generated.Storage.STORED)),
                        COLUMN.withValue(new ColumnValue.Generated("'x'", ColumnValue.Generated.Storage.VIRTUAL)),
                        COLUMN.withCollation(Optional.of("C")),
                        COLUMN.withComment(Optional.of("x")))
                .map(column -> differs(columns(COLUMN), columns(column), column.toString()));
    }

    @TestFactory
    Stream<DynamicTest> of_an_identity_column_and_a_generated_one() {
        ColumnValue identity = identity(ColumnValue.Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULT);
        ColumnValue generated = new ColumnValue.Generated("b || 'x'", ColumnValue.Generated.Storage.STORED);
        return Stream.concat(
                Stream.concat(
                                Stream.of(identity(ColumnValue.Identity.Mode.ALWAYS, SequenceOptions.DEFAULT)),
                                otherOptions().map(options -> identity(ColumnValue.Identity.Mode.BY_DEFAULT, options)))
                        .map(value -> valued(identity, value)),
                Stream.of(
                                new ColumnValue.Generated("b || 'y'", ColumnValue.Generated.Storage.STORED),
                                new ColumnValue.Generated("b || 'x'", ColumnValue.Generated.Storage.VIRTUAL))
                        .map(value -> valued(generated, value)));
    }

    @TestFactory
    Stream<DynamicTest> of_an_exclusion() {
        ExclusionConstraint.Element element = new ExclusionConstraint.Element(IndexKey.column("a"), "=");
        ExclusionConstraint exclusion = new ExclusionConstraint(
                ObjectName.given("x"), "gist", List.of(element), none(), Deferral.NOT_DEFERRABLE);
        return Stream.of(
                        exclusion.withName(ObjectName.given("y")),
                        excluding(exclusion, "spgist", List.of(element), none(), Deferral.NOT_DEFERRABLE),
                        excluding(
                                exclusion,
                                "gist",
                                List.of(new ExclusionConstraint.Element(IndexKey.column("b"), "=")),
                                none(),
                                Deferral.NOT_DEFERRABLE),
                        excluding(
                                exclusion,
                                "gist",
                                List.of(new ExclusionConstraint.Element(IndexKey.expression("lower(a)"), "=")),
                                none(),
                                Deferral.NOT_DEFERRABLE),
                        excluding(
                                exclusion,
                                "gist",
                                List.of(new ExclusionConstraint.Element(IndexKey.column("a"), "<>")),
                                none(),
                                Deferral.NOT_DEFERRABLE),
                        excluding(exclusion, "gist", List.of(element), Optional.of("a > ''"), Deferral.NOT_DEFERRABLE),
                        excluding(exclusion, "gist", List.of(element), none(), Deferral.INITIALLY_DEFERRED))
                .map(other -> changed(exclusion, other));
    }

    @TestFactory
    Stream<DynamicTest> of_a_constraint() {
        UniqueConstraint unique = UniqueConstraint.of(ObjectName.given("u"), List.of("a"));
        CheckConstraint check = new CheckConstraint(ObjectName.given("c"), "a > 'x'", List.of("a"));
        PrimaryKey primary = new PrimaryKey(ObjectName.given("p"), List.of("a"));
        return Stream.of(
                changed(unique, unique.withName(ObjectName.given("v"))),
                changed(unique, UniqueConstraint.of(unique.name(), List.of("b"))),
                changed(unique, UniqueConstraint.of(unique.name(), List.of("a", "b"))),
                changed(
                        unique,
                        new UniqueConstraint(
                                unique.name(),
                                unique.columns(),
                                UniqueConstraint.Nulls.NOT_DISTINCT,
                                unique.deferral())),
                changed(
                        unique,
                        new UniqueConstraint(
                                unique.name(), unique.columns(), unique.nulls(), Deferral.INITIALLY_DEFERRED)),
                changed(check, new CheckConstraint(check.name(), "a > 'y'", List.of("a"))),
                changed(primary, new PrimaryKey(primary.name(), List.of("b", "a"))),
                changed(KEY, ForeignKey.of(KEY.name(), List.of("b"), NAME, List.of("b"))),
                changed(KEY, ForeignKey.of(KEY.name(), List.of("a"), NAME, List.of("a"))),
                changed(KEY, acting(ForeignKey.Action.CASCADE, KEY.onUpdate(), KEY.deferral())),
                changed(KEY, acting(KEY.onDelete(), ForeignKey.Action.CASCADE, KEY.deferral())),
                changed(KEY, acting(KEY.onDelete(), KEY.onUpdate(), Deferral.INITIALLY_IMMEDIATE)));
    }

    @TestFactory
    Stream<DynamicTest> of_an_index() {
        return Stream.of(
                        INDEX.withName(ObjectName.given("j")),
                        new Index(INDEX.name(), Index.Uniqueness.UNIQUE, "btree", INDEX.keys(), List.of(), none()),
                        new Index(
                                INDEX.name(),
                                Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT,
                                "btree",
                                INDEX.keys(),
                                List.of(),
                                none()),
                        new Index(INDEX.name(), INDEX.uniqueness(), "hash", INDEX.keys(), List.of(), none()),
                        new Index(INDEX.name(), INDEX.uniqueness(), "btree", INDEX.keys(), List.of("b"), none()),
                        new Index(
                                INDEX.name(),
                                INDEX.uniqueness(),
                                "btree",
                                INDEX.keys(),
                                List.of(),
                                Optional.of("a > ''")),
                        keyed(IndexKey.column("b")),
                        keyed(IndexKey.expression("lower(a)")),
                        keyed(IndexKey.column("a", IndexKey.Direction.DESCENDING)),
                        keyed(new IndexKey(
                                INDEX.keys().get(0).target(),
                                none(),
                                none(),
                                IndexKey.Direction.ASCENDING,
                                IndexKey.Nulls.FIRST)),
                        keyed(new IndexKey(
                                INDEX.keys().get(0).target(),
                                Optional.of("C"),
                                none(),
                                IndexKey.Direction.ASCENDING,
                                IndexKey.Nulls.LAST)),
                        keyed(new IndexKey(
                                INDEX.keys().get(0).target(),
                                none(),
                                Optional.of("text_pattern_ops"),
                                IndexKey.Direction.ASCENDING,
                                IndexKey.Nulls.LAST)))
                .map(index -> differs(
                        schema(columns(), List.of(), List.of(INDEX)),
                        schema(columns(), List.of(), List.of(index)),
                        index.toString()));
    }

    @TestFactory
    Stream<DynamicTest> of_a_sequence_and_an_enum_type() {
        List<DynamicTest> tests = new ArrayList<>();
        otherOptions()
                .forEach(option -> tests.add(differs(
                        sequence(SqlType.BIGINT, SequenceOptions.DEFAULT),
                        sequence(SqlType.BIGINT, option),
                        option.toString())));
        tests.add(differs(
                sequence(SqlType.BIGINT, SequenceOptions.DEFAULT),
                sequence(SqlType.INTEGER, SequenceOptions.DEFAULT),
                "type"));
        tests.add(differs(labels("a", "b"), labels("b", "a"), "order of labels"));
        tests.add(differs(labels("a", "b"), labels("a"), "a label less"));
        tests.add(differs(labels("a"), labels("a", "b"), "a label more"));
        return tests.stream();
    }

    /** Each differs from the default in one attribute. */
    private static Stream<SequenceOptions> otherOptions() {
        return Stream.of(
                SequenceOptions.steppingBy(2, 1),
                SequenceOptions.steppingBy(1, 2),
                new SequenceOptions(1, 1, OptionalLong.of(0), OptionalLong.empty(), 1, false),
                new SequenceOptions(1, 1, OptionalLong.empty(), OptionalLong.of(9), 1, false),
                new SequenceOptions(1, 1, OptionalLong.empty(), OptionalLong.empty(), 2, false),
                new SequenceOptions(1, 1, OptionalLong.empty(), OptionalLong.empty(), 1, true));
    }

    private static ColumnValue identity(ColumnValue.Identity.Mode mode, SequenceOptions options) {
        return new ColumnValue.Identity(mode, options);
    }

    private static DynamicTest valued(ColumnValue before, ColumnValue after) {
        return differs(columns(COLUMN.withValue(before)), columns(COLUMN.withValue(after)), after.toString());
    }

    private static ExclusionConstraint excluding(
            ExclusionConstraint exclusion,
            String method,
            List<ExclusionConstraint.Element> elements,
            Optional<String> predicate,
            Deferral deferral) {
        return new ExclusionConstraint(exclusion.name(), method, elements, predicate, deferral);
    }

    private static DynamicTest changed(Constraint before, Constraint after) {
        return differs(
                schema(columns(), List.of(before), List.of()),
                schema(columns(), List.of(after), List.of()),
                after.toString());
    }

    private static DynamicTest differs(Schema before, Schema after, String name) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(Differ.diff(before, after, Intent.NONE)).as("there").isNotEmpty();
            assertThat(Differ.diff(after, before, Intent.NONE)).as("and back").isNotEmpty();
        });
    }

    private static ForeignKey acting(ForeignKey.Action onDelete, ForeignKey.Action onUpdate, Deferral deferral) {
        return new ForeignKey(KEY.name(), KEY.columns(), NAME, KEY.referencedColumns(), onDelete, onUpdate, deferral);
    }

    private static Index keyed(IndexKey key) {
        return new Index(INDEX.name(), INDEX.uniqueness(), "btree", List.of(key), List.of(), none());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static List<Column> columns() {
        return List.of(COLUMN, COLUMN.withName("b"));
    }

    private static Schema columns(Column column) {
        return schema(List.of(column), List.of(), List.of());
    }

    private static Schema schema(List<Column> columns, List<Constraint> constraints, List<Index> indexes) {
        Table table = new Table(NAME, columns, constraints, indexes, Optional.empty(), Origin.of("T"));
        return new Schema(List.of(table), List.of(), List.of());
    }

    private static Schema sequence(SqlType type, SequenceOptions options) {
        Sequence sequence = new Sequence(QualifiedName.of("s"), type, options, Origin.NONE);
        return new Schema(List.of(), List.of(sequence), List.of());
    }

    private static Schema labels(String... labels) {
        EnumType type = new EnumType(QualifiedName.of("e"), List.of(labels), Origin.NONE);
        return new Schema(List.of(), List.of(), List.of(type));
    }
}
