package dev.lockstep.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The check that a name stands in a list once. */
final class Duplicates {

    private Duplicates() {}

    /** @throws IllegalArgumentException naming the first {@code kind} whose key appears twice */
    static <T, K> void refuse(String kind, List<T> values, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(key.apply(value))) {
                throw new IllegalArgumentException("two of " + kind + " " + key.apply(value));
            }
        }
    }
}
