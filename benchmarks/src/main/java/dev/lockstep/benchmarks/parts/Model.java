package dev.lockstep.benchmarks.parts;

import dev.lockstep.benchmarks.compile.CompiledModel;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotReader;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The snapshot of a thousand compiled entities, and the same with a hundred columns changed. */
@State(Scope.Benchmark)
public class Model {

    private static final int TABLES = 1_000;
    private static final int CHANGES = 100;

    String text = "";
    String script = "";
    Snapshot snapshot = Snapshot.EMPTY;
    Schema changed = Schema.EMPTY;

    /** Runs javac once. */
    @Setup(Level.Trial)
    public void compile() throws Exception {
        CompiledModel model = CompiledModel.of(TABLES);
        text = model.snapshot();
        script = model.firstScript();
        snapshot = SnapshotReader.read(text);
        changed = changed(snapshot.schema());
    }

    /** Every tenth table loses one NOT NULL. */
    private static Schema changed(Schema schema) {
        List<Table> tables = new ArrayList<>(schema.tables());
        for (int i = 0; i < CHANGES; i++) {
            int index = i * tables.size() / CHANGES;
            tables.set(index, relaxed(tables.get(index)));
        }
        return new Schema(tables, schema.sequences(), schema.enumTypes());
    }

    private static Table relaxed(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> column.name().equals("code") ? column.withNullable(true) : column)
                .toList();
        return table.withColumns(columns);
    }
}
