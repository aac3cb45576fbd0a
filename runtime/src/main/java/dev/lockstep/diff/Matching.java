package dev.lockstep.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Two lists laid side by side by a key: what stands only in the old one, only in the new one, and in both. Values of one
 * key are paired in their order. What came and what was kept follow the order of the new list, what is gone that of the old.
 */
record Matching<T>(List<T> gone, List<Pair<T>> kept, List<T> come) {

    /** The old and the new of one key. */
    record Pair<T>(T before, T after) {}

    static <T, K> Matching<T> of(List<T> before, List<T> after, Function<? super T, K> key) {
        Map<K, Deque<T>> unmatched = new LinkedHashMap<>();
        for (T value : before) {
            unmatched
                    .computeIfAbsent(key.apply(value), unused -> new ArrayDeque<>())
                    .add(value);
        }
        List<Pair<T>> kept = new ArrayList<>();
        List<T> come = new ArrayList<>();
        for (T value : after) {
            Deque<T> old = unmatched.get(key.apply(value));
            if (old == null || old.isEmpty()) {
                come.add(value);
            } else {
                kept.add(new Pair<>(old.remove(), value));
            }
        }
        return new Matching<>(unmatched.values().stream().flatMap(Deque::stream).toList(), kept, come);
    }
}
