package dev.lockstep.postgres;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Rollback;
import dev.lockstep.schema.Schema;
import dev.lockstep.sql.ScriptWriter;
import java.nio.file.Path;
import java.util.List;

/** A change of a schema, and the two migrations that are generated for it: {@code 001_begin} and {@code 002_change}. */
public record Evolution(Schema before, Schema after, Intent intent, PlanOptions options) {

    /** The file that makes {@code before} from nothing. */
    public String first() {
        return up(
                1,
                "begin",
                Differ.diff(Schema.EMPTY, before, Intent.NONE),
                Differ.diff(before, Schema.EMPTY, Intent.NONE));
    }

    /** The file that makes {@code after} of it. */
    public String second() {
        return up(2, "change", changes(), back());
    }

    public Plan plan() {
        return Planner.plan(changes(), options);
    }

    public Plan planBack() {
        return Planner.plan(back(), options.back());
    }

    private List<Change> changes() {
        return Differ.diff(before, after, intent);
    }

    private List<Change> back() {
        return Differ.diff(after, before, intent.reversed());
    }

    private String up(int version, String name, List<Change> changes, List<Change> back) {
        Plan up = Planner.plan(changes, options);
        Rollback rollback = Rollback.of(up, Planner.plan(back, options.back()));
        return ScriptWriter.up(version, name, "00" + version + "_" + name, changes, up, rollback);
    }

    /** Both, without a way back. */
    public TestFolder write(Path path) {
        return new TestFolder(path).addRaw(1, "begin", first(), "SELECT 1;").addRaw(2, "change", second(), "SELECT 1;");
    }
}
