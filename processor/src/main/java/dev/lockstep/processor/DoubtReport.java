package dev.lockstep.processor;

import dev.lockstep.diff.Conversions;
import dev.lockstep.diff.Doubt;
import dev.lockstep.diff.IdleHint;
import dev.lockstep.diff.UnlistedConstant;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.problem.ChangeProblem;
import dev.lockstep.processor.problem.DidYouMean;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;
import dev.lockstep.sql.RenamedConstantSql;
import dev.lockstep.sql.TypeSql;
import java.util.List;
import java.util.stream.Collectors;

/** Doubts as compiler errors, each with its answers ready to paste. */
final class DoubtReport implements Doubt.Visitor<ChangeProblem> {

    private final Places places;
    private final Problems problems;

    DoubtReport(EntityModel model, Problems problems) {
        this.places = new Places(model);
        this.problems = problems;
    }

    ChangeProblem add(Doubt doubt) {
        return doubt.accept(this);
    }

    void note(IdleHint hint) {
        problems.report(ChangeProblem.NOTHING_TO_DO, places.of(hint.place()), hint.annotation(), hint.text());
    }

    void note(UnlistedConstant renamed) {
        problems.report(
                ChangeProblem.UNLISTED_CONSTANT,
                places.of(renamed.constant()),
                renamed.from(),
                renamed.table().name(),
                renamed.column().name(),
                RenamedConstantSql.of(renamed));
    }

    @Override
    public ChangeProblem goneTable(Doubt.GoneTable doubt) {
        Table table = doubt.table();
        String name = nameToDrop(table);
        if (doubt.candidates().isEmpty()) {
            return report(doubt, ChangeProblem.TABLE_GONE, table.name(), table.origin(), name);
        }
        return report(
                doubt,
                ChangeProblem.TABLE_GONE_OR_RENAMED,
                table.name(),
                table.origin(),
                doubt.candidates().stream()
                        .map(candidate -> candidate.name().toString())
                        .collect(Collectors.joining(", ")),
                name);
    }

    @Override
    public ChangeProblem goneColumn(Doubt.GoneColumn doubt) {
        Table table = doubt.table();
        String name = sourceName(doubt.column());
        if (doubt.candidates().isEmpty()) {
            return report(
                    doubt,
                    ChangeProblem.COLUMN_GONE,
                    table.name(),
                    doubt.column().name(),
                    name,
                    table.origin().display());
        }
        return report(
                doubt,
                ChangeProblem.COLUMN_GONE_OR_RENAMED,
                table.name(),
                doubt.column().name(),
                columnNames(doubt.candidates()),
                name.substring(name.lastIndexOf('.') + 1),
                doubt.candidates().stream().map(DoubtReport::sourceName).collect(Collectors.joining(" or ")),
                name,
                table.origin().display());
    }

    @Override
    public ChangeProblem requiredColumn(Doubt.RequiredColumn doubt) {
        return report(
                doubt,
                ChangeProblem.REQUIRED_WITHOUT_VALUE,
                doubt.table().name(),
                doubt.column().name(),
                suggestion(doubt.column()));
    }

    @Override
    public ChangeProblem oneValueForAll(Doubt.OneValueForAll doubt) {
        return report(
                doubt,
                ChangeProblem.ONE_VALUE_FOR_ALL,
                doubt.table().name(),
                doubt.column().name());
    }

    @Override
    public ChangeProblem noCast(Doubt.NoCast doubt) {
        Column column = doubt.column();
        return report(
                doubt,
                ChangeProblem.NO_CAST,
                doubt.table().name(),
                column.name(),
                TypeSql.of(doubt.from().type()),
                TypeSql.of(column.type()),
                conversion(doubt.from(), column));
    }

    @Override
    public ChangeProblem looksLikeSwap(Doubt.LooksLikeSwap doubt) {
        return report(
                doubt,
                ChangeProblem.LOOKS_LIKE_SWAP,
                doubt.table().name(),
                doubt.column().name(),
                doubt.other().name(),
                sourceName(doubt.column()),
                sourceName(doubt.other()),
                conversion(doubt.other(), doubt.column()));
    }

    /** As it stands in an annotation. */
    private static String conversion(Column from, Column to) {
        return Conversions.known(from.type(), to.type(), Identifier.quote(to.name()))
                .map(expression -> expression.replace("\"", "\\\""))
                .orElse("…");
    }

    @Override
    public ChangeProblem noMapping(Doubt.NoMapping doubt) {
        return report(
                doubt,
                ChangeProblem.NO_MAPPING,
                doubt.table().name(),
                doubt.column().name(),
                TypeSql.of(doubt.from().type()),
                TypeSql.of(doubt.column().type()),
                doubt.mapping());
    }

    @Override
    public ChangeProblem unknownName(Doubt.UnknownName doubt) {
        return report(
                doubt,
                ChangeProblem.UNKNOWN_OLD_NAME,
                doubt.annotation(),
                doubt.name(),
                DidYouMean.hint(doubt.name(), doubt.known()));
    }

    @Override
    public ChangeProblem stillThere(Doubt.StillThere doubt) {
        return report(
                doubt, ChangeProblem.STILL_THERE, doubt.name(), doubt.holder().display());
    }

    @Override
    public ChangeProblem contradiction(Doubt.Contradiction doubt) {
        return report(
                doubt,
                ChangeProblem.CONTRADICTION,
                doubt.name(),
                doubt.place().display(),
                doubt.annotation(),
                doubt.other().display());
    }

    @Override
    public ChangeProblem occupiedTable(Doubt.OccupiedTable doubt) {
        Table table = doubt.table();
        return report(
                doubt,
                ChangeProblem.TABLE_NAME_TAKEN,
                doubt.heir().origin().display(),
                table.name(),
                table.origin().display(),
                nameToDrop(table));
    }

    @Override
    public ChangeProblem occupiedColumn(Doubt.OccupiedColumn doubt) {
        return report(
                doubt,
                ChangeProblem.COLUMN_NAME_TAKEN,
                doubt.heir().origin().display(),
                doubt.column().name(),
                doubt.table().name(),
                sourceName(doubt.column()),
                doubt.table().origin().display());
    }

    @Override
    public ChangeProblem unknownColumn(Doubt.UnknownColumn doubt) {
        return report(
                doubt,
                ChangeProblem.UNKNOWN_COLUMN,
                doubt.annotation(),
                doubt.expression(),
                doubt.name(),
                doubt.table().name(),
                DidYouMean.hint(doubt.name(), doubt.known()),
                String.join(", ", doubt.known()));
    }

    @Override
    public ChangeProblem noExpression(Doubt.NoExpression doubt) {
        return report(doubt, ChangeProblem.NO_EXPRESSION, doubt.annotation(), doubt.text());
    }

    private ChangeProblem report(Doubt doubt, ChangeProblem problem, Object... arguments) {
        problems.report(problem, places.of(doubt.place()), arguments);
        return problem;
    }

    /** An expression that is right for most columns of the type, or the words for one. */
    private static String suggestion(Column column) {
        return switch (column.type().toString()) {
            case "uuid" -> "gen_random_uuid()";
            case "date" -> "current_date";
            default -> column.type().name().startsWith("timestamp") ? "now()" : "an SQL expression";
        };
    }

    private static String nameToDrop(Table table) {
        Origin origin = table.origin();
        return origin.isKnown() && origin.attribute().isEmpty()
                ? origin.display()
                : table.name().toString();
    }

    private static String sourceName(Column column) {
        String attribute = column.origin().attribute();
        return attribute.isEmpty() ? column.name() : attribute;
    }

    private static String columnNames(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
