package dev.lockstep.diff;

import dev.lockstep.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table whose constraints and indexes have their new names, and are all that they were. */
final class RenamedObjects {

    private RenamedObjects() {}

    /** {@code before} with the constraints and indexes of {@code after} in the place of those that mean the same. */
    static Table of(Table before, Table after) {
        return before.withConstraints(renamed(
                        before.constraints(), after.constraints(), c -> c.name().text(), Structure::of))
                .withIndexes(
                        renamed(before.indexes(), after.indexes(), i -> i.name().text(), Structure::of));
    }

    private static <T> List<T> renamed(
            List<T> before, List<T> after, Function<T, String> name, Function<T, T> structure) {
        Matching<T> byName = Matching.of(before, after, name);
        Matching<T> byStructure = Matching.of(byName.gone(), byName.come(), structure);
        Map<String, T> renamed = new HashMap<>();
        Stream.concat(byName.kept().stream(), byStructure.kept().stream())
                .filter(pair -> structure.apply(pair.before()).equals(structure.apply(pair.after())))
                .forEach(pair -> renamed.put(name.apply(pair.before()), pair.after()));
        return before.stream()
                .map(value -> renamed.getOrDefault(name.apply(value), value))
                .toList();
    }
}
