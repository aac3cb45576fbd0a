package dev.lockstep.migration;

import dev.lockstep.migration.FolderProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks at the files of a folder by themselves: names, numbers, pairs, and whether each script can be run. */
final class FolderInspection {

    /** What mends a folder into which two branches were merged. */
    static final String REBASE = "java -jar lockstep-cli.jar rebase";

    private final FolderListing listing;
    private final List<FolderProblem> problems = new ArrayList<>();

    FolderInspection(FolderListing listing) {
        this.listing = listing;
    }

    /** {@code listed} are versions that the manifest accounts for: a hole among them is a missing file, not a gap. */
    List<FolderProblem> problems(Set<Integer> listed) {
        listing.foreignNames().forEach(this::foreignName);
        numbers(listed);
        listing.versions().forEach(this::duplicates);
        listing.files().forEach(this::pair);
        listing.files().forEach(this::content);
        if (listing.hasSnapshot()) {
            listing.text(MigrationFolder.SNAPSHOT)
                    .filter(ConflictMarkers::in)
                    .ifPresent(text -> conflict(MigrationFolder.SNAPSHOT));
        }
        return problems;
    }

    private void foreignName(String fileName) {
        Optional<MigrationFile> meant = MigrationFile.parseIgnoringCase(fileName);
        String remedy = meant.map(file -> "Rename it to " + file.fileName() + ".")
                .orElse("Name it like 001_add_users.sql or 001_add_users_ROLLBACK.sql, or move it out of the folder.");
        add(Kind.FOREIGN_NAME, fileName, fileName + " is not the name of a migration.", remedy);
    }

    private void numbers(Set<Integer> listed) {
        SortedSet<Integer> versions = new TreeSet<>(listed);
        versions.addAll(listing.versions());
        int expected = 1;
        for (int version : versions) {
            if (version != expected) {
                gap(version, expected);
            }
            expected = version + 1;
        }
    }

    private void gap(int version, int expected) {
        for (MigrationFile file : listing.files()) {
            if (file.migration().version() == version) {
                String wanted = new MigrationName(expected, file.migration().name()).number();
                add(
                        Kind.VERSION_GAP,
                        file.fileName(),
                        file.fileName() + " leaves a gap: the next number is " + wanted + ".",
                        "Renumber it to " + wanted + ", or bring back the migrations in between.");
                return;
            }
        }
    }

    private void duplicates(int version) {
        List<MigrationName> names = listing.migrations(version, Direction.UP);
        for (int i = 1; i < names.size(); i++) {
            add(
                    Kind.DUPLICATE_VERSION,
                    names.get(i).scriptFile(),
                    names.get(i).scriptFile() + " has the same number as "
                            + names.get(0).scriptFile() + ".",
                    "If two branches have used one number, run " + REBASE + ", which keeps the migration of the other"
                            + " branch and gives yours the next free number, then compile. Otherwise give the later of"
                            + " the two the next free number.");
        }
    }

    private void pair(MigrationFile file) {
        MigrationName migration = file.migration();
        if (file.direction() == Direction.UP && !listing.has(new MigrationFile(migration, Direction.DOWN))) {
            add(
                    Kind.MISSING_ROLLBACK,
                    migration.rollbackFile(),
                    migration.scriptFile() + " has no rollback.",
                    "Write " + migration.rollbackFile() + " beside it, or bring it back from version control.");
        }
        if (file.direction() == Direction.DOWN && !listing.has(new MigrationFile(migration, Direction.UP))) {
            add(
                    Kind.MISSING_SCRIPT,
                    migration.scriptFile(),
                    migration.rollbackFile() + " stands alone: " + migration.scriptFile() + " is missing.",
                    "Bring it back from version control, or delete the rollback too.");
        }
    }

    private void content(MigrationFile file) {
        String fileName = file.fileName();
        Optional<String> text = listing.text(fileName);
        if (text.isEmpty()) {
            add(Kind.UNREADABLE, fileName, fileName + " cannot be read as UTF-8.", "Make it readable, as UTF-8.");
        } else if (ConflictMarkers.in(text.get())) {
            conflict(fileName);
        } else {
            script(file, text.get());
        }
    }

    private void conflict(String fileName) {
        add(
                Kind.CONFLICT_MARKERS,
                fileName,
                fileName + " holds git's conflict markers.",
                "Run " + REBASE
                        + ", which keeps the migrations of the other branch and renumbers yours, then compile.");
    }

    private void script(MigrationFile file, String text) {
        try {
            Script script = Script.parse(file.fileName(), text);
            if (!script.tracking().stream().allMatch(tracking -> tracking.belongsIn(file))) {
                String statement = file.direction() == Direction.UP
                        ? "INSERT INTO schema_migrations (version, name) VALUES ("
                                + file.migration().version() + ", '"
                                + file.migration().name() + "');"
                        : "DELETE FROM schema_migrations WHERE version = "
                                + file.migration().version() + ";";
                add(
                        Kind.WRONG_TRACKING,
                        file.fileName(),
                        file.fileName() + " records another version than its number.",
                        "Let it end with " + statement);
            }
        } catch (ScriptException e) {
            add(
                    Kind.BROKEN_SCRIPT,
                    file.fileName(),
                    file.fileName() + ":" + e.line() + ":" + e.column() + " cannot be run.",
                    e.problem());
        }
    }

    private void add(Kind kind, String fileName, String what, String remedy) {
        problems.add(new FolderProblem(kind, fileName, what, remedy));
    }
}
