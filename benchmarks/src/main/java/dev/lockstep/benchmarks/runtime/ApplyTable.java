package dev.lockstep.benchmarks.runtime;

import dev.lockstep.benchmarks.contestant.JdbcLoop;
import dev.lockstep.benchmarks.process.Contestant;
import dev.lockstep.benchmarks.process.Contestant.Preparation;
import dev.lockstep.benchmarks.process.Processes;
import dev.lockstep.benchmarks.process.Rounds;
import java.util.ArrayList;
import java.util.List;

/** Applying migrations of six statements each, against one {@code psql -1} of the same statements. */
public final class ApplyTable {

    private static final List<Integer> ALL_OF = List.of(13, 1_000);
    private static final int BELOW = 1_000;
    private static final String EMPTY = "template0";
    private static final String PSQL = "`psql -1`";
    private static final String SELECT_ONE = "`select 1`";

    private final Server server;
    private final Workplace workplace;
    private final int first;

    private ApplyTable(Server server, Workplace workplace, int first) {
        this.server = server;
        this.workplace = workplace;
        this.first = first;
    }

    public static void print(int rounds) throws Exception {
        try (Server server = Server.start()) {
            for (int count : ALL_OF) {
                Workplace workplace = Workplace.of(MigrationSet.ofSixStatements(count));
                print("All of " + count + " onto an empty database", new ApplyTable(server, workplace, 1), rounds);
            }
            Workplace workplace = Workplace.of(MigrationSet.ofSixStatements(BELOW + 1));
            ApplyTable one = new ApplyTable(server, workplace, BELOW + 1);
            one.makeBases(Workplace.of(MigrationSet.ofSixStatements(BELOW)));
            print("One on top of " + BELOW, one, rounds);
        }
    }

    private static void print(String title, ApplyTable table, int rounds) throws Exception {
        System.out.println("### " + title + "\n");
        Rounds result = Rounds.of(table.contestants(), rounds);
        System.out.println(result.table());
        System.out.println("Lockstep / (`select 1` + psql): "
                + result.ratioToSum(Runner.LOCKSTEP.label(), SELECT_ONE, PSQL).text("%.2f") + "\n");
    }

    /** Databases in which each has applied all but the last by itself, to be copied for each run. */
    private void makeBases(Workplace below) throws Exception {
        server.recreate(base("psql"), EMPTY);
        Processes.run(server.psql(base("psql"), below.psql(1)));
        server.recreate(base("bare_loop"), EMPTY);
        Processes.run(loop(base("bare_loop"), below, 1));
        for (Runner runner : Runner.ALL) {
            server.recreate(base(runner.database()), EMPTY);
            Processes.run(runner.command(below.packaged(runner), server.url(base(runner.database()))));
        }
    }

    private List<Contestant> contestants() throws Exception {
        List<Contestant> contestants = new ArrayList<>();
        contestants.add(new Contestant(PSQL, before("psql"), server.psql("psql", workplace.psql(first))));
        contestants.add(new Contestant(SELECT_ONE, Preparation.NONE, Runner.selectOne(server.url("postgres"))));
        contestants.add(new Contestant("bare JDBC loop", before("bare_loop"), loop("bare_loop", workplace, first)));
        for (Runner runner : Runner.ALL) {
            contestants.add(contestant(runner));
        }
        contestants.add(SharedClasses.archived(Contestant.named(Runner.LOCKSTEP.label(), contestants)));
        return contestants;
    }

    private Contestant contestant(Runner runner) throws Exception {
        return new Contestant(
                runner.label(),
                before(runner.database()),
                runner.command(workplace.packaged(runner), server.url(runner.database())));
    }

    private Preparation before(String database) {
        String template = first == 1 ? EMPTY : base(database);
        return () -> server.recreate(database, template);
    }

    private static String base(String database) {
        return database + "_base";
    }

    private List<String> loop(String database, Workplace of, int from) throws Exception {
        return Runner.driverOnly(JdbcLoop.class, server.url(database), of.loop().toString(), MigrationSet.digits(from));
    }
}
