package dev.archety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a folder of migrations, as a person at a shell sees them: names that begin with a version. */
record MigrationsFolder(Path path) {

    /** The history of this application. */
    static MigrationsFolder committed() {
        return new MigrationsFolder(Path.of("..", "migrations").toAbsolutePath().normalize());
    }

    /** The migrations, oldest first. */
    List<Path> migrations() {
        return files(name -> !name.endsWith("_ROLLBACK.sql"));
    }

    /** The rollbacks, oldest first: the one at index 0 undoes version 1. */
    List<Path> rollbacks() {
        return files(name -> name.endsWith("_ROLLBACK.sql"));
    }

    private List<Path> files(Predicate<String> wanted) {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".sql"))
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted(Comparator.comparingInt(MigrationsFolder::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(0, name.indexOf('_')));
    }
}
