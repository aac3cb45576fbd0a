package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.NoMigrationsException;
import dev.lockstep.StaleCatalogueException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application starts only on migrations that were compiled in together with its classes. */
class StaleCatalogueTest {

    private static final Toolchain JAVAC = Toolchain.javac(Jdk.running());
    private static final Toolchain ECJ = Toolchain.ecj(Jdk.running());

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
    void classes_and_migrations_of_one_compile_start(Toolchain toolchain) throws IOException, SQLException {
        Situation situation = Situation.of(toolchain, folder);
        situation.workspace().source("Everything", EVERY_TYPE);
        situation.expectCompiled(situation.workspace().full());
        new Application(List.of(situation.workspace().classes())).start();
        situation.expectCompiled(situation.workspace().only("Order"));
        new Application(List.of(situation.workspace().classes())).start();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void a_field_that_was_compiled_without_the_processor_stops_the_start(Toolchain toolchain) {
        Situation situation = Situation.migrated(toolchain, folder);
        situation.workspace().edit("Address", "String street", "String street, String country");
        situation.expectCompiled(situation.workspace().full().withoutProcessors());
        assertThatThrownBy(() -> new Application(List.of(situation.workspace().classes())).start())
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
        assertThatThrownBy(() -> new Application(List.of(situation.workspace().classes())).start())
                .isInstanceOf(NoMigrationsException.class)
                .hasMessageContaining("[LS707]")
                .hasMessageContaining("<annotationProcessorPaths>");
    }
}
