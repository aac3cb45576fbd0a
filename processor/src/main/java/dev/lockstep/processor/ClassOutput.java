package dev.lockstep.processor;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The folder that the compiler writes classes to, as far as a {@link Filer} tells about it. */
final class ClassOutput {

    /** Maven, Gradle and IntelliJ, for the classes of tests. */
    private static final List<Path> OF_TESTS = List.of(
            Path.of("test-classes"),
            Path.of("classes", "java", "test"),
            Path.of("out", "test"),
            Path.of("kotlin", "test"));

    private final Filer filer;

    ClassOutput(Filer filer) {
        this.filer = filer;
    }

    /** Where it lies on the disk; empty when the compiler keeps it in memory or has none. */
    Optional<Path> path() {
        String probe = "META-INF/lockstep/probe";
        try {
            URI uri =
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", probe).toUri();
            if (!"file".equals(uri.getScheme())) {
                return Optional.empty();
            }
            Path file = Path.of(uri);
            return Optional.ofNullable(file.getRoot())
                    .map(root -> root.resolve(
                            file.subpath(0, file.getNameCount() - Path.of(probe).getNameCount())));
        } catch (IOException
                | IllegalArgumentException
                | FileSystemNotFoundException
                | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Whether this compile is one of tests: their entities are not the model. */
    boolean isOfTests() {
        return path().filter(path -> OF_TESTS.stream().anyMatch(path::endsWith)).isPresent();
    }

    void write(String name, String text) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name);
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        }
    }
}
