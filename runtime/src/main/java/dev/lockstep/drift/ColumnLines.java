package dev.lockstep.drift;

import static dev.lockstep.drift.DriftLines.changed;

import dev.lockstep.DriftedObject.Difference;
import dev.lockstep.DriftedObject.Sign;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.SqlType;
import dev.lockstep.sql.Definition;
import dev.lockstep.sql.TypeSql;
import java.util.Optional;

/** Columns that differ. */
final class ColumnLines implements ColumnChange.Visitor<Difference> {

    private static final SqlType ANY = SqlType.TEXT;

    @Override
    public Difference add(ColumnChange.AddColumn change) {
        return new Difference(Sign.MISSING, defined(change.column()));
    }

    @Override
    public Difference drop(ColumnChange.DropColumn change) {
        return new Difference(Sign.EXTRA, defined(change.column()));
    }

    @Override
    public Difference rename(ColumnChange.RenameColumn change) {
        return changed(named(change.column()), change.from(), change.column().name());
    }

    @Override
    public Difference changeType(ColumnChange.ChangeColumnType change) {
        return changed(named(change.column()), type(change.from()), type(change.column()));
    }

    @Override
    public Difference setNotNull(ColumnChange.SetNotNull change) {
        return changed(named(change.column()), "nullable", "NOT NULL");
    }

    @Override
    public Difference dropNotNull(ColumnChange.DropNotNull change) {
        return changed(named(change.column()), "NOT NULL", "nullable");
    }

    @Override
    public Difference changeValue(ColumnChange.ChangeColumnValue change) {
        return changed(named(change.column()), value(change.from()), value(change.column()));
    }

    @Override
    public Difference renameValue(ColumnChange.RenameValue change) {
        return changed(named(change.column()), "value " + change.from(), "value " + change.to());
    }

    @Override
    public Difference comment(ColumnChange.CommentOnColumn change) {
        return new Difference(
                Sign.CHANGED,
                named(change.column()) + ": the comment is not the one of the model, "
                        + comment(change.column().comment()));
    }

    /** For messages, the comment that the model has. */
    static String comment(Optional<String> comment) {
        return comment.map(text -> "'" + text + "'").orElse("none");
    }

    private static String named(Column column) {
        return "column " + column.name();
    }

    private static String defined(Column column) {
        return named(column) + " " + Definition.of(column);
    }

    private static String type(Column column) {
        return TypeSql.of(column.type())
                + column.collation().map(name -> " COLLATE \"" + name + "\"").orElse("");
    }

    /** The part of its definition that says where its value comes from. */
    private static String value(Column column) {
        Column bare = column.withType(ANY).withNullable(true).withCollation(Optional.empty());
        String value = Definition.of(bare).substring(TypeSql.of(ANY).length()).strip();
        return value.isEmpty() ? "no default" : value;
    }
}
