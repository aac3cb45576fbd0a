package dev.lockstep.benchmarks.parts;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** The parts alone, in a JVM that is warm. */
public final class PartsTable {

    private PartsTable() {}

    public static void print() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PartsBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        System.out.println("| part, 1,000 tables | ms a call, minimum / median / maximum |\n|---|---|");
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f / %.2f / %.2f |%n",
                    result.getPrimaryResult().getLabel(),
                    times.getMin(),
                    times.getPercentile(50),
                    times.getMax());
        }
    }
}
