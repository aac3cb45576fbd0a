package dev.lockstep.processor.builds;

import com.palantir.javapoet.JavaFile;
import dev.lockstep.Migrator;
import dev.lockstep.processor.LockstepProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A local repository of Maven with the Lockstep of this build in it, under its own poms, and with everything that the build
 * itself has fetched, by links. Maven finds all of it offline, and the user's own repository stays as it is.
 */
record MavenRepository(Path root) {

    private static final String GROUP = "dev/lockstep";
    static final String VERSION = "0.1.0-SNAPSHOT";

    /** Where the build that runs this test has its artifacts: {@code com/palantir/javapoet/javapoet/1/javapoet-1.jar}. */
    private static Path fetched() {
        Path jar = Toolchain.locationOf(JavaFile.class);
        return jar.resolve("../../../../../..").normalize();
    }

    static MavenRepository in(Path root) throws IOException {
        MavenRepository repository = new MavenRepository(Files.createDirectories(root));
        repository.linkAllBut(Path.of(GROUP));
        Path project = Path.of("..").toAbsolutePath().normalize();
        repository.install("lockstep", project.resolve("pom.xml"), List.of());
        repository.install(
                "lockstep-runtime", project.resolve("runtime/pom.xml"), List.of(Toolchain.locationOf(Migrator.class)));
        repository.install(
                "lockstep-processor",
                project.resolve("processor/pom.xml"),
                List.of(Toolchain.locationOf(LockstepProcessor.class)));
        return repository;
    }

    /** The version of a library that the build itself uses: the name of the folder that its jar lies in. */
    static String versionOf(Class<?> type) {
        Path folder = Toolchain.locationOf(type).resolve("..").normalize();
        return folder.getFileName().toString();
    }

    /** Links to everything beside {@code own}; the folders that lead there are made, so that no link is written through. */
    private void linkAllBut(Path own) throws IOException {
        for (Path above = own.getParent(); ; above = above.getParent()) {
            Files.createDirectories(above == null ? root : root.resolve(above));
            Path real = above == null ? fetched() : fetched().resolve(above);
            if (Files.isDirectory(real)) {
                linkChildren(real, above == null ? root : root.resolve(above), own);
            }
            if (above == null) {
                return;
            }
        }
    }

    private void linkChildren(Path real, Path here, Path own) throws IOException {
        try (Stream<Path> children = Files.list(real)) {
            for (Path child : children.toList()) {
                Path link = here.resolve(child.getFileName());
                if (!root.resolve(own).startsWith(link)) {
                    Files.createSymbolicLink(link, child);
                }
            }
        }
    }

    private void install(String artifact, Path pom, List<Path> classes) throws IOException {
        Path folder =
                Files.createDirectories(root.resolve(GROUP).resolve(artifact).resolve(VERSION));
        Files.copy(pom, folder.resolve(artifact + "-" + VERSION + ".pom"));
        for (Path location : classes) {
            Path jar = folder.resolve(artifact + "-" + VERSION + ".jar");
            if (Files.isDirectory(location)) {
                pack(location, jar);
            } else {
                Files.copy(location, jar);
            }
        }
    }

    /** Everything in a class output as a jar. */
    static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            List<Path> entries = files.filter(Files::isRegularFile).sorted().toList();
            for (Path entry : entries) {
                output.putNextEntry(
                        new ZipEntry(classes.relativize(entry).toString().replace('\\', '/')));
                output.write(Files.readAllBytes(entry));
            }
        }
    }
}
