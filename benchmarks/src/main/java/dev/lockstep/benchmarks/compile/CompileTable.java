package dev.lockstep.benchmarks.compile;

import dev.lockstep.benchmarks.process.Contestant;
import dev.lockstep.benchmarks.process.Contestant.Preparation;
import dev.lockstep.benchmarks.process.Processes;
import dev.lockstep.benchmarks.process.Rounds;
import java.util.List;

/** A full compile of 1,000 entities, against the same compile with a processor that does nothing. */
public final class CompileTable {

    private static final int ENTITIES = 1_000;

    private CompileTable() {}

    public static void print(int rounds) throws Exception {
        Compilers compilers = Compilers.of(ENTITIES);
        compilers.forget();
        print("Model unchanged", unchanged(compilers), rounds);
        print("First migration", List.of(compilers.floor(Preparation.NONE), first(compilers)), rounds);
        print("One attribute added", List.of(compilers.floor(Preparation.NONE), added(compilers)), rounds);
    }

    private static void print(String title, List<Contestant> contestants, int rounds) throws Exception {
        System.out.println("### " + title + ", " + ENTITIES + " entities\n");
        System.out.println(Rounds.of(contestants, rounds).table());
    }

    /** The round that is not counted writes the first migration. */
    private static List<Contestant> unchanged(Compilers compilers) throws Exception {
        return List.of(
                compilers.floor(Preparation.NONE),
                compilers.lockstep("Lockstep", Preparation.NONE),
                compilers.hibernate(Preparation.NONE));
    }

    private static Contestant first(Compilers compilers) throws Exception {
        return compilers.lockstep("Lockstep", compilers::forget);
    }

    private static Contestant added(Compilers compilers) throws Exception {
        Contestant settle = compilers.lockstep("before the attribute", () -> {
            compilers.forget();
            compilers.model().extend(false);
        });
        return compilers.lockstep("Lockstep", () -> {
            settle.before().run();
            Processes.run(settle.command());
            compilers.model().extend(true);
        });
    }
}
