package dev.lockstep.processor.builds;

import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One module on the disk, laid out as Maven does: sources, a build file, classes, and the migrations beside them. */
record Workspace(Path root) {

    /** An empty module. */
    static Workspace at(Path root) {
        Workspace workspace = new Workspace(root);
        workspace.write("pom.xml", "<project/>\n");
        return workspace;
    }

    void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class of package {@code shop}, among the main sources. */
    Workspace source(String name, String text) {
        write("src/main/java/shop/" + name + ".java", "package shop;\n\n" + text);
        return this;
    }

    /** Replaces a text in a main source. */
    void edit(String name, String before, String after) {
        Path file = sourceFile(name);
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " has no " + before);
        }
        write(root.relativize(file).toString(), text.replace(before, after));
    }

    /** Takes away a main source and its class, as an incremental build does. */
    void delete(String name) {
        try {
            Files.delete(sourceFile(name));
            Files.deleteIfExists(classes().resolve("shop/" + name + ".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path sourceFile(String name) {
        return root.resolve("src/main/java/shop/" + name + ".java");
    }

    Path classes() {
        return root.resolve("target/classes");
    }

    /** The compile of all main sources, in {@code generate} mode. */
    Compile full() {
        return Compile.into(classes(), sources("src/main/java")).with("lockstep.mode=generate");
    }

    /** The compile of one main source; the other classes are where the last compile left them. */
    Compile only(String name) {
        return Compile.into(classes(), List.of(sourceFile(name))).with("lockstep.mode=generate");
    }

    /** The compile of the test sources against the main classes. */
    Compile tests(String output) {
        return Compile.into(root.resolve(output), sources("src/test/java"))
                .with("lockstep.mode=generate")
                .against(classes());
    }

    private List<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path migrations() {
        return root.resolve("migrations");
    }

    /** The text of every file of the migrations folder; empty when there is none. */
    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        if (!Files.isDirectory(migrations())) {
            return contents;
        }
        try (Stream<Path> files = Files.list(migrations())) {
            files.forEach(file -> contents.put(file.getFileName().toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    Snapshot snapshot() {
        String text = contents().get("snapshot.json");
        return text == null ? Snapshot.EMPTY : SnapshotReader.read(text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
