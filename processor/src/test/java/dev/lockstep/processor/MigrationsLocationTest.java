package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder a compile writes to, for class outputs in a build and outside of one. */
class MigrationsLocationTest {

    private static final Optional<String> RELATIVE = Optional.of("db/migrations");

    @TempDir
    Path shell;

    private Path module;

    @BeforeEach
    void one_module_has_a_build_file() throws IOException {
        module = Files.createDirectories(shell.resolve("billing"));
        Files.createFile(module.resolve("pom.xml"));
    }

    @Test
    void an_absolute_option_needs_nothing() {
        Path folder = shell.resolve("elsewhere");
        assertThat(find(Optional.of(folder.toString()), Optional.empty())).contains(folder);
    }

    @Test
    void a_relative_option_counts_from_the_module_and_not_from_the_working_directory() {
        assertThat(find(RELATIVE, Optional.of(module.resolve("target/classes"))))
                .contains(module.resolve("db/migrations"));
    }

    @Test
    void without_the_option_it_lies_beside_the_build_file() {
        assertThat(find(Optional.empty(), Optional.of(module.resolve("target/classes"))))
                .contains(module.resolve("migrations"));
    }

    @Test
    void in_a_shell_a_relative_option_counts_from_the_working_directory() {
        assertThat(find(RELATIVE, Optional.of(shell.resolve("out")))).contains(shell.resolve("db/migrations"));
        assertThat(find(RELATIVE, Optional.of(shell))).contains(shell.resolve("db/migrations"));
    }

    @Test
    void where_classes_go_elsewhere_than_below_the_working_directory_nothing_is_guessed() {
        Path output = shell.resolve("out");
        assertThat(MigrationsLocation.find(RELATIVE, Optional.of(output), shell.resolve("another")))
                .isEmpty();
        assertThat(find(RELATIVE, Optional.empty())).isEmpty();
    }

    @Test
    void in_a_shell_nothing_is_guessed_without_the_option() {
        assertThat(find(Optional.empty(), Optional.of(shell.resolve("out")))).isEmpty();
    }

    private Optional<Path> find(Optional<String> option, Optional<Path> output) {
        return MigrationsLocation.find(option, output, shell);
    }
}
