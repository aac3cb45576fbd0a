package dev.lockstep.benchmarks.parts;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.migration.Script;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotReader;
import dev.lockstep.snapshot.SnapshotWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One call of each part on a model of a thousand tables. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PartsBenchmark {

    /** A hundred changes. */
    @Benchmark
    public Plan diffAndPlan(Model model) {
        List<Change> changes = Differ.diff(model.snapshot.schema(), model.changed, Intent.NONE);
        return Planner.plan(changes, PlanOptions.DEFAULT);
    }

    /** Nothing has changed. */
    @Benchmark
    public List<Change> diffOfEqual(Model model) {
        return Differ.diff(model.snapshot.schema(), model.snapshot.schema(), Intent.NONE);
    }

    /** From text to records. */
    @Benchmark
    public Snapshot readSnapshot(Model model) {
        return SnapshotReader.read(model.text);
    }

    /** From records to text. */
    @Benchmark
    public String writeSnapshot(Model model) {
        return SnapshotWriter.write(model.snapshot);
    }

    /** The script that creates all tables, cut into statements. */
    @Benchmark
    public Script splitScript(Model model) {
        return Script.parse("001_initial_schema.sql", model.script);
    }
}
