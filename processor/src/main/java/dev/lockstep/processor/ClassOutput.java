package dev.lockstep.processor;

import dev.lockstep.processor.catalogue.CatalogueFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The folder that the compiler writes classes to, as far as a {@link Filer} tells about it. */
final class ClassOutput implements CatalogueFiles.Resources {

    /** Maven; Gradle, also for source sets such as {@code integrationTest}; IntelliJ; Eclipse. Ends of a path with slashes. */
    private static final Pattern OF_TESTS = Pattern.compile(".*/(test-classes|classes/\\w+/(test|\\w*Test|test\\w*)"
            + "|kapt3/classes/test|kotlin/test|out/test(/[^/]+)?|bin/test)");

    private static final String PROBE = "META-INF/lockstep/probe";

    private final Filer filer;
    private final Optional<Path> path;

    ClassOutput(Filer filer) {
        this.filer = filer;
        this.path = find(filer);
    }

    /** Where it lies on the disk; empty when the compiler keeps it in memory or has none. */
    Optional<Path> path() {
        return path;
    }

    private static Optional<Path> find(Filer filer) {
        try {
            return folderOf(probe(filer).toUri());
        } catch (IOException
                | IllegalArgumentException
                | FileSystemNotFoundException
                | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** javac tells where a file would be that is not there; ecj only where one would be written. Nothing is written. */
    private static FileObject probe(Filer filer) throws IOException {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
        } catch (FileNotFoundException e) {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
        }
    }

    private static Optional<Path> folderOf(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return Optional.empty();
        }
        Path file = Path.of(uri);
        int depth = file.getNameCount() - Path.of(PROBE).getNameCount();
        return Optional.ofNullable(file.getRoot())
                .map(root -> depth == 0 ? root : root.resolve(file.subpath(0, depth)));
    }

    /** Whether this compile is one of tests: their entities are not the model. */
    boolean isOfTests() {
        return path().map(path -> path.toString().replace('\\', '/'))
                .filter(path -> OF_TESTS.matcher(path).matches())
                .isPresent();
    }

    @Override
    public boolean holds(String name, byte[] content) {
        return path().map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .filter(file -> isEqual(file, content))
                .isPresent();
    }

    private static boolean isEqual(Path file, byte[] content) {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void delete(String name) throws IOException {
        if (path().isPresent()) {
            Files.deleteIfExists(path().get().resolve(name));
        }
    }

    /** As bytes: a writer of javac would use the encoding of the sources. */
    @Override
    public void write(String name, byte[] content) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name);
        try (OutputStream stream = file.openOutputStream()) {
            stream.write(content);
        }
    }
}
