package dev.lockstep.sql;

import static dev.lockstep.sql.TwoTables.*;

import dev.lockstep.diff.ColumnChange.RenameValue;
import dev.lockstep.diff.ColumnName;
import dev.lockstep.diff.EnumTypeChange.RenameEnumLabel;
import dev.lockstep.diff.EnumTypeChange.RenameEnumType;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Renames;
import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ExclusionConstraint.Element;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every kind of change, each on two tables with rows: {@code child}, which changes, and {@code parent}, which it references. */
final class LockCases {

    private static final Column TOKEN = column("token", SqlType.UUID).withNullable(false);
    private static final ForeignKey LINK =
            ForeignKey.of(ObjectName.derived("child_parent_id_fkey"), List.of("parent_id"), PARENT, List.of("id"));
    private static final CheckConstraint CHECK =
            new CheckConstraint(ObjectName.given("positive"), "amount > 0", List.of("amount"));
    private static final UniqueConstraint UNIQUE = UniqueConstraint.of(ObjectName.given("one_name"), List.of("name"));
    private static final ExclusionConstraint EXCLUSION = new ExclusionConstraint(
            ObjectName.given("apart"),
            "btree",
            List.of(new Element(IndexKey.column("name"), "=")),
            Optional.empty(),
            Deferral.NOT_DEFERRABLE);
    private static final Index INDEX = Index.btree(ObjectName.given("by_name"), List.of("name"));
    private static final Sequence NUMBERS = new Sequence(
            QualifiedName.of("child_seq"),
            SqlType.BIGINT,
            SequenceOptions.steppingBy(1, 50),
            new Origin("Child", "id"));
    private static final EnumType MOOD =
            new EnumType(QualifiedName.of("mood"), List.of("SAD", "HAPPY"), Origin.of("M"));
    private static final ColumnValue IDENTITY =
            new ColumnValue.Identity(ColumnValue.Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULT);

    private LockCases() {}

    static List<LockCase> all() {
        return Stream.of(
                        tables(),
                        columns(),
                        types(),
                        nullability(),
                        constraints(),
                        indexes(),
                        objects(),
                        DependentLockCases.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<LockCase> tables() {
        Table fresh = new Table(
                QualifiedName.of("fresh"),
                List.of(ID, column("parent_id", SqlType.BIGINT)),
                List.of(
                        new PrimaryKey(ObjectName.derived("fresh_pkey"), List.of("id")),
                        LINK.withName(ObjectName.derived("fresh_parent_id_fkey"))),
                List.of(Index.btree(ObjectName.given("fresh_parent"), List.of("parent_id"))),
                Optional.empty(),
                Origin.of("Fresh"));
        Schema linked = child(table -> with(table, LINK));
        return List.of(
                LockCase.of("create a table that references one", base(), plus(base(), fresh)),
                LockCase.of("drop a table", linked, only(PARENT, linked)),
                LockCase.back("bring a referenced table back", only(CHILD, base()), linked),
                LockCase.of(
                        "rename a table",
                        base(),
                        child(table -> table.withName(QualifiedName.of("kid"))),
                        renamed("kid")),
                LockCase.of(
                        "move a table to another schema",
                        base(),
                        child(table -> table.withName(new QualifiedName("other", "child"))),
                        new Intent(
                                new Renames(
                                        List.of(new Rename<>(CHILD, new QualifiedName("other", "child"))),
                                        List.of(),
                                        List.of()),
                                Map.of(),
                                Map.of(),
                                List.of())),
                LockCase.of(
                        "comment on a table",
                        base(),
                        child(table -> new Table(
                                table.name(),
                                table.columns(),
                                table.constraints(),
                                table.indexes(),
                                Optional.of("a comment"),
                                table.origin()))));
    }

    private static Intent renamed(String name) {
        return new Intent(
                new Renames(List.of(new Rename<>(CHILD, QualifiedName.of(name))), List.of(), List.of()),
                Map.of(),
                Map.of(),
                List.of());
    }

    private static List<LockCase> columns() {
        Column added = column("added", SqlType.INTEGER);
        Schema withToken = child(table -> plus(with(table, tokenKey()), TOKEN));
        return List.of(
                adding("add a column", added),
                adding(
                        "add a column with a constant default",
                        added.withNullable(false).withValue(defaultTo("7"))),
                adding(
                        "add a column with the time of the migration",
                        column("added", SqlType.of("timestamptz", 6)).withValue(defaultTo("now()"))),
                adding(
                        "add a column with a default by row",
                        column("added", SqlType.UUID).withNullable(false).withValue(defaultTo("gen_random_uuid()"))),
                adding("add an identity column", added.withNullable(false).withValue(IDENTITY)),
                adding(
                        "add a stored generated column",
                        added.withValue(new ColumnValue.Generated("amount * 2", ColumnValue.Generated.Storage.STORED))),
                LockCase.of(
                        "add a required column",
                        base(),
                        child(table -> plus(table, added.withNullable(false))),
                        filling("added", "1")),
                LockCase.of(
                        "add a required column to a table without a key",
                        child(table -> table.withConstraints(List.of())),
                        child(table -> plus(table, added.withNullable(false)).withConstraints(List.of())),
                        filling("added", "1")),
                LockCase.back(
                        "bring a required column back", base(), child(table -> plus(table, added.withNullable(false)))),
                LockCase.back("bring a required unique column back", base(), withToken),
                LockCase.of("drop a column", base(), child(table -> without(table, "amount"))),
                LockCase.of(
                        "rename a column",
                        base(),
                        child(table -> changed(table, "name", column -> column.withName("title"))),
                        new Intent(
                                new Renames(
                                        List.of(),
                                        List.of(new Rename<>(
                                                new ColumnName(CHILD, "name"), new ColumnName(CHILD, "title"))),
                                        List.of()),
                                Map.of(),
                                Map.of(),
                                List.of())),
                changing("comment on a column", "name", column -> column.withComment(Optional.of("a comment"))),
                changing("set a default", "amount", column -> column.withValue(defaultTo("7"))),
                LockCase.of(
                        "drop a default",
                        child(table -> changed(table, "amount", column -> column.withValue(defaultTo("7")))),
                        base()),
                LockCase.of(
                        "give rows another value for the same constant",
                        base(),
                        List.of(new RenameValue(base().table(CHILD).orElseThrow(), NAME, "n1", "one"))),
                changing("number a column from now on", "id", column -> column.withValue(IDENTITY)),
                LockCase.of(
                        "let a column keep what was generated",
                        child(table -> changed(
                                table,
                                "amount",
                                column -> column.withValue(new ColumnValue.Generated(
                                        "id::INTEGER", ColumnValue.Generated.Storage.STORED)))),
                        base()));
    }

    private static UniqueConstraint tokenKey() {
        return UniqueConstraint.of(ObjectName.derived("child_token_key"), List.of("token"));
    }

    private static List<LockCase> types() {
        UnaryOperator<Table> indexed = table -> table.withIndexes(List.of(INDEX));
        return List.of(
                changing("give a text more room", "name", column -> column.withType(SqlType.varchar(80))),
                changing("give a text less room", "name", column -> column.withType(SqlType.varchar(10))),
                changing("widen a number", "amount", column -> column.withType(SqlType.BIGINT)),
                changing("change the collation of a column", "name", column -> column.withCollation(Optional.of("C"))),
                LockCase.of(
                        "change the collation of an indexed column",
                        child(indexed),
                        child(table -> indexed.apply(
                                changed(table, "name", column -> column.withCollation(Optional.of("C")))))),
                LockCase.of(
                        "give an indexed text more room",
                        child(indexed),
                        child(table ->
                                indexed.apply(changed(table, "name", column -> column.withType(SqlType.varchar(80)))))),
                LockCase.of(
                        "give a text with a check more room",
                        child(table -> with(table, longEnough())),
                        child(table -> with(
                                changed(table, "name", column -> column.withType(SqlType.varchar(80))), longEnough()))),
                LockCase.of(
                        "give a text with a partial index more room",
                        child(table -> table.withIndexes(List.of(partial()))),
                        child(table -> changed(table, "name", column -> column.withType(SqlType.varchar(80)))
                                .withIndexes(List.of(partial())))),
                LockCase.of("give a text that references one more room", texts(40), texts(80)),
                LockCase.of(
                        "convert a column",
                        base(),
                        child(table -> changed(table, "name", column -> column.withType(SqlType.INTEGER))),
                        new Intent(
                                Renames.NONE,
                                Map.of(),
                                Map.of(new ColumnName(CHILD, "name"), "length(name)"),
                                List.of())),
                LockCase.of("widen a key and what references it", keys(SqlType.INTEGER), keys(SqlType.BIGINT)));
    }

    private static CheckConstraint longEnough() {
        return new CheckConstraint(ObjectName.given("long_enough"), "length(name) > 0", List.of("name"));
    }

    private static Index partial() {
        return new Index(
                ObjectName.given("named"),
                Index.Uniqueness.NOT_UNIQUE,
                "btree",
                List.of(IndexKey.column("id")),
                List.of(),
                Optional.of("(name IS NOT NULL)"));
    }

    /** {@code child.name} references {@code parent.code}. */
    private static Schema texts(int length) {
        ForeignKey key = ForeignKey.of(ObjectName.derived("child_name_fkey"), List.of("name"), PARENT, List.of("code"));
        Schema schema =
                child(table -> with(changed(table, "name", column -> column.withType(SqlType.varchar(length))), key));
        Table parent = schema.table(PARENT).orElseThrow();
        return plus(
                only(CHILD, schema),
                with(parent, UniqueConstraint.of(ObjectName.derived("parent_code_key"), List.of("code"))));
    }

    /** {@code child.parent_id} references {@code parent.id}, both of one type. */
    private static Schema keys(SqlType type) {
        Schema schema = child(table -> with(changed(table, "parent_id", column -> column.withType(type)), LINK));
        Table parent = schema.table(PARENT).orElseThrow();
        return plus(only(CHILD, schema), changed(parent, "id", column -> column.withType(type)));
    }

    private static List<LockCase> nullability() {
        Schema required = child(table -> changed(table, "name", column -> column.withNullable(false)));
        return List.of(
                LockCase.of("require a value", base(), required),
                LockCase.of(
                                "require a value and fill in what is missing",
                                base(),
                                required,
                                filling("name", "'nobody'"))
                        .withRows("UPDATE child SET name = NULL"),
                LockCase.of("no longer require a value", required, base()));
    }

    private static List<LockCase> constraints() {
        List<LockCase> cases = new ArrayList<>();
        for (Constraint constraint : List.of(LINK, CHECK, UNIQUE, EXCLUSION)) {
            String kind =
                    constraint.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            Schema with = child(table -> with(table, constraint));
            Schema other = child(table -> with(table, constraint.withName(ObjectName.given("renamed"))));
            cases.add(LockCase.of("add a constraint: " + kind, base(), with));
            cases.add(LockCase.of("drop a constraint: " + kind, with, base()));
            cases.add(LockCase.of("rename a constraint: " + kind, with, other));
        }
        Schema keyless = child(table -> table.withConstraints(List.of()));
        cases.add(LockCase.of("add a primary key", keyless, base()));
        cases.add(LockCase.of("drop a primary key", base(), keyless));
        cases.add(LockCase.of(
                "change a check",
                child(table -> with(table, CHECK)),
                child(table -> with(table, new CheckConstraint(CHECK.name(), "amount > -1", CHECK.columns())))));
        cases.add(LockCase.of(
                "change what a foreign key does",
                child(table -> with(table, LINK)),
                child(table -> with(
                        table,
                        new ForeignKey(
                                LINK.name(),
                                LINK.columns(),
                                PARENT,
                                LINK.referencedColumns(),
                                ForeignKey.Action.CASCADE,
                                LINK.onUpdate(),
                                LINK.deferral())))));
        cases.add(LockCase.of(
                "change the columns of a unique constraint",
                child(table -> with(table, UNIQUE)),
                child(table -> with(table, UniqueConstraint.of(UNIQUE.name(), List.of("name", "amount"))))));
        return cases;
    }

    private static List<LockCase> indexes() {
        Schema indexed = child(table -> table.withIndexes(List.of(INDEX)));
        return List.of(
                LockCase.of("create an index", base(), indexed),
                LockCase.of("drop an index", indexed, base()),
                LockCase.of(
                        "rename an index",
                        indexed,
                        child(table -> table.withIndexes(List.of(INDEX.withName(ObjectName.given("renamed")))))),
                LockCase.of(
                        "change an index",
                        indexed,
                        child(table ->
                                table.withIndexes(List.of(Index.btree(INDEX.name(), List.of("name", "amount")))))));
    }

    private static List<LockCase> objects() {
        Schema numbered = new Schema(base().tables(), List.of(NUMBERS), List.of());
        Schema counted = child(table -> changed(table, "id", column -> column.withValue(IDENTITY)));
        Sequence faster =
                new Sequence(NUMBERS.name(), SqlType.BIGINT, SequenceOptions.steppingBy(1, 100), NUMBERS.origin());
        Sequence other = NUMBERS.withName(QualifiedName.of("other_seq"));
        EnumType more = new EnumType(MOOD.name(), List.of("SAD", "CALM", "HAPPY"), MOOD.origin());
        EnumType less = new EnumType(MOOD.name(), List.of("HAPPY"), MOOD.origin());
        return List.of(
                LockCase.of("create a sequence", base(), numbered),
                LockCase.of("drop a sequence", numbered, base()),
                LockCase.of(
                        "rename a sequence",
                        numbered,
                        new Schema(base().tables(), List.of(other), List.of()),
                        new Intent(
                                new Renames(List.of(), List.of(), List.of(new Rename<>(NUMBERS.name(), other.name()))),
                                Map.of(),
                                Map.of(),
                                List.of())),
                LockCase.of("change a sequence", numbered, new Schema(base().tables(), List.of(faster), List.of())),
                LockCase.of("take numbers from a sequence", counted, numbered),
                LockCase.of("create an enum type", base(), moody(MOOD)),
                LockCase.of("drop an enum type", new Schema(base().tables(), List.of(), List.of(MOOD)), base()),
                LockCase.of("add a label", moody(MOOD), moody(more)),
                LockCase.of("remove a label", moody(MOOD), moody(less)),
                LockCase.of(
                        "rename an enum type",
                        moody(MOOD),
                        List.of(new RenameEnumType(
                                MOOD.name(), new EnumType(QualifiedName.of("temper"), MOOD.labels(), MOOD.origin())))),
                LockCase.of("rename a label", moody(MOOD), List.of(new RenameEnumLabel(MOOD, "SAD", "BLUE"))));
    }

    /** Both tables, and a column of the type. */
    private static Schema moody(EnumType type) {
        Schema schema =
                child(table -> plus(table, column("mood", SqlType.of(type.name().name()))));
        return new Schema(schema.tables(), List.of(), List.of(type));
    }

    private static LockCase adding(String name, Column column) {
        return LockCase.of(name, base(), child(table -> plus(table, column)));
    }

    private static LockCase changing(String name, String column, UnaryOperator<Column> change) {
        return LockCase.of(name, base(), child(table -> changed(table, column, change)));
    }

    private static Intent filling(String column, String expression) {
        return new Intent(Renames.NONE, Map.of(new ColumnName(CHILD, column), expression), Map.of(), List.of());
    }

    private static ColumnValue defaultTo(String expression) {
        return ColumnValue.defaultTo(expression);
    }
}
