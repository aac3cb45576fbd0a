package dev.lockstep.benchmarks.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Runs of several contestants, one of each a round. The first contestant is the floor: each ratio is taken within one
 * round, so that a machine whose speed drifts does not shift it.
 */
public final class Rounds {

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private Rounds() {}

    /** Times each contestant {@code count} times, after one round that is not counted. */
    public static Rounds of(List<Contestant> contestants, int count) throws Exception {
        Rounds rounds = new Rounds();
        for (int round = 0; round <= count; round++) {
            System.err.print("\rround " + round + "/" + count);
            for (Contestant contestant : contestants) {
                contestant.before().run();
                Run run = Run.of(contestant.command());
                if (round > 0) {
                    rounds.runs
                            .computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        System.err.println();
        return rounds;
    }

    /** One line a contestant: wall time, ratios to the floor, peak memory; each minimum / median / maximum. */
    public String table() {
        StringBuilder text = new StringBuilder();
        text.append("| contestant | wall ms, min / median / max | ratio to the floor, min / median / max |")
                .append(" ratio of processor time, min / median / max | peak MiB above the floor, median |\n")
                .append("|---|---|---|---|---|\n");
        List<Run> floor = runs.values().iterator().next();
        runs.forEach((name, own) -> text.append("| ")
                .append(name)
                .append(" | ")
                .append(Spread.of(own.stream().map(Run::millis).toList()).text("%.0f"))
                .append(" | ")
                .append(ratios(own, floor, Run::millis).text("%.2f"))
                .append(" | ")
                .append(ratios(own, floor, Run::cpuMillis).text("%.2f"))
                .append(" | ")
                .append(Spread.of(memory(own, floor)).middle("%.1f"))
                .append(" |\n"));
        return text.toString();
    }

    /** How one contestant compares with two others one after the other. */
    public Spread ratioToSum(String name, String one, String other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of(name).size(); i++) {
            ratios.add(of(name).get(i).millis()
                    / (of(one).get(i).millis() + of(other).get(i).millis()));
        }
        return Spread.of(ratios);
    }

    private List<Run> of(String name) {
        return Objects.requireNonNull(runs.get(name), name);
    }

    private static Spread ratios(List<Run> own, List<Run> floor, ToDoubleFunction<Run> time) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(time.applyAsDouble(own.get(i)) / time.applyAsDouble(floor.get(i)));
        }
        return Spread.of(ratios);
    }

    private static List<Double> memory(List<Run> own, List<Run> floor) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            differences.add((own.get(i).peakKib() - floor.get(i).peakKib()) / 1024.0);
        }
        return differences;
    }
}
