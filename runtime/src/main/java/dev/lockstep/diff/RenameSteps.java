package dev.lockstep.diff;

import dev.lockstep.diff.Renames.Rename;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Renames in an order in which each new name is free when its turn comes. Where they go round in a circle one of them goes
 * by way of a temporary name.
 */
final class RenameSteps {

    private RenameSteps() {}

    /** One statement; {@code end} is the name that the object has when all steps are done. */
    record RenameStep<N>(N from, N to, N end) {}

    static <N> List<RenameStep<N>> of(List<Rename<N>> renames, UnaryOperator<N> temporary) {
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

    private static <N> boolean isFree(N name, List<Rename<N>> open) {
        return open.stream().noneMatch(rename -> rename.from().equals(name));
    }
}
