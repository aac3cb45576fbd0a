package dev.lockstep.processor.cases;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One case: {@code before}, {@code after}, {@code options.properties}, {@code seed.sql}, {@code expected}. */
record CaseFolder(Path path) {

    private static final Path ROOT = Path.of("src", "test", "resources", "cases");

    /** Every folder that has an {@code after}; {@code -Dcase=text,text} takes only those with one of the texts in their path. */
    static List<CaseFolder> all() {
        List<String> wanted = List.of(System.getProperty("case", "").split(",", -1));
        try (Stream<Path> paths = Files.walk(ROOT, 2)) {
            return paths.filter(path -> Files.isDirectory(path.resolve("after")))
                    .map(CaseFolder::new)
                    .filter(folder -> wanted.stream().anyMatch(folder.name()::contains))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code area/case}, with slashes on every system. */
    String name() {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    List<Path> before() {
        return sources("before");
    }

    List<Path> after() {
        return sources("after");
    }

    /** As they are passed to the compiler, in both compiles. */
    Map<String, String> options() {
        Properties properties = new Properties();
        text("options.properties").ifPresent(text -> {
            try {
                properties.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Map<String, String> options = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> options.put(name, properties.getProperty(name)));
        return options;
    }

    /** The oldest major that its SQL has to run on. */
    int oldestPostgres() {
        return Integer.parseInt(options().getOrDefault("lockstep.postgres", "13"));
    }

    /** Rows for the schema of {@code before}. */
    String seed() {
        return text("seed.sql").orElse("");
    }

    Golden expected() {
        return new Golden(path.resolve("expected"));
    }

    /** Whether the change cannot be migrated without an answer: nothing for a database to run. */
    boolean isRefused() {
        return Files.exists(path.resolve("expected").resolve("errors.txt"));
    }

    private Optional<String> text(String name) {
        Path file = path.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sources(String folder) {
        Path parent = path.resolve(folder);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
