package dev.lockstep.migration;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is to become of a folder in one atomic unit: the texts of files to write, by name, and the names of files to delete.
 * Only migration files and {@code snapshot.json} can be named, so that nothing else, and nothing elsewhere, is ever touched.
 */
public record FolderChange(SortedMap<String, String> writes, SortedSet<String> deletions) {

    /** Changes nothing. */
    public static final FolderChange NONE = new FolderChange(new TreeMap<>(), new TreeSet<>());

    public FolderChange {
        writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
        SortedSet<String> rest = new TreeSet<>(deletions);
        rest.removeAll(writes.keySet());
        deletions = Collections.unmodifiableSortedSet(rest);
        writes.keySet().forEach(FolderChange::refuseForeign);
        deletions.forEach(FolderChange::refuseForeign);
    }

    /** This change, and a file written or replaced. */
    public FolderChange write(String fileName, String text) {
        SortedMap<String, String> more = new TreeMap<>(writes);
        more.put(fileName, text);
        return new FolderChange(more, deletions);
    }

    /** This change, and both scripts of a migration written or replaced. */
    public FolderChange write(MigrationName migration, String script, String rollback) {
        return write(migration.scriptFile(), script).write(migration.rollbackFile(), rollback);
    }

    /** This change, and a file deleted if it is there; one that the change also writes is not deleted. */
    public FolderChange delete(String fileName) {
        SortedSet<String> more = new TreeSet<>(deletions);
        more.add(fileName);
        return new FolderChange(writes, more);
    }

    /** This change, and both scripts of a migration deleted, as when the name of the open migration changes. */
    public FolderChange delete(MigrationName migration) {
        return delete(migration.scriptFile()).delete(migration.rollbackFile());
    }

    /** This change, but the file stays even if it was to be deleted. */
    public FolderChange keep(String fileName) {
        SortedSet<String> fewer = new TreeSet<>(deletions);
        fewer.remove(fileName);
        return new FolderChange(writes, fewer);
    }

    public boolean isEmpty() {
        return writes.isEmpty() && deletions.isEmpty();
    }

    private static void refuseForeign(String fileName) {
        if (!fileName.equals(MigrationFolder.SNAPSHOT)
                && MigrationFile.parse(fileName).isEmpty()) {
            throw new IllegalArgumentException("'" + fileName + "' is not a file of a migrations folder");
        }
    }
}
