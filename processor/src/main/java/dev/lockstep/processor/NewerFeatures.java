package dev.lockstep.processor;

import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue.Generated;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;

/** What a model asks for and not every server of {@code lockstep.postgres} has (PostgreSQL release notes). */
final class NewerFeatures {

    private static final int NULLS_NOT_DISTINCT = 15;
    private static final int VIRTUAL = 18;

    private final EntityModel model;
    private final Places places;
    private final Problems problems;

    NewerFeatures(EntityModel model, Problems problems) {
        this.model = model;
        this.places = new Places(model);
        this.problems = problems;
    }

    /** {@code server} is the oldest major that the SQL has to run on. */
    void report(int server) {
        for (Table table : model.schema().tables()) {
            if (server < NULLS_NOT_DISTINCT) {
                table.indexes().stream()
                        .filter(index -> index.uniqueness() == Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT)
                        .forEach(index -> nullsNotDistinct(table, index.name().text(), index.columns(), server));
                table.constraints().stream()
                        .filter(NewerFeatures::takesNullsAsEqual)
                        .forEach(unique -> nullsNotDistinct(table, unique.name().text(), unique.columns(), server));
            }
            table.columns().stream()
                    .filter(column -> server < VIRTUAL && isVirtual(column))
                    .forEach(column -> report(
                            column.origin(),
                            "a virtual generated column",
                            table.name() + "." + column.name(),
                            VIRTUAL,
                            server));
        }
    }

    private void nullsNotDistinct(Table table, String name, List<String> columns, int server) {
        Origin place = columns.stream()
                .findFirst()
                .flatMap(table::column)
                .map(Column::origin)
                .orElse(table.origin());
        report(place, "NULLS NOT DISTINCT", name, NULLS_NOT_DISTINCT, server);
    }

    private void report(Origin place, String feature, String of, int needed, int server) {
        problems.report(MappingProblem.NEEDS_NEWER_SERVER, places.of(place), feature, of, needed, server);
    }

    private static boolean takesNullsAsEqual(Constraint constraint) {
        return constraint instanceof UniqueConstraint unique && unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT;
    }

    private static boolean isVirtual(Column column) {
        return column.value() instanceof Generated generated && generated.storage() == Generated.Storage.VIRTUAL;
    }
}
