package dev.archety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of this application's sources and migrations, compiled by plain javac: the processor's jar is all it is given.
 *
 * <p>It lies outside of any git repository and of any build tool.
 */
record CopiedProject(Path folder) {

    private static final Path PROCESSOR = Path.of("..", "processor", "target", "lockstep-processor.jar");
    private static final Path USER = Path.of("src", "dev", "archety", "core", "User.java");

    static CopiedProject into(Path folder) throws IOException {
        copy(Path.of("src", "main", "java"), folder.resolve("src"));
        copy(MigrationsFolder.committed().path(), folder.resolve("migrations"));
        return new CopiedProject(folder);
    }

    MigrationsFolder migrations() {
        return new MigrationsFolder(folder.resolve("migrations"));
    }

    /** Puts a field at the end of the fields of User and returns the line it stands on. */
    int addToUser(String annotation, String field) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(USER)));
        int end = lines.indexOf("    protected User() {}");
        lines.addAll(end, List.of("    " + annotation, "    " + field, ""));
        Files.write(folder.resolve(USER), lines);
        return end + 2;
    }

    CommandLine.Output compile(String mode) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-classpath",
                System.getProperty("java.class.path"),
                "-processorpath",
                PROCESSOR.toAbsolutePath().normalize().toString(),
                "-Alockstep.migrations=" + migrations().path(),
                "-Alockstep.mode=" + mode,
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString()));
        command.addAll(sources());
        return CommandLine.run(command);
    }

    /** The name and text of every file of the migrations folder. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(migrations().path())) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
