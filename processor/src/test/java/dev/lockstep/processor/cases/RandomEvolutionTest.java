package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Hints;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Reconciler;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Rollback;
import dev.lockstep.schema.Schema;
import dev.lockstep.sql.ScriptWriter;
import dev.lockstep.testing.PostgresServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Random pairs of schemas with rows, on PostgreSQL: up, down and up again, with the catalog compared each time.
 *
 * <p>{@code -Devolutions=10000} runs that many; {@code -Dseed=17} runs one and says what it does. A seed that has failed once
 * stays in {@link #KEPT}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RandomEvolutionTest {

    private static final long[] KEPT = {};
    private static final int EVOLUTIONS = Integer.getInteger("evolutions", 300);
    private static final Long SEED = Long.getLong("seed");

    private Database database = Database.create(PostgresServer.newest());

    @BeforeAll
    void start() {
        database.close();
        database = Database.create(PostgresServer.newest());
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void every_evolution_is_made_and_taken_back() {
        long[] seeds = SEED != null
                ? new long[] {SEED}
                : LongStream.concat(LongStream.of(KEPT), LongStream.range(1, EVOLUTIONS + 1))
                        .toArray();
        List<String> failures = new ArrayList<>();
        for (long seed : seeds) {
            try {
                new Evolution(seed).run();
            } catch (RuntimeException | AssertionError e) {
                failures.add("seed " + seed + ": " + e);
                if (SEED != null) {
                    e.printStackTrace(System.out);
                }
            }
        }
        assertThat(failures).as("of %s evolutions", seeds.length).isEmpty();
    }

    /** One pair. */
    private final class Evolution {

        private final Schema before;
        private final Schema after;
        private final Intent intent;
        private final PlanOptions options;

        Evolution(long seed) {
            Dice dice = new Dice(seed);
            before = new RandomSchema(dice).schema();
            RandomEdits edits = new RandomEdits(dice, before);
            edits.make(1 + dice.below(5));
            Hints hints = edits.hints();
            Schema wanted = edits.schema();
            intent = Intent.of(hints, before, wanted);
            after = Reconciler.reconcile(before, wanted, intent.renames());
            options = new PlanOptions(dice.once(4) ? PlanOptions.Mode.PLAIN : PlanOptions.Mode.ONLINE);
        }

        void run() {
            List<Change> changes = Differ.diff(before, after, intent);
            List<Change> back = Differ.diff(after, before, intent.reversed());
            Plan up = Planner.plan(changes, options);
            Plan down = Planner.plan(back, options.back());
            Rollback rollback = Rollback.of(up, down);
            String script = ScriptWriter.up(2, "change", "002_change", changes, up, rollback);
            String undo = ScriptWriter.down(2, "002_change_ROLLBACK", "002_change", down, rollback);
            if (SEED != null) {
                System.out.println(creation(before) + script + undo);
            }
            reset();
            database.migrate("scratch.sql", creation(after));
            String wanted = database.catalog();
            reset();
            database.migrate("before.sql", creation(before));
            RandomRows.insert(before, database);
            String old = database.catalog();
            String rows = database.data();
            if (isRefused(script)) {
                assertThat(database.catalog()).as("catalog after a refusal").isEqualTo(old);
                assertThat(database.data()).as("rows after a refusal").isEqualTo(rows);
                return;
            }
            assertThat(database.catalog()).as("catalog after the change").isEqualTo(wanted);
            database.migrate("down.sql", undo);
            boolean irreversible = rollback.kind() == Rollback.Kind.IRREVERSIBLE;
            assertThat(irreversible ? withoutValidity(database.catalog()) : database.catalog())
                    .as("catalog after the rollback")
                    .isEqualTo(old);
            if (rollback.kind() != Rollback.Kind.IRREVERSIBLE
                    && rollback.leftovers().isEmpty()) {
                assertThat(database.data()).as("rows after the rollback").isEqualTo(rows);
            }
            database.migrate("again.sql", script);
            assertThat(database.catalog()).as("catalog after doing it again").isEqualTo(wanted);
        }

        /** Whether rows stop the change: then before anything is done, and with their number. */
        private boolean isRefused(String script) {
            try {
                database.migrate("up.sql", script);
                return false;
            } catch (IllegalStateException e) {
                if (String.valueOf(e.getMessage()).contains("stand in more than one row of")) {
                    return true;
                }
                throw e;
            }
        }

        /** Of references to rows that are gone for good. */
        private static String withoutValidity(String catalog) {
            return catalog.replace(" NOT VALID (not validated)", "");
        }

        private void reset() {
            database.execute("DROP SCHEMA public CASCADE");
            database.execute("CREATE SCHEMA public");
        }

        private String creation(Schema schema) {
            List<Change> all = Differ.diff(Schema.EMPTY, schema, Intent.NONE);
            Plan plan = Planner.plan(all, PlanOptions.DEFAULT);
            return ScriptWriter.up(
                    1, "initial", "001_initial", all, plan, new Rollback(Rollback.Kind.LOSSY, List.of()));
        }
    }
}
