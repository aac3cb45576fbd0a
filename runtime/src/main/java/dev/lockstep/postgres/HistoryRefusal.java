package dev.lockstep.postgres;

import dev.lockstep.DivergedHistoryException;
import dev.lockstep.EditedMigrationException;
import dev.lockstep.HistoryException;
import dev.lockstep.MigrationState;
import dev.lockstep.MigrationState.Kind;
import dev.lockstep.MisnumberedMigrationException;
import dev.lockstep.MissingMigrationException;
import dev.lockstep.OutOfOrderException;
import dev.lockstep.UnfinishedMigrationException;
import dev.lockstep.migration.Direction;
import dev.lockstep.migration.Migration;
import dev.lockstep.migration.MigrationName;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Puts into words why a history cannot be gone on with. Of several reasons the one that explains the others comes first. */
final class HistoryRefusal {

    private static final List<Kind> ORDER =
            List.of(Kind.MISNUMBERED, Kind.DIVERGED, Kind.MISSING, Kind.EDITED, Kind.OUT_OF_ORDER, Kind.STUCK);

    private final HistoryComparison comparison;
    private final SortedMap<Integer, HistoryRow> rows;
    private final SortedMap<Integer, Migration> migrations;
    private final String source;

    private HistoryRefusal(
            HistoryComparison comparison,
            SortedMap<Integer, HistoryRow> rows,
            SortedMap<Integer, Migration> migrations,
            String source) {
        this.comparison = comparison;
        this.rows = rows;
        this.migrations = migrations;
        this.source = source;
    }

    /** Whether no run up may begin while a migration stands like that. */
    static boolean refuses(Kind kind) {
        return kind != Kind.APPLIED && kind != Kind.PENDING && kind != Kind.AHEAD;
    }

    static Optional<HistoryException> of(
            List<MigrationState> states,
            HistoryComparison comparison,
            SortedMap<Integer, HistoryRow> rows,
            SortedMap<Integer, Migration> migrations,
            String source) {
        HistoryRefusal refusal = new HistoryRefusal(comparison, rows, migrations, source);
        for (Kind kind : ORDER) {
            List<Integer> versions = states.stream()
                    .filter(state -> state.kind() == kind)
                    .map(MigrationState::version)
                    .toList();
            if (!versions.isEmpty()) {
                return refusal.exception(kind, versions);
            }
        }
        return Optional.empty();
    }

    private Optional<HistoryException> exception(Kind kind, List<Integer> versions) {
        return switch (kind) {
            case MISNUMBERED -> Optional.of(misnumbered(versions));
            case DIVERGED -> Optional.of(diverged(versions));
            case MISSING -> Optional.of(missing(versions));
            case EDITED -> Optional.of(edited(versions));
            case OUT_OF_ORDER -> Optional.of(outOfOrder(versions));
            case STUCK -> Optional.of(stuck(versions));
            case APPLIED, PENDING, AHEAD -> Optional.empty();
        };
    }

    private HistoryException misnumbered(List<Integer> versions) {
        HistoryRow row = row(versions.get(0));
        Migration elsewhere =
                comparison.elsewhere(row).orElseThrow(() -> new IllegalStateException(row + " is nowhere else"));
        return new MisnumberedMigrationException(
                versions,
                "'" + row.name() + "' is version " + row.version() + " in the database and version "
                        + elsewhere.version() + " in " + source + also(versions)
                        + ". Nothing was run. Give the files the number that the database has; a migration that has that"
                        + " number now gets the next free one.");
    }

    private HistoryException diverged(List<Integer> versions) {
        int version = versions.get(0);
        return new DivergedHistoryException(
                versions,
                "Version " + version + " is '" + row(version).name() + "' in the database and '"
                        + migration(version).name().name() + "' in " + source + also(versions)
                        + ". Two branches have used one number. Nothing was run. Take the files of what this database has,"
                        + " and give the other migration the next free number.");
    }

    private HistoryException missing(List<Integer> versions) {
        return new MissingMigrationException(
                versions,
                "The database has " + row(versions.get(0)) + ", which " + source + " lacks although it has later ones"
                        + also(versions) + ". Nothing was run. Bring the files back from version control.");
    }

    private HistoryException edited(List<Integer> versions) {
        int version = versions.get(0);
        return new EditedMigrationException(
                versions,
                migration(version).location(Direction.UP) + " was edited after it was applied"
                        + row(version).appliedAt().map(at -> " on " + at).orElse("") + also(versions)
                        + ": its checksum was " + row(version).checksum().orElse("") + " and is now "
                        + migration(version).checksum(Direction.UP)
                        + ". Nothing was run. Bring the file back as it was applied, and put the change into a new"
                        + " migration.");
    }

    private HistoryException outOfOrder(List<Integer> versions) {
        int newest = rows.lastKey();
        String next = new MigrationName(Math.max(newest, migrations.lastKey()) + 1, "x").number();
        return new OutOfOrderException(
                versions,
                migration(versions.get(0)).location(Direction.UP) + " is not applied, although the database has "
                        + row(newest) + " already" + also(versions)
                        + ". Nothing was run. Give it the next free number ("
                        + next + "), so that every database gets it in the same order.");
    }

    private HistoryException stuck(List<Integer> versions) {
        HistoryRow row = row(versions.get(0));
        String progress = row.progress().orElse("");
        boolean down = Progress.parse(progress)
                .filter(found -> found.direction() == Direction.DOWN)
                .isPresent();
        String why = down
                ? row + " is half rolled back (" + progress + ")"
                : row + " is half applied (" + progress + "), and its script is not the one that was begun";
        String remedy = down
                ? "Finish the rollback to version " + (row.version() - 1) + " first."
                : "Bring the script back as it was begun, and migrate; or roll back to version " + (row.version() - 1)
                        + ".";
        return new UnfinishedMigrationException(versions, why + also(versions) + ". Nothing was run. " + remedy);
    }

    private static String also(List<Integer> versions) {
        return versions.size() == 1 ? "" : " (and likewise " + versions.subList(1, versions.size()) + ")";
    }

    private HistoryRow row(int version) {
        HistoryRow row = rows.get(version);
        if (row == null) {
            throw new IllegalStateException("no row of version " + version);
        }
        return row;
    }

    private Migration migration(int version) {
        Migration migration = migrations.get(version);
        if (migration == null) {
            throw new IllegalStateException("no migration of version " + version);
        }
        return migration;
    }
}
