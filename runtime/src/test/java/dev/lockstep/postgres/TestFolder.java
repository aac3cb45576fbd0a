package dev.lockstep.postgres;

import dev.lockstep.migration.MigrationName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of migrations, written as the generator writes them. */
public final class TestFolder {

    private final Path path;

    public TestFolder(Path path) {
        this.path = path;
    }

    /** Migrations 1 to {@code count}, each of which makes the table {@code t<version>}. */
    public static TestFolder ofTables(Path path, int count) {
        TestFolder folder = new TestFolder(path);
        for (int version = 1; version <= count; version++) {
            folder.add(version, "table_" + version, create(version), "DROP TABLE t" + version + ";");
        }
        return folder;
    }

    private static String create(int version) {
        return "CREATE TABLE t" + version + " (id INT);";
    }

    public Path path() {
        return path;
    }

    /** A migration of one transaction each way, with its tracking. */
    public TestFolder add(int version, String name, String up, String down) {
        String tracking = "INSERT INTO schema_migrations (version, name) VALUES (" + version + ", '" + name + "');";
        String untracking = "DELETE FROM schema_migrations WHERE version = " + version + ";";
        return addRaw(
                version,
                name,
                "-- " + name + "\nBEGIN;\n" + up + "\n" + tracking + "\nCOMMIT;\n",
                "BEGIN;\n" + down + "\n" + untracking + "\nCOMMIT;\n");
    }

    /** A migration as it is given. */
    public TestFolder addRaw(int version, String name, String up, String down) {
        MigrationName migration = new MigrationName(version, name);
        write(migration.scriptFile(), up);
        write(migration.rollbackFile(), down);
        return this;
    }

    public void write(String fileName, String text) {
        try {
            Files.writeString(path.resolve(fileName), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String fileName) {
        try {
            return Files.readString(path.resolve(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(int version, String name) {
        MigrationName migration = new MigrationName(version, name);
        try {
            Files.delete(path.resolve(migration.scriptFile()));
            Files.delete(path.resolve(migration.rollbackFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
