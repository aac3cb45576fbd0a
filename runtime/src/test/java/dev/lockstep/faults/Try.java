package dev.lockstep.faults;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.testing.PostgresServer;
import java.util.Random;

/** One of so many tries of a fault on a server, with what chance decides in it: {@code -Dlockstep.seed} decides it again. */
public record Try(PostgresServer server, int number, int of, Random random, long seed) {

    static Try of(PostgresServer server, int number, int of, long seed) {
        return new Try(server, number, of, new Random(seed), seed);
    }

    /** An empty one. */
    public TestDatabase database() {
        return TestDatabase.empty(server, "fault");
    }

    /** One of so many things: each in its turn where there are enough tries, else any. */
    public int oneOf(int things) {
        return of < things ? random.nextInt(things) : number % things;
    }

    @Override
    public String toString() {
        return server + ", try " + (number + 1) + " of " + of + ", seed " + seed;
    }
}
