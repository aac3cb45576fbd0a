package dev.lockstep.diff;

import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Renames in an order in which each new name is free when its turn comes. Where they go round in a circle one of them goes
 * by way of a temporary name.
 */
final class RenameSteps {

    /** Behind a name that two objects exchange. */
    private static final String DETOUR = "_swapped";

    private RenameSteps() {}

    /** One statement; {@code end} is the name that the object has when all steps are done. */
    record RenameStep<N>(N from, N to, N end) {}

    private static <N> List<RenameStep<N>> of(List<Rename<N>> renames, UnaryOperator<N> temporary) {
        List<RenameStep<N>> steps = new ArrayList<>();
        List<Rename<N>> open = new ArrayList<>(renames);
        while (!open.isEmpty()) {
            Optional<Rename<N>> next =
                    open.stream().filter(rename -> isFree(rename.to(), open)).findFirst();
            if (next.isPresent()) {
                Rename<N> rename = next.get();
                steps.add(new RenameStep<>(rename.from(), rename.to(), rename.to()));
                open.remove(rename);
            } else {
                Rename<N> rename = open.remove(0);
                N detour = temporary.apply(rename.from());
                steps.add(new RenameStep<>(rename.from(), detour, rename.to()));
                open.add(new Rename<>(detour, rename.to()));
            }
        }
        return steps;
    }

    static List<RenameStep<ColumnName>> ofColumns(List<Rename<ColumnName>> renames) {
        return of(renames, name -> new ColumnName(name.table(), Identifier.fit(name.column(), DETOUR)));
    }

    /**
     * For tables and sequences, which move to a schema and are renamed there by two statements (PostgreSQL, "ALTER TABLE", {@code
     * SET SCHEMA}). Where something that is among {@code existing} has the old name there, it takes a temporary one along.
     */
    static List<RenameStep<QualifiedName>> ofRelations(
            List<Rename<QualifiedName>> renames, Collection<QualifiedName> existing) {
        Set<QualifiedName> taken = new HashSet<>(existing);
        List<RenameStep<QualifiedName>> steps = new ArrayList<>();
        for (RenameStep<QualifiedName> step : of(renames, RenameSteps::detour)) {
            QualifiedName between = step.to().withName(step.from().name());
            boolean isInTheWay = !between.equals(step.from()) && !between.equals(step.to()) && taken.contains(between);
            QualifiedName start = isInTheWay ? detour(step.from()) : step.from();
            if (isInTheWay) {
                steps.add(new RenameStep<>(step.from(), start, step.end()));
            }
            steps.add(new RenameStep<>(start, step.to(), step.end()));
            taken.remove(step.from());
            taken.add(step.to());
        }
        return steps;
    }

    private static QualifiedName detour(QualifiedName name) {
        return name.withName(Identifier.fit(name.name(), DETOUR));
    }

    private static <N> boolean isFree(N name, List<Rename<N>> open) {
        return open.stream().noneMatch(rename -> rename.from().equals(name));
    }
}
