package dev.lockstep.diff;

import dev.lockstep.diff.ChangeNames.ChangeName;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Locale;

/** What each change is called in the name of a migration. */
final class ChangeNaming
        implements Change.Visitor<ChangeName>,
                TableChange.Visitor<ChangeName>,
                ColumnChange.Visitor<ChangeName>,
                ConstraintChange.Visitor<ChangeName>,
                IndexChange.Visitor<ChangeName>,
                SequenceChange.Visitor<ChangeName>,
                EnumTypeChange.Visitor<ChangeName> {

    static final ChangeNaming NAMING = new ChangeNaming();

    private ChangeNaming() {}

    @Override
    public ChangeName namespace(NamespaceChange change) {
        return change.accept(create -> new ChangeName("add", create.name(), "schemas"));
    }

    @Override
    public ChangeName enumType(EnumTypeChange change) {
        return change.accept((EnumTypeChange.Visitor<ChangeName>) this);
    }

    @Override
    public ChangeName sequence(SequenceChange change) {
        return change.accept((SequenceChange.Visitor<ChangeName>) this);
    }

    @Override
    public ChangeName table(TableChange change) {
        return change.accept((TableChange.Visitor<ChangeName>) this);
    }

    @Override
    public ChangeName column(ColumnChange change) {
        return change.accept((ColumnChange.Visitor<ChangeName>) this);
    }

    @Override
    public ChangeName constraint(ConstraintChange change) {
        return change.accept((ConstraintChange.Visitor<ChangeName>) this);
    }

    @Override
    public ChangeName index(IndexChange change) {
        return change.accept((IndexChange.Visitor<ChangeName>) this);
    }

    @Override
    public ChangeName create(TableChange.CreateTable change) {
        return new ChangeName("add", change.table().name().name(), "tables");
    }

    @Override
    public ChangeName drop(TableChange.DropTable change) {
        return new ChangeName("drop", change.table().name().name(), "tables");
    }

    @Override
    public ChangeName rename(TableChange.RenameTable change) {
        return new ChangeName(
                "rename", change.from().name() + "_to_" + change.table().name().name(), "tables");
    }

    @Override
    public ChangeName comment(TableChange.CommentOnTable change) {
        return new ChangeName("comment_on", change.table().name().name(), "tables");
    }

    @Override
    public ChangeName add(ColumnChange.AddColumn change) {
        return new ChangeName("add", qualified(change), "columns");
    }

    @Override
    public ChangeName drop(ColumnChange.DropColumn change) {
        return new ChangeName("drop", qualified(change), "columns");
    }

    @Override
    public ChangeName rename(ColumnChange.RenameColumn change) {
        return new ChangeName(
                "rename",
                singular(change.table()) + "_" + change.from() + "_to_"
                        + change.column().name(),
                "columns");
    }

    @Override
    public ChangeName changeType(ColumnChange.ChangeColumnType change) {
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        if (from.equals(to)) {
            return new ChangeName("change", qualified(change) + "_collation", "columns");
        }
        boolean sameKind = from.name().equals(to.name()) && !from.modifiers().isEmpty();
        if (sameKind && !to.modifiers().isEmpty() && from.name().matches("varchar|char")) {
            boolean grows = to.modifiers().get(0) > from.modifiers().get(0);
            return new ChangeName(grows ? "expand" : "reduce", change.column().name() + "_length", "columns");
        }
        return new ChangeName("change", qualified(change) + "_to_" + to.name(), "columns");
    }

    @Override
    public ChangeName setNotNull(ColumnChange.SetNotNull change) {
        return new ChangeName("require", qualified(change), "columns");
    }

    @Override
    public ChangeName dropNotNull(ColumnChange.DropNotNull change) {
        return new ChangeName("allow_no", qualified(change), "columns");
    }

    @Override
    public ChangeName changeValue(ColumnChange.ChangeColumnValue change) {
        boolean isGenerated = change.column().value() instanceof ColumnValue.Generated;
        return new ChangeName("change", qualified(change) + (isGenerated ? "_expression" : "_default"), "columns");
    }

    @Override
    public ChangeName renameValue(ColumnChange.RenameValue change) {
        return new ChangeName("rename", qualified(change) + "_" + change.from() + "_to_" + change.to(), "columns");
    }

    @Override
    public ChangeName comment(ColumnChange.CommentOnColumn change) {
        return new ChangeName("comment_on", qualified(change), "columns");
    }

    @Override
    public ChangeName add(ConstraintChange.AddConstraint change) {
        if (change.constraint() instanceof ForeignKey key) {
            return new ChangeName(
                    "link",
                    change.table().name().name(),
                    "_to_" + key.referencedTable().name(),
                    "tables");
        }
        return new ChangeName("add", change.constraint().name().text(), "constraints");
    }

    @Override
    public ChangeName drop(ConstraintChange.DropConstraint change) {
        return new ChangeName("drop", change.constraint().name().text(), "constraints");
    }

    @Override
    public ChangeName rename(ConstraintChange.RenameConstraint change) {
        return new ChangeName("rename", change.from().text(), "constraints");
    }

    @Override
    public ChangeName replace(ConstraintChange.ReplaceConstraint change) {
        return new ChangeName("change", change.constraint().name().text(), "constraints");
    }

    @Override
    public ChangeName create(IndexChange.CreateIndex change) {
        return new ChangeName("add", change.index().name().text(), "indexes");
    }

    @Override
    public ChangeName drop(IndexChange.DropIndex change) {
        return new ChangeName("drop", change.index().name().text(), "indexes");
    }

    @Override
    public ChangeName rename(IndexChange.RenameIndex change) {
        return new ChangeName("rename", change.from().text(), "indexes");
    }

    @Override
    public ChangeName replace(IndexChange.ReplaceIndex change) {
        return new ChangeName("change", change.index().name().text(), "indexes");
    }

    @Override
    public ChangeName create(SequenceChange.CreateSequence change) {
        return new ChangeName("add", change.sequence().name().name(), "sequences");
    }

    @Override
    public ChangeName drop(SequenceChange.DropSequence change) {
        return new ChangeName("drop", change.sequence().name().name(), "sequences");
    }

    @Override
    public ChangeName rename(SequenceChange.RenameSequence change) {
        return new ChangeName("rename", change.from().name(), "sequences");
    }

    @Override
    public ChangeName change(SequenceChange.ChangeSequence change) {
        return new ChangeName("change", change.sequence().name().name(), "sequences");
    }

    @Override
    public ChangeName create(EnumTypeChange.CreateEnumType change) {
        return new ChangeName("add", change.type().name().name(), "types");
    }

    @Override
    public ChangeName drop(EnumTypeChange.DropEnumType change) {
        return new ChangeName("drop", change.type().name().name(), "types");
    }

    @Override
    public ChangeName rename(EnumTypeChange.RenameEnumType change) {
        return new ChangeName("rename", change.from().name(), "types");
    }

    @Override
    public ChangeName addLabel(EnumTypeChange.AddEnumLabel change) {
        return new ChangeName("add", change.type().name().name() + "_" + change.label(), "types");
    }

    @Override
    public ChangeName renameLabel(EnumTypeChange.RenameEnumLabel change) {
        return new ChangeName("rename", change.type().name().name() + "_" + change.from(), "types");
    }

    @Override
    public ChangeName recreate(EnumTypeChange.RecreateEnumType change) {
        return new ChangeName("change", change.type().name().name(), "types");
    }

    private static String qualified(ColumnChange change) {
        Column column = change.column();
        return singular(change.table()) + "_" + column.name();
    }

    /** A table holds rows of a class: the class says what one row is ({@code User} of {@code users}). */
    private static String singular(Table table) {
        boolean ofClass = table.origin().isKnown() && table.origin().attribute().isEmpty();
        return ofClass ? snake(table.origin().display()) : table.name().name();
    }

    private static String snake(String name) {
        List<String> words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|[.$]", -1));
        return String.join("_", words).toLowerCase(Locale.ROOT);
    }
}
