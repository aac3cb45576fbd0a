package dev.lockstep.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was probably meant: the nearest within two edits. */
public final class DidYouMean {

    private static final int FARTHEST = 2;

    private DidYouMean() {}

    /** {@code " Did you mean \"name\"?"}, or nothing when no candidate is near. */
    public static String hint(String wrong, Collection<String> candidates) {
        return nearest(wrong, candidates)
                .map(name -> " Did you mean \"" + name + "\"?")
                .orElse("");
    }

    static Optional<String> nearest(String wrong, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.equals(wrong) && distance(wrong, candidate) <= FARTHEST)
                .min(Comparator.<String>comparingInt(candidate -> distance(wrong, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The Levenshtein distance, one row at a time. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row = nextRow(row, from.charAt(i - 1), i, to);
        }
        return row[to.length()];
    }

    private static int[] nextRow(int[] above, char letter, int index, String to) {
        int[] row = new int[above.length];
        row[0] = index;
        for (int j = 1; j < row.length; j++) {
            int replace = above[j - 1] + (letter == to.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replace, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
