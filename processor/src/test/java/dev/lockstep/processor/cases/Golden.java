package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The expected files of a case. {@code -Dgolden=update} rewrites them, and nothing else does. */
record Golden(Path folder) {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** Compares those files that {@code concerned} accepts, names and bytes, with {@code actual}. */
    void compare(Map<String, String> actual, Predicate<String> concerned) {
        if (UPDATE) {
            rewrite(actual, concerned);
        }
        Map<String, String> expected = new TreeMap<>(read());
        expected.keySet().removeIf(concerned.negate());
        assertThat(actual.keySet()).as("files").isEqualTo(expected.keySet());
        actual.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
    }

    Map<String, String> read() {
        return Files.isDirectory(folder) ? texts(folder) : Map.of();
    }

    /** The files of a folder by their names. */
    static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void rewrite(Map<String, String> actual, Predicate<String> concerned) {
        try {
            for (String name : read().keySet()) {
                if (concerned.test(name) && !actual.containsKey(name)) {
                    Files.delete(folder.resolve(name));
                }
            }
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
