package dev.lockstep.benchmarks.runtime;

import dev.lockstep.benchmarks.process.ClassPath;
import dev.lockstep.benchmarks.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** An application with one entity whose migrations javac and the processor compiled in, as a jar. */
final class LockstepJar {

    private static final String ENTITY = """
            package app;

            @jakarta.persistence.Entity
            public class Anchor {
                @jakarta.persistence.Id
                private Long id;
            }
            """;

    private LockstepJar() {}

    /** The first migration is the entity's; the others are the set's, so that there is one more than the set has. */
    static Path of(Path root, MigrationSet set) throws IOException, InterruptedException {
        Path source = PeerFolders.write(root.resolve("app/src/app/Anchor.java"), ENTITY);
        Path migrations = Files.createDirectories(root.resolve("app/migrations"));
        Path classes = Files.createDirectories(root.resolve("app/classes"));
        compile(source, migrations, classes);
        for (int number = 1; number <= set.size(); number++) {
            pair(migrations, number + 1, set.script(number));
        }
        compile(source, migrations, classes);
        Path jar = root.resolve("app.jar");
        Processes.run(List.of(ClassPath.jdk("jar"), "cf", jar.toString(), "-C", classes.toString(), "."));
        return jar;
    }

    private static void compile(Path source, Path migrations, Path classes) throws IOException, InterruptedException {
        Processes.run(List.of(
                ClassPath.jdk("javac"),
                "-cp",
                ClassPath.join(ClassPath.jars(List.of("lockstep-runtime", "jakarta.persistence-api"))),
                "-processorpath",
                ClassPath.join(ClassPath.jars(List.of("lockstep-processor"))),
                "-Alockstep.mode=generate",
                "-Alockstep.migrations=" + migrations,
                "-d",
                classes.toString(),
                source.toString()));
    }

    private static void pair(Path migrations, int version, String script) throws IOException {
        String name = String.format(Locale.ROOT, "%03d_step", version);
        PeerFolders.write(
                migrations.resolve(name + ".sql"),
                "BEGIN;\n" + script + "INSERT INTO schema_migrations (version, name) VALUES (" + version
                        + ", 'step');\nCOMMIT;\n");
        PeerFolders.write(
                migrations.resolve(name + "_ROLLBACK.sql"),
                "BEGIN;\nDELETE FROM schema_migrations WHERE version = " + version + ";\nCOMMIT;\n");
    }
}
