package dev.lockstep.benchmarks.runtime;

import dev.lockstep.benchmarks.process.Contestant;
import dev.lockstep.benchmarks.process.Contestant.Preparation;
import dev.lockstep.benchmarks.process.Processes;
import dev.lockstep.benchmarks.process.Rounds;
import java.util.ArrayList;
import java.util.List;

/** Starting with nothing to do, against a JVM that connects and asks {@code select 1}. */
public final class StartupTable {

    private static final List<Integer> APPLIED = List.of(13, 200, 1_000);
    /** The peers would take longer to apply them than all else here together. */
    private static final int MANY = 10_000;

    private StartupTable() {}

    public static void print(int rounds) throws Exception {
        try (Server server = Server.start()) {
            for (int applied : APPLIED) {
                print(server, applied, Runner.ALL, rounds);
            }
            print(server, MANY, List.of(Runner.LOCKSTEP), rounds);
        }
    }

    private static void print(Server server, int applied, List<Runner> runners, int rounds) throws Exception {
        System.out.println("### Nothing to do, " + applied + " applied\n");
        System.out.println(
                Rounds.of(contestants(server, applied, runners), rounds).table());
    }

    private static List<Contestant> contestants(Server server, int applied, List<Runner> runners) throws Exception {
        Workplace workplace = Workplace.of(MigrationSet.ofNothing(applied - 1));
        List<Contestant> contestants = new ArrayList<>();
        Contestant floor = new Contestant("`select 1`", Preparation.NONE, Runner.selectOne(server.url("postgres")));
        contestants.add(floor);
        for (Runner runner : runners) {
            server.recreate(runner.database(), "template0");
            List<String> command = runner.command(workplace.packaged(runner), server.url(runner.database()));
            Processes.run(command);
            contestants.add(new Contestant(runner.label(), Preparation.NONE, command));
        }
        contestants.add(SharedClasses.archived(floor));
        contestants.add(SharedClasses.archived(Contestant.named(Runner.LOCKSTEP.label(), contestants)));
        return contestants;
    }
}
