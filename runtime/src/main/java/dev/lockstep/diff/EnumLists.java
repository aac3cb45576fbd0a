package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.RenameValue;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Columns that hold the names of enum constants: the list in the check of such a column says which it takes. */
final class EnumLists {

    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

    private EnumLists() {}

    /**
     * A rename for each value that left the list of a column while the one it is renamed to came. The place of the constant is
     * that of the column afterwards; on the way back, where the class may have another name, before.
     */
    static List<Change> renamed(Table before, Table after, Intent intent) {
        List<Change> changes = new ArrayList<>();
        intent.constants().forEach(renamed -> after.columns().stream()
                .filter(column -> Stream.concat(Stream.of(column), before.column(column.name()).stream())
                        .anyMatch(version -> version.origin().equals(renamed.place())))
                .filter(column -> EnumTypeDiffer.renames(renamed, values(before, column), values(after, column)))
                .forEach(column -> changes.add(new RenameValue(after, column, renamed.from(), renamed.to()))));
        return changes;
    }

    /**
     * How numbers of constants become their names, or names numbers, as an expression; empty when the change is neither. The
     * list of names is in the order of the constants.
     */
    static Optional<String> mapping(Table before, ChangeColumnType change) {
        boolean wasNumber = NUMBERS.contains(change.from().type().name());
        boolean isNumber = NUMBERS.contains(change.column().type().name());
        List<String> names = wasNumber
                ? values(change.table(), change.column())
                : isNumber ? values(before, change.from()) : List.of();
        if (wasNumber == isNumber || names.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder mapping = new StringBuilder("CASE ")
                .append(Identifier.quote(change.column().name()));
        for (int number = 0; number < names.size(); number++) {
            String name = "'" + names.get(number).replace("'", "''") + "'";
            mapping.append(" WHEN ").append(wasNumber ? number : name);
            mapping.append(" THEN ").append(wasNumber ? name : number);
        }
        return Optional.of(mapping.append(" END").toString());
    }

    /** The texts in the checks that are about this column alone. */
    static List<String> values(Table table, Column column) {
        List<String> values = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof CheckConstraint check && check.columns().equals(List.of(column.name()))) {
                ExpressionTokens.of(check.expression()).stream()
                        .filter(token -> token.kind() == ExpressionTokens.Kind.STRING
                                && token.text().startsWith("'"))
                        .map(token -> token.text().substring(1, token.text().length() - 1))
                        .forEach(text -> values.add(text.replace("''", "'")));
            }
        }
        return values;
    }
}
