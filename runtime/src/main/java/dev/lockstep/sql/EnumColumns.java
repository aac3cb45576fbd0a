package dev.lockstep.sql;

import dev.lockstep.diff.EnumTypeChange.RecreateEnumType.Use;
import dev.lockstep.diff.Mentions;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of one table on their way from an enum type to its successor of the same name. Checks and indexes whose
 * expressions compare them with the old type go before and come back after, unless the migration does away with them.
 */
final class EnumColumns {

    private final List<Use> uses;
    private final Table table;
    private final Optional<Table> after;

    /** {@code uses} are of one table. */
    EnumColumns(List<Use> uses) {
        this.uses = uses;
        this.table = uses.get(0).table();
        this.after = uses.get(0).after();
    }

    List<String> moved() {
        List<Constraint> constraints =
                table.constraints().stream().filter(this::compares).toList();
        List<Index> indexes = table.indexes().stream().filter(this::compares).toList();
        List<String> statements = new ArrayList<>();
        constraints.forEach(constraint -> statements.add(ConstraintSql.drop(table, constraint)));
        indexes.forEach(index -> statements.add(IndexSql.drop(table, index)));
        statements.add("ALTER TABLE " + Identifier.quote(table.name())
                + String.join(",", uses.stream().flatMap(EnumColumns::parts).toList()));
        constraints.stream()
                .filter(constraint -> after.filter(
                                wanted -> wanted.constraints().contains(constraint))
                        .isPresent())
                .forEach(constraint -> statements.add(ConstraintSql.add(table, constraint)));
        indexes.stream()
                .filter(index ->
                        after.filter(wanted -> wanted.indexes().contains(index)).isPresent())
                .forEach(index -> statements.add(IndexSql.create(table, index)));
        return statements;
    }

    private static Stream<String> parts(Use use) {
        String column = "\n  ALTER COLUMN " + Identifier.quote(use.column().name());
        String type = TypeSql.of(use.column().type());
        String text = "TEXT" + "[]".repeat(use.column().type().dimensions());
        String old = use.using()
                .map(expression -> "(" + expression + ")")
                .orElse(Identifier.quote(use.column().name()));
        String value = use.stays() ? old + "::" + text + "::" + type : "NULL";
        String move = (use.stays() ? "" : column + " DROP NOT NULL,") + column + " TYPE " + type + " USING " + value;
        if (ColumnSql.defaultOf(use.column()).isEmpty()) {
            return Stream.of(move);
        }
        Stream<String> kept = ColumnSql.defaultOf(use.column())
                .filter(expression -> use.keepsDefault())
                .map(expression -> column + " SET DEFAULT " + expression)
                .stream();
        return Stream.concat(Stream.of(column + " DROP DEFAULT", move), kept);
    }

    private boolean compares(Constraint constraint) {
        return mentions().anyMatch(mentions -> mentions.inExpressionOf(constraint));
    }

    private boolean compares(Index index) {
        return mentions().anyMatch(mentions -> mentions.inExpressionOf(index));
    }

    private Stream<Mentions> mentions() {
        return uses.stream().map(use -> Mentions.of(use.column().name()));
    }
}
