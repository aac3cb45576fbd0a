package dev.lockstep.benchmarks.process;

import java.util.List;
import java.util.Locale;

/** The least, the middle and the greatest of some figures. */
public record Spread(double least, double median, double greatest) {

    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    /** All three, each by the format. */
    public String text(String format) {
        return String.format(Locale.ROOT, format + " / " + format + " / " + format, least, median, greatest);
    }

    /** The median alone. */
    public String middle(String format) {
        return String.format(Locale.ROOT, format, median);
    }
}
