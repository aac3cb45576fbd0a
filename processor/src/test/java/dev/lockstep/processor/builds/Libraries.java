package dev.lockstep.processor.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The classes of one module as the library of another. */
final class Libraries {

    private Libraries() {}

    /** An application with one entity of its own, which refers to one of the shop. */
    static Situation application(Toolchain toolchain, Path root) {
        return new Situation(toolchain, desk(Workspace.at(root)));
    }

    /** The sources of that application. */
    static Workspace desk(Workspace workspace) {
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
        return workspace;
    }

    /** Everything in the class output of a module, packed. */
    static Path jar(Workspace workspace) {
        Path classes = workspace.classes();
        Path jar = workspace.root().resolve("target/library.jar");
        try {
            MavenRepository.pack(classes, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
