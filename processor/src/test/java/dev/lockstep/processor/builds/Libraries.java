package dev.lockstep.processor.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The classes of one module as the library of another. */
final class Libraries {

    private Libraries() {}

    /** An application with one entity of its own, which refers to one of the shop. */
    static Situation application(Toolchain toolchain, Path root) {
        Workspace workspace = Workspace.at(root);
        workspace.write("src/main/java/desk/Ticket.java", """
                package desk;

                import jakarta.persistence.*;

                @Entity
                public class Ticket {
                    @Id
                    Long id;

                    @ManyToOne
                    shop.Customer customer;
                }
                """);
        return new Situation(toolchain, workspace);
    }

    /** Everything in the class output of a module, packed. */
    static Path jar(Workspace workspace) {
        Path classes = workspace.classes();
        Path jar = workspace.root().resolve("target/library.jar");
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            List<Path> entries = files.filter(Files::isRegularFile).sorted().toList();
            for (Path entry : entries) {
                output.putNextEntry(
                        new ZipEntry(classes.relativize(entry).toString().replace('\\', '/')));
                output.write(Files.readAllBytes(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
