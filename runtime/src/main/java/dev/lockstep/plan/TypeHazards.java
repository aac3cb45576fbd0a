package dev.lockstep.plan;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.plan.Hazard.Kind;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a change of the type of a column does to tables with rows, and what can go wrong. */
final class TypeHazards {

    private static final Set<String> EXACT = Set.of("varchar", "char", "text", "citext", "varbit", "bit", "bytea");

    private TypeHazards() {}

    /** On its own table, and on those whose rows it is held against. */
    static List<Impact> impacts(ChangeColumnType change) {
        List<Impact> impacts = new ArrayList<>();
        impacts.add(new Impact(change.table().name(), TableLock.ACCESS_EXCLUSIVE, of(change)));
        boolean referencesStand =
                change.from().type().name().equals(change.column().type().name());
        if (referencesStand) {
            Stream.concat(new TypeDependents(change).referenced().stream(), change.referencing().stream())
                    .distinct()
                    .forEach(table -> impacts.add(Impact.of(table, TableLock.ACCESS_EXCLUSIVE)));
        }
        return impacts;
    }

    private static List<Hazard> of(ChangeColumnType change) {
        SqlType from = change.from().type();
        SqlType to = change.column().type();
        String column = change.table().name() + "." + change.column().name();
        List<Hazard> hazards = new ArrayList<>();
        TypeChange cost =
                change.using().isPresent() && !from.equals(to) ? TypeChange.REWRITES : TypeChange.of(from, to);
        if (cost == TypeChange.REWRITES) {
            hazards.add(new Hazard(
                    Kind.REWRITES_TABLE,
                    change.table().name() + " and its indexes are written anew, and nobody can use it meanwhile"));
        }
        TypeDependents dependents = new TypeDependents(change);
        boolean rowsStay = cost != TypeChange.REWRITES;
        boolean rebuilds = cost == TypeChange.REBUILDS_INDEXES && dependents.isIndexed();
        if (rowsStay && (rebuilds || dependents.isIndexedByExpression())) {
            hazards.add(new Hazard(Kind.REBUILDS_INDEX, "indexes on " + column + " are built anew under the lock"));
        }
        if (rowsStay && dependents.isChecked()) {
            hazards.add(new Hazard(
                    Kind.SCANS_TABLE,
                    "every row of " + change.table().name() + " is checked again under the lock, for a check names "
                            + change.column().name()));
        }
        if (change.using().isPresent() || TypeChange.narrows(from, to)) {
            hazards.add(Hazard.ofRows(
                    "a value of " + column + " that is no " + to + " stops the migration",
                    Misfits.of(change).stream().findFirst()));
        }
        if (change.using().isPresent()) {
            hazards.add(converted(column, to));
        }
        if (losesDigits(from, to)) {
            hazards.add(new Hazard(Kind.LOSES_DATA, "what the values of " + column + " hold beyond " + to));
        }
        return hazards;
    }

    /** By an expression of the developer's. */
    static Hazard converted(String column, SqlType to) {
        return new Hazard(
                Kind.CHANGES_VALUES,
                "values of " + column + " went through an expression and come back in the form that " + to
                        + " gives them");
    }

    /** Numbers are rounded and times cut without a word; text that is too long is refused. */
    private static boolean losesDigits(SqlType from, SqlType to) {
        return !EXACT.contains(from.name())
                && !from.isArray()
                && TypeChange.narrows(from, to)
                && Rounding.rounds(from, to);
    }
}
