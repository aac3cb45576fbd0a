package dev.lockstep.sql;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.NamespaceChange;
import dev.lockstep.diff.SequenceChange;
import dev.lockstep.diff.TableChange;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Table;

/** A change in a few words, for the header of a file and for messages: {@code add column users.timezone VARCHAR(50)}. */
public final class ChangeSummary implements Change.Visitor<String> {

    private static final ChangeSummary SUMMARY = new ChangeSummary();

    private ChangeSummary() {}

    public static String of(Change change) {
        return change.accept(SUMMARY);
    }

    @Override
    public String namespace(NamespaceChange change) {
        return change.accept(create -> "create schema " + create.name());
    }

    @Override
    public String table(TableChange change) {
        return change.accept(new OfTable());
    }

    @Override
    public String column(ColumnChange change) {
        return change.accept(new OfColumn());
    }

    @Override
    public String constraint(ConstraintChange change) {
        return change.accept(new OfConstraint());
    }

    @Override
    public String index(IndexChange change) {
        return change.accept(new OfIndex());
    }

    @Override
    public String sequence(SequenceChange change) {
        return change.accept(new OfSequence());
    }

    @Override
    public String enumType(EnumTypeChange change) {
        return change.accept(new OfEnumType());
    }

    private static String name(Table table, Column column) {
        return table.name() + "." + column.name();
    }

    private static final class OfTable implements TableChange.Visitor<String> {
        @Override
        public String create(TableChange.CreateTable change) {
            return "create table " + change.table().name();
        }

        @Override
        public String drop(TableChange.DropTable change) {
            return "drop table " + change.table().name();
        }

        @Override
        public String rename(TableChange.RenameTable change) {
            return "rename table " + change.from() + " to " + change.table().name();
        }

        @Override
        public String comment(TableChange.CommentOnTable change) {
            return "comment on table " + change.table().name();
        }
    }

    private static final class OfColumn implements ColumnChange.Visitor<String> {
        @Override
        public String add(ColumnChange.AddColumn change) {
            return "add column " + name(change.table(), change.column()) + " "
                    + ColumnSql.definitionWithoutName(change.column());
        }

        @Override
        public String drop(ColumnChange.DropColumn change) {
            return "drop column " + name(change.table(), change.column());
        }

        @Override
        public String rename(ColumnChange.RenameColumn change) {
            return "rename column " + change.table().name() + "." + change.from() + " to "
                    + change.column().name();
        }

        @Override
        public String changeType(ColumnChange.ChangeColumnType change) {
            if (change.from().equals(change.column())) {
                return "give " + name(change.table(), change.column()) + " values";
            }
            if (change.from().type().equals(change.column().type())) {
                return "change the collation of " + name(change.table(), change.column()) + " to "
                        + change.column().collation().orElse("that of the database");
            }
            return "change column " + name(change.table(), change.column()) + " from "
                    + TypeSql.of(change.from().type()) + " to "
                    + TypeSql.of(change.column().type());
        }

        @Override
        public String setNotNull(ColumnChange.SetNotNull change) {
            return "require a value for " + name(change.table(), change.column());
        }

        @Override
        public String dropNotNull(ColumnChange.DropNotNull change) {
            return "no longer require a value for " + name(change.table(), change.column());
        }

        @Override
        public String changeValue(ColumnChange.ChangeColumnValue change) {
            String name = name(change.table(), change.column());
            if (!(change.column().value() instanceof ColumnValue.Generated generated)) {
                return "change the default of " + name;
            }
            return change.from().equals(change.column())
                    ? "compute " + name + " again"
                    : "compute " + name + " as " + generated.expression();
        }

        @Override
        public String renameValue(ColumnChange.RenameValue change) {
            return "rename value " + change.from() + " of " + name(change.table(), change.column()) + " to "
                    + change.to();
        }

        @Override
        public String comment(ColumnChange.CommentOnColumn change) {
            return "comment on column " + name(change.table(), change.column());
        }
    }

    private static final class OfConstraint implements ConstraintChange.Visitor<String> {
        @Override
        public String add(ConstraintChange.AddConstraint change) {
            return "add constraint " + on(change, change.constraint().name().text());
        }

        @Override
        public String drop(ConstraintChange.DropConstraint change) {
            return "drop constraint " + on(change, change.constraint().name().text());
        }

        @Override
        public String rename(ConstraintChange.RenameConstraint change) {
            return "rename constraint " + on(change, change.from().text()) + " to "
                    + change.constraint().name();
        }

        @Override
        public String replace(ConstraintChange.ReplaceConstraint change) {
            boolean same = change.from().equals(change.constraint());
            return (same ? "renew constraint " : "change constraint ")
                    + on(change, change.constraint().name().text());
        }

        private static String on(ConstraintChange change, String name) {
            return name + " on " + change.table().name();
        }
    }

    private static final class OfIndex implements IndexChange.Visitor<String> {
        @Override
        public String create(IndexChange.CreateIndex change) {
            return "create index " + on(change, change.index().name().text());
        }

        @Override
        public String drop(IndexChange.DropIndex change) {
            return "drop index " + on(change, change.index().name().text());
        }

        @Override
        public String rename(IndexChange.RenameIndex change) {
            return "rename index " + on(change, change.from().text()) + " to "
                    + change.index().name();
        }

        @Override
        public String replace(IndexChange.ReplaceIndex change) {
            return "change index " + on(change, change.index().name().text());
        }

        private static String on(IndexChange change, String name) {
            return name + " on " + change.table().name();
        }
    }

    private static final class OfSequence implements SequenceChange.Visitor<String> {
        @Override
        public String create(SequenceChange.CreateSequence change) {
            return "create sequence " + change.sequence().name();
        }

        @Override
        public String drop(SequenceChange.DropSequence change) {
            return "drop sequence " + change.sequence().name();
        }

        @Override
        public String rename(SequenceChange.RenameSequence change) {
            return "rename sequence " + change.from() + " to "
                    + change.sequence().name();
        }

        @Override
        public String change(SequenceChange.ChangeSequence change) {
            return "change sequence " + change.sequence().name();
        }
    }

    private static final class OfEnumType implements EnumTypeChange.Visitor<String> {
        @Override
        public String create(EnumTypeChange.CreateEnumType change) {
            return "create type " + change.type().name();
        }

        @Override
        public String drop(EnumTypeChange.DropEnumType change) {
            return "drop type " + change.type().name();
        }

        @Override
        public String rename(EnumTypeChange.RenameEnumType change) {
            return "rename type " + change.from() + " to " + change.type().name();
        }

        @Override
        public String addLabel(EnumTypeChange.AddEnumLabel change) {
            return "add label " + change.label() + " to type " + change.type().name();
        }

        @Override
        public String renameLabel(EnumTypeChange.RenameEnumLabel change) {
            return "rename label " + change.from() + " of type " + change.type().name() + " to " + change.to();
        }

        @Override
        public String recreate(EnumTypeChange.RecreateEnumType change) {
            return "change type " + change.type().name();
        }
    }
}
