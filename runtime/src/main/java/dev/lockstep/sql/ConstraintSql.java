package dev.lockstep.sql;

import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constraints (PostgreSQL manual, CREATE TABLE and ALTER TABLE). */
final class ConstraintSql implements ConstraintChange.Visitor<String> {

    /** As in CREATE TABLE and ADD: {@code CONSTRAINT name KIND (…)}. */
    static String definition(Constraint constraint) {
        return "CONSTRAINT " + name(constraint) + " " + body(constraint);
    }

    /** {@code KIND (…)}. */
    static String body(Constraint constraint) {
        return constraint.accept(new Body());
    }

    @Override
    public String add(ConstraintChange.AddConstraint change) {
        return add(change.table(), change.constraint());
    }

    static String add(Table table, Constraint constraint) {
        return alter(table) + "\n  ADD " + definition(constraint);
    }

    static String addNotValid(Table table, Constraint constraint) {
        return alter(table) + "\n  ADD " + definition(constraint) + " NOT VALID";
    }

    static String replaceNotValid(Table table, Constraint from, Constraint constraint) {
        return alter(table) + "\n  DROP CONSTRAINT IF EXISTS " + name(from) + ",\n  ADD " + definition(constraint)
                + " NOT VALID";
    }

    static String validate(Table table, Constraint constraint) {
        return alter(table) + "\n  VALIDATE CONSTRAINT " + name(constraint);
    }

    static String tryToValidate(Table table, CheckConstraint check) {
        String said =
                check.name() + " of " + table.name() + " is for new rows only: there are rows that break it, with what"
                        + " stands in for values that are gone";
        return Block.of("""
                BEGIN
                  %s
                    VALIDATE CONSTRAINT %s;
                EXCEPTION WHEN check_violation THEN
                  RAISE WARNING USING MESSAGE = %s;
                END
                """.formatted(alter(table), name(check), Text.literal(said)));
    }

    static String addUsingIndex(Table table, Constraint constraint) {
        boolean key = constraint instanceof PrimaryKey;
        String deferral = constraint instanceof UniqueConstraint unique ? deferral(unique.deferral()) : "";
        return alter(table) + "\n  ADD CONSTRAINT " + name(constraint) + (key ? " PRIMARY KEY" : " UNIQUE")
                + " USING INDEX " + name(constraint) + deferral;
    }

    static String drop(Table table, Constraint constraint) {
        return alter(table) + "\n  DROP CONSTRAINT IF EXISTS " + name(constraint);
    }

    @Override
    public String drop(ConstraintChange.DropConstraint change) {
        return drop(change.table(), change.constraint());
    }

    @Override
    public String rename(ConstraintChange.RenameConstraint change) {
        return alter(change.table()) + "\n  RENAME CONSTRAINT " + quote(change.from()) + " TO "
                + name(change.constraint());
    }

    @Override
    public String replace(ConstraintChange.ReplaceConstraint change) {
        return alter(change.table()) + "\n  DROP CONSTRAINT IF EXISTS " + name(change.from()) + ",\n  ADD "
                + definition(change.constraint());
    }

    private static String alter(Table table) {
        return "ALTER TABLE " + Identifier.quote(table.name());
    }

    private static String name(Constraint constraint) {
        return quote(constraint.name());
    }

    private static String quote(ObjectName name) {
        return Identifier.quote(name.text());
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private static final class Body implements Constraint.Visitor<String> {
        @Override
        public String primaryKey(PrimaryKey key) {
            return "PRIMARY KEY " + Text.columns(key.columns());
        }

        @Override
        public String unique(UniqueConstraint unique) {
            boolean distinct = unique.nulls() == UniqueConstraint.Nulls.DISTINCT;
            return "UNIQUE " + (distinct ? "" : "NULLS NOT DISTINCT ") + Text.columns(unique.columns())
                    + deferral(unique.deferral());
        }

        @Override
        public String foreignKey(ForeignKey key) {
            return "FOREIGN KEY " + Text.columns(key.columns()) + " REFERENCES "
                    + Identifier.quote(key.referencedTable()) + " " + Text.columns(key.referencedColumns())
                    + action(" ON DELETE ", key.onDelete()) + action(" ON UPDATE ", key.onUpdate())
                    + deferral(key.deferral());
        }

        @Override
        public String check(CheckConstraint check) {
            return "CHECK (" + check.expression() + ")";
        }

        @Override
        public String exclusion(ExclusionConstraint exclusion) {
            String elements = exclusion.elements().stream()
                    .map(element -> IndexSql.key(element.key()) + " WITH " + element.operator())
                    .collect(Collectors.joining(", ", "(", ")"));
            return "EXCLUDE USING " + exclusion.method() + " " + elements
                    + exclusion
                            .predicate()
                            .map(predicate -> " WHERE (" + predicate + ")")
                            .orElse("")
                    + deferral(exclusion.deferral());
        }

        private static String action(String event, ForeignKey.Action action) {
            return action == ForeignKey.Action.NO_ACTION
                    ? ""
                    : event + action.name().replace('_', ' ').toUpperCase(Locale.ROOT);
        }
    }
}
