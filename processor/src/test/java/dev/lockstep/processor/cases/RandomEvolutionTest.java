package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.cases.RandomSeed.Generation;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * Random pairs of schemas with rows, on PostgreSQL: up, down and up again, with the catalog compared each time.
 *
 * <p>The seeds take turns on the majors under test; those that are kept run on each. {@code -Devolutions=10000} runs that many, as the profile {@code
 * evolutions} does, from {@code -Devolutions.first=1} on; {@code -Dseed=rare-17 -Dpostgres.majors=13} runs one and says
 * what it does. A seed that has failed once stays in {@code evolutions/kept.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomEvolutionTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "evolutions", "kept.txt");
    private static final long FIRST = Long.getLong("evolutions.first", 1);
    private static final int EVOLUTIONS = Integer.getInteger("evolutions", 300);
    private static final String SEED = System.getProperty("seed");

    /** After so many there is a line that says how far it is. */
    private static final int LAP = 100;

    private final Map<Integer, Database> databases = new TreeMap<>();

    @AfterAll
    void stop() {
        databases.values().forEach(Database::close);
    }

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void every_evolution_is_made_and_taken_back() throws IOException {
        List<Run> runs = runs();
        List<String> failures = new ArrayList<>();
        for (int done = 0; done < runs.size(); done++) {
            if (done > 0 && done % LAP == 0) {
                System.out.println(done + " of " + runs.size() + " evolutions, " + failures.size() + " failed");
            }
            failureOf(runs.get(done)).ifPresent(failures::add);
        }
        System.out.println(runs.size() + " evolutions, " + failures.size() + " failed");
        assertThat(failures).as("of %s evolutions", runs.size()).isEmpty();
    }

    /** Told at once, too: a long run that is stopped has found what it has found. */
    private Optional<String> failureOf(Run run) {
        Database database = databases.computeIfAbsent(run.major(), key -> Database.create(PostgresServer.of(key)));
        try {
            RandomEvolution evolution = new RandomEvolution(run.seed(), database);
            if (SEED != null) {
                System.out.println(evolution);
            }
            evolution.run();
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            String failure = "seed " + run.seed() + " on " + database.server() + ": " + e;
            System.out.println(failure);
            return Optional.of(failure);
        }
    }

    private static List<Run> runs() throws IOException {
        if (SEED != null) {
            return everywhere(Stream.of(RandomSeed.parse(SEED))).toList();
        }
        Stream<RandomSeed> kept = Files.readString(KEPT)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> RandomSeed.parse(line.substring(0, (line + " ").indexOf(' '))));
        Stream<Run> others = LongStream.range(FIRST, FIRST + EVOLUTIONS).mapToObj(Run::of);
        return Stream.concat(everywhere(kept), others).toList();
    }

    private static Stream<Run> everywhere(Stream<RandomSeed> seeds) {
        return seeds.flatMap(seed -> PostgresServer.majors().stream().map(major -> new Run(seed, major)));
    }

    /** A seed and where it is run. */
    private record Run(RandomSeed seed, int major) {

        /** The generations take turns, and each of them on the majors. */
        static Run of(long number) {
            Generation[] generations = Generation.values();
            List<Integer> majors = PostgresServer.majors();
            int turn = (int) (number / generations.length % majors.size());
            return new Run(new RandomSeed(generations[(int) (number % generations.length)], number), majors.get(turn));
        }
    }
}
