package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Random pairs of schemas with rows, on PostgreSQL: up, down and up again, with the catalog compared each time.
 *
 * <p>The seeds take turns on the majors under test. {@code -Devolutions=10000} runs that many, from {@code -Devolutions.first=1}
 * on; {@code -Dseed=17 -Dpostgres.majors=13} runs one and says what it does. A seed that has failed once stays in {@code
 * evolutions/kept.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomEvolutionTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "evolutions", "kept.txt");
    private static final long FIRST = Long.getLong("evolutions.first", 1);
    private static final int EVOLUTIONS = Integer.getInteger("evolutions", 300);
    private static final Long SEED = Long.getLong("seed");

    private final Map<Integer, Database> databases = new TreeMap<>();

    @AfterAll
    void stop() {
        databases.values().forEach(Database::close);
    }

    @Test
    void every_evolution_is_made_and_taken_back() throws IOException {
        long[] seeds = SEED != null ? new long[] {SEED} : seeds();
        List<String> failures = new ArrayList<>();
        for (long seed : seeds) {
            Database database = database(seed);
            try {
                RandomEvolution evolution = new RandomEvolution(seed, database);
                if (SEED != null) {
                    System.out.println(evolution);
                }
                evolution.run();
            } catch (RuntimeException | AssertionError e) {
                failures.add("seed " + seed + " on " + database.server() + ": " + e);
            }
        }
        System.out.println(seeds.length + " evolutions, " + failures.size() + " failed");
        assertThat(failures).as("of %s evolutions", seeds.length).isEmpty();
    }

    private static long[] seeds() throws IOException {
        LongStream kept = Files.readString(KEPT)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .mapToLong(line -> Long.parseLong(line.substring(0, (line + " ").indexOf(' '))));
        return LongStream.concat(kept, LongStream.range(FIRST, FIRST + EVOLUTIONS))
                .toArray();
    }

    private Database database(long seed) {
        List<Integer> majors = PostgresServer.majors();
        int major = majors.get((int) (seed % majors.size()));
        return databases.computeIfAbsent(major, key -> Database.create(PostgresServer.of(key)));
    }
}
