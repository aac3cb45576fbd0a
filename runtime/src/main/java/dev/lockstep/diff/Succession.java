package dev.lockstep.diff;

import dev.lockstep.diff.Renames.Rename;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which of the old objects each of the new ones is. A hint decides before anything else; whatever could be several others
 * is none of them. Names may move on in chains ({@code a} to {@code b} while {@code b} becomes {@code c}), and by hints in
 * circles; a circle without hints is as likely two attributes that exchanged their names and kept their columns, which is no
 * rename at all.
 */
final class Succession<T, N> {

    private final List<T> before;
    private final List<T> after;
    private final Function<T, N> name;
    private final Map<N, N> successors = new LinkedHashMap<>();
    private final Set<N> hinted = new LinkedHashSet<>();

    Succession(List<T> before, List<T> after, Function<T, N> name) {
        this.before = before;
        this.after = after;
        this.name = name;
    }

    /** Whether {@code value} is what {@code old} has become. */
    @FunctionalInterface
    interface Match<T> {
        boolean same(T old, T value);
    }

    /** Takes what matches one to one under different names, among new ones that a hint stands on. */
    void hinted(Predicate<T> isHinted, Match<T> match) {
        pair(match, Set.of(), isHinted);
        hinted.addAll(successors.keySet());
    }

    /** Takes what matches one to one under different names among those that no hint speaks of. */
    void certain(Match<T> match) {
        pair(match, unchanged(match), value -> true);
    }

    /** The names that stand for the same object before and after. */
    private Set<N> unchanged(Match<T> match) {
        Map<N, T> byName = new HashMap<>();
        after.forEach(value -> byName.put(name.apply(value), value));
        Set<N> names = new LinkedHashSet<>();
        for (T old : before) {
            T value = byName.get(name.apply(old));
            if (value != null && match.same(old, value)) {
                names.add(name.apply(old));
            }
        }
        return names;
    }

    private void pair(Match<T> match, Set<N> settled, Predicate<T> isOpen) {
        List<T> old = before.stream()
                .filter(value -> !settled.contains(name.apply(value)))
                .filter(value -> !successors.containsKey(name.apply(value)))
                .toList();
        List<T> open = after.stream()
                .filter(isOpen)
                .filter(value -> !settled.contains(name.apply(value)))
                .filter(value -> !successors.containsValue(name.apply(value)))
                .toList();
        Map<N, N> found = new LinkedHashMap<>();
        for (T value : old) {
            List<T> candidates =
                    open.stream().filter(other -> match.same(value, other)).toList();
            if (candidates.size() != 1) {
                continue;
            }
            T candidate = candidates.get(0);
            long rivals =
                    old.stream().filter(other -> match.same(other, candidate)).count();
            if (rivals == 1 && !name.apply(value).equals(name.apply(candidate))) {
                found.put(name.apply(value), name.apply(candidate));
            }
        }
        successors.putAll(found);
    }

    List<Rename<N>> renames() {
        Set<N> circular = unhintedCircles();
        List<Rename<N>> renames = new ArrayList<>();
        successors.forEach((from, to) -> {
            if (!circular.contains(from)) {
                renames.add(new Rename<>(from, to));
            }
        });
        return renames;
    }

    private Set<N> unhintedCircles() {
        Set<N> circular = new LinkedHashSet<>();
        for (N start : successors.keySet()) {
            Set<N> path = new LinkedHashSet<>();
            N current = start;
            while (current != null && path.add(current)) {
                current = successors.get(current);
            }
            if (start.equals(current) && path.stream().noneMatch(hinted::contains)) {
                circular.addAll(path);
            }
        }
        return circular;
    }
}
