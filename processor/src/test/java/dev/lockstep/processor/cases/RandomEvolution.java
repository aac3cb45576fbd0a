package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Rollback;
import dev.lockstep.schema.Schema;
import dev.lockstep.sql.ScriptWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One pair of schemas that a seed gives, the scripts between them, and what they have to do to a database with rows. */
final class RandomEvolution {

    /** One in so many is looked at by pg_dump, too, which takes as long as all the rest. */
    private static final int DUMPED = 10;

    private final Database database;
    private final boolean dumped;
    private final Schema before;
    private final Schema after;
    private final Intent intent;
    private final Rollback rollback;
    private final String script;
    private final String undo;

    RandomEvolution(RandomSeed seed, Database database) {
        RandomPair pair = seed.pair();
        this.database = database;
        this.dumped = seed.number() % DUMPED < 2 && PgDump.knows(database.server());
        this.before = pair.before();
        this.after = pair.after();
        this.intent = pair.intent();
        List<Change> changes = pair.changes();
        Plan up = Planner.plan(changes, pair.options());
        Plan down = Planner.plan(pair.changesBack(), pair.options().back());
        this.rollback = Rollback.of(up, down);
        this.script = ScriptWriter.up(2, "change", "002_change", changes, up, rollback);
        this.undo = ScriptWriter.down(2, "002_change_ROLLBACK", "002_change", down, rollback);
    }

    void run() {
        reset();
        database.migrate("scratch.sql", creation(after));
        String wanted = database.catalog();
        Optional<String> wantedDump = dump();
        reset();
        database.migrate("before.sql", creation(before));
        new RandomRows(before, database).insert(1, 3);
        String old = database.catalog();
        Optional<String> oldDump = dump();
        String rows = database.data();
        Survivors survivors = Survivors.of(before, after, intent, database);
        if (isRefused()) {
            assertThat(database.catalog()).as("catalog after a refusal").isEqualTo(old);
            assertThat(database.data()).as("rows after a refusal").isEqualTo(rows);
            return;
        }
        assertThat(database.catalog()).as("catalog after the change").isEqualTo(wanted);
        assertThat(dump()).as("dump after the change").isEqualTo(wantedDump);
        survivors.verify(database);
        database.migrate("down.sql", undo);
        boolean irreversible = rollback.kind() == Rollback.Kind.IRREVERSIBLE;
        assertThat(irreversible ? withoutValidity(database.catalog()) : database.catalog())
                .as("catalog after the rollback")
                .isEqualTo(irreversible ? withoutValidity(old) : old);
        assertThat(irreversible ? dump().map(RandomEvolution::withoutValidity) : dump())
                .as("dump after the rollback")
                .isEqualTo(irreversible ? oldDump.map(RandomEvolution::withoutValidity) : oldDump);
        if (!irreversible && rollback.leftovers().isEmpty()) {
            assertThat(database.data()).as("rows after the rollback").isEqualTo(rows);
        }
        database.migrate("again.sql", script);
        assertThat(database.catalog()).as("catalog after doing it again").isEqualTo(wanted);
    }

    private Optional<String> dump() {
        return dumped ? Optional.of(database.dump()) : Optional.empty();
    }

    /** Whether rows stop the change: then before anything is done, and with their number. */
    private boolean isRefused() {
        Refusals refusals = new Refusals(before, database);
        try {
            database.migrate("up.sql", script);
            return false;
        } catch (IllegalStateException e) {
            if (refusals.explain(String.valueOf(e.getMessage()))) {
                return true;
            }
            throw e;
        }
    }

    /**
     * Of references to rows that are gone for good, and of checks of values that are. What is not valid stands apart from its
     * table in a dump.
     */
    static String withoutValidity(String text) {
        return text.replace(" (not validated)", "")
                .replace(" NOT VALID", "")
                .replaceAll("(?m)^ALTER TABLE (?:(?! ALTER ).)+$\\n?", "")
                .replaceAll("(?m)^ *(?:ADD )?(CONSTRAINT .*?);?$", "$1")
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private void reset() {
        database.execute("DROP SCHEMA public CASCADE");
        database.execute("DROP SCHEMA IF EXISTS " + RandomSchema.OTHER + " CASCADE");
        database.execute("CREATE SCHEMA public");
    }

    private static String creation(Schema schema) {
        List<Change> all = Differ.diff(Schema.EMPTY, schema, Intent.NONE);
        Plan plan = Planner.plan(all, PlanOptions.DEFAULT);
        return ScriptWriter.up(1, "initial", "001_initial", all, plan, new Rollback(Rollback.Kind.LOSSY, List.of()));
    }

    /** Everything that one needs to see what went wrong. */
    @Override
    public String toString() {
        return creation(before) + script + undo;
    }
}
