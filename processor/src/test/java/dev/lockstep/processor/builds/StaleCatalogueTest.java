package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.Migrator;
import dev.lockstep.NoMigrationsException;
import dev.lockstep.StaleCatalogueException;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application starts only on migrations that were compiled in together with its classes. */
class StaleCatalogueTest {

    private static final Toolchain JAVAC = Toolchain.javac(Jdk.running());
    private static final Toolchain ECJ = Toolchain.ecj(Jdk.running());

    private static final PostgresServer SERVER = PostgresServer.newest();

    private static final String EVERY_TYPE = """
            import jakarta.persistence.*;
            import java.util.List;
            import java.util.Map;

            @Entity
            public class Everything<T extends Number> {
                public enum Colour { RED }

                static int count;
                transient int cached;
                @Id long id;
                boolean flag; byte small; char letter; double wide; float narrow; int number; short tiny;
                byte[] picture;
                @Transient String[][] grid;
                @Enumerated Colour colour;
                @ElementCollection List<String> names;
                @ElementCollection Map<String, Integer> counts;
                @Transient T generic;
                @Embedded Address address;
            }
            """;

    @TempDir
    private Path folder;

    private String database = "";

    @BeforeEach
    void create() throws SQLException {
        database = "stale_" + UUID.randomUUID().toString().replace("-", "");
        SERVER.administer("CREATE DATABASE " + database);
    }

    static Stream<Toolchain> compilers() {
        return Stream.of(JAVAC, ECJ);
    }

    @AfterAll
    static void close() {
        JAVAC.stop();
        ECJ.stop();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void classes_and_migrations_of_one_compile_start(Toolchain toolchain) throws IOException {
        Situation situation = Situation.of(toolchain, folder);
        situation.workspace().source("Everything", EVERY_TYPE);
        situation.expectCompiled(situation.workspace().full());
        start(situation.workspace());
        situation.expectCompiled(situation.workspace().only("Order"));
        start(situation.workspace());
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void a_field_that_was_compiled_without_the_processor_stops_the_start(Toolchain toolchain) {
        Situation situation = Situation.migrated(toolchain, folder);
        situation.workspace().edit("Address", "String street", "String street, String country");
        situation.expectCompiled(situation.workspace().full().withoutProcessors());
        assertThatThrownBy(() -> start(situation.workspace()))
                .isInstanceOfSatisfying(StaleCatalogueException.class, stale -> assertThat(stale.classNames())
                        .containsExactly("shop.Address"))
                .hasMessageContaining("[LS718]")
                .hasMessageContaining("<annotationProcessorPaths>");
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void an_application_that_was_never_compiled_with_the_processor_does_not_start(Toolchain toolchain) {
        Situation situation = Situation.of(toolchain, folder);
        situation.expectCompiled(situation.workspace().full().withoutProcessors());
        assertThatThrownBy(() -> start(situation.workspace()))
                .isInstanceOf(NoMigrationsException.class)
                .hasMessageContaining("[LS707]")
                .hasMessageContaining("<annotationProcessorPaths>");
    }

    /** What an application does at start, on a database of its own. */
    private void start(Workspace workspace) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] classPath = {workspace.classes().toUri().toURL()};
        try (URLClassLoader application = new URLClassLoader(classPath, before)) {
            thread.setContextClassLoader(application);
            Migrator.builder()
                    .url(SERVER.url(database))
                    .user(PostgresServer.USER)
                    .build()
                    .migrate();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
