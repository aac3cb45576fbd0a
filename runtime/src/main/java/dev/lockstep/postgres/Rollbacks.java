package dev.lockstep.postgres;

import dev.lockstep.IrreversibleMigrationException;
import dev.lockstep.IrreversiblePolicy;
import dev.lockstep.NoRollbackException;
import dev.lockstep.RollbackClass;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.migration.Script;
import java.util.List;
import java.util.Optional;

/** Finds the script of each rollback: the one that was stored when the migration was applied, or else the application's. */
final class Rollbacks {

    private final RunSettings settings;
    private final Session session;
    private final HistoryWriter writer;
    private final List<Migration> migrations;

    Rollbacks(RunSettings settings, Session session, HistoryWriter writer, List<Migration> migrations) {
        this.settings = settings;
        this.session = session;
        this.writer = writer;
        this.migrations = migrations;
    }

    /** In the order of the rows. All scripts are found and cut into steps before the first one runs. */
    List<Rollback> of(History history, List<HistoryRow> rows) {
        List<Rollback> rollbacks =
                rows.stream().map(row -> rollback(history, row)).toList();
        if (settings.policies().irreversible() == IrreversiblePolicy.REFUSE) {
            rollbacks.forEach(Rollbacks::refuseIrreversible);
        }
        return rollbacks;
    }

    private Rollback rollback(History history, HistoryRow row) {
        Optional<Migration> known =
                migrations.stream().filter(migration -> isOf(row, migration)).findFirst();
        Optional<String> stored =
                history.form() == History.Form.WHOLE ? writer.storedRollback(session, row.version()) : Optional.empty();
        String sql = stored.or(() -> known.map(migration -> migration.sql(Direction.DOWN)))
                .orElseThrow(() -> noRollback(row));
        String file = stored.isPresent()
                ? fileName(row) + " (as stored in schema_migrations)"
                : known.map(migration -> migration.location(Direction.DOWN)).orElse(fileName(row));
        Script script = Script.parse(file, sql);
        Optional<Progress> begun = begun(row, script);
        ScriptRun run = new ScriptRun(
                row.version(),
                row.name(),
                Direction.DOWN,
                script,
                begun.map(Progress::done).orElse(0),
                begun.map(Progress::begun).orElse(false),
                !row.isComplete());
        return new Rollback(row, run, sql);
    }

    static boolean isOf(HistoryRow row, Migration migration) {
        return row.version() == migration.version()
                && row.name().equals(migration.name().name());
    }

    /** A rollback that was interrupted goes on; one of a half-applied migration begins with its first step. */
    private static Optional<Progress> begun(HistoryRow row, Script script) {
        return row.progress()
                .flatMap(Progress::parse)
                .filter(progress -> progress.direction() == Direction.DOWN
                        && progress.steps() == script.steps().size());
    }

    private static void refuseIrreversible(Rollback rollback) {
        if (RollbackClass.of(rollback.sql()) == RollbackClass.IRREVERSIBLE) {
            throw new IrreversibleMigrationException(
                    rollback.row().version(),
                    rollback.row() + " removed data that its rollback cannot bring back: "
                            + rollback.run().script().fileName()
                            + " says IRREVERSIBLE, and what is lost. Nothing was rolled back. If the structure alone is"
                            + " enough, say so: rollback --force-irreversible, or"
                            + " Migrator.builder().irreversible(IrreversiblePolicy.ALLOW).");
        }
    }

    private NoRollbackException noRollback(HistoryRow row) {
        return new NoRollbackException(
                row.version(),
                row + " cannot be rolled back: the database has stored no rollback for it, and "
                        + settings.source().location()
                        + " has no such migration. Nothing was rolled back. Use the release"
                        + " of the application that has it.");
    }

    private static String fileName(HistoryRow row) {
        return MigrationName.isValid(row.name()) && row.version() > 0
                ? new MigrationName(row.version(), row.name()).rollbackFile()
                : "the rollback of " + row;
    }
}
