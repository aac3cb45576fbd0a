package dev.lockstep.benchmarks.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A set of migrations as each peer wants to find it. */
final class PeerFolders {

    private PeerFolders() {}

    /** Everything psql runs, in one file. */
    static Path psql(Path root, MigrationSet set, int first) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int number = first; number <= set.size(); number++) {
            all.append(set.script(number));
        }
        return write(root.resolve("all-from-" + first + ".sql"), all.toString());
    }

    /** One file a migration. */
    static Path loop(Path root, MigrationSet set) throws IOException {
        Path folder = root.resolve("loop");
        for (int number = 1; number <= set.size(); number++) {
            write(folder.resolve(MigrationSet.digits(number) + ".sql"), set.script(number));
        }
        return folder;
    }

    static Path flyway(Path root, MigrationSet set) throws IOException {
        Path classes = root.resolve("flyway");
        for (int number = 1; number <= set.size(); number++) {
            write(classes.resolve("db/migration/V" + number + "__step.sql"), set.script(number));
        }
        return classes;
    }

    static Path ebean(Path root, MigrationSet set) throws IOException {
        Path classes = root.resolve("ebean");
        for (int number = 1; number <= set.size(); number++) {
            write(classes.resolve("dbmigration/" + number + ".0__step.sql"), set.script(number));
        }
        return classes;
    }

    /** One file for all: it has less to look for than with a file each. */
    static Path liquibase(Path root, MigrationSet set) throws IOException {
        Path classes = root.resolve("liquibase");
        StringBuilder log = new StringBuilder("--liquibase formatted sql\n");
        for (int number = 1; number <= set.size(); number++) {
            log.append("--changeset bench:").append(number).append('\n').append(set.script(number));
        }
        write(classes.resolve("changelog/master.sql"), log.toString());
        return classes;
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
