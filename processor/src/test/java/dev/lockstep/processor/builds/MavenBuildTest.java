package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.NoMigrationsException;
import dev.lockstep.StaleCatalogueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two modules under a real Maven: what each kind of build does to the migrations, and whether its result starts. */
class MavenBuildTest {

    private static final String TICKET = "src/main/java/desk/Ticket.java";

    @TempDir
    private static Path shared;

    private static MavenRepository repository = new MavenRepository(Path.of(""));

    @TempDir
    private Path folder;

    private MavenProject project;
    private Maven maven;

    @BeforeAll
    static void install() throws IOException {
        repository = MavenRepository.in(shared.resolve("repository"));
    }

    @BeforeEach
    void create() {
        project = MavenProject.in(folder);
        maven = new Maven(repository, Jdk.running());
    }

    static Stream<Jdk> jdks() {
        return Jdk.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void the_application_migrates_the_entities_of_both_modules(Jdk jdk) throws IOException, SQLException {
        maven = new Maven(repository, jdk);
        build("-T2", "compile");
        assertThat(project.library().migrations()).doesNotExist();
        assertThat(tables()).containsExactly("customer", "orders", "ticket");
        assertThat(start().start().applied()).hasSize(1);

        Map<String, String> first = project.application().contents();
        build("-T2", "clean", "compile");
        assertThat(project.application().contents()).as("after a clean build").isEqualTo(first);
    }

    @Test
    void an_incremental_build_sees_what_was_edited_and_nothing_else() throws IOException, SQLException {
        build("compile");
        Map<String, String> first = project.application().contents();
        edit("// nothing new");
        build("compile", "-Dmaven.compiler.useIncrementalCompilation=false");
        assertThat(project.application().contents()).isEqualTo(first);

        project.library().edit("Customer", "String name;", "String name;\n\n    String phone;");
        build("-T2", "compile");
        assertThat(project.application().contents()).containsKey("002_add_customer_phone.sql");
        assertThat(start().start().applied()).hasSize(2);
    }

    @Test
    void entities_of_tests_are_not_the_model() {
        project.application().write("src/test/java/desk/Fixture.java", """
                package desk;

                @jakarta.persistence.Entity
                class Fixture {
                    @jakarta.persistence.Id Long id;
                }
                """);
        build("test-compile");
        assertThat(tables()).containsExactly("customer", "orders", "ticket");
        build("test-compile");
        assertThat(tables()).containsExactly("customer", "orders", "ticket");
    }

    @Test
    void in_ci_a_change_without_a_migration_is_an_error_on_its_field() {
        build("compile");
        Map<String, String> first = project.application().contents();
        Maven ci = maven.with("CI", "true");
        assertThat(ci.run(folder, "clean", "compile").succeeded()).isTrue();
        edit("String title;");
        Toolchain.Result refused = ci.run(folder, "clean", "compile");
        assertThat(refused.succeeded()).isFalse();
        assertThat(refused.output()).contains("Ticket.java:[").contains("[LS201]");
        assertThat(project.application().contents()).isEqualTo(first);
    }

    @Test
    void a_build_that_lost_the_processor_does_not_start() {
        build("compile");
        project.loseTheProcessor();
        edit("String title;");
        build("compile", "-Dmaven.compiler.useIncrementalCompilation=false");
        assertThatThrownBy(() -> start().start()).isInstanceOf(StaleCatalogueException.class);
        build("clean", "compile");
        assertThatThrownBy(() -> start().start()).isInstanceOf(NoMigrationsException.class);
    }

    /** What javac 17 still finds by itself, javac 23 and later pass over in silence. */
    @ParameterizedTest
    @MethodSource("jdks")
    void a_processor_that_is_merely_a_dependency(Jdk jdk) throws IOException, SQLException {
        maven = new Maven(repository, jdk);
        project.forgetTheProcessorPath();
        build("compile");
        if (jdk.feature() < 23) {
            assertThat(start().start().applied()).hasSize(1);
        } else {
            assertThatThrownBy(() -> start().start()).isInstanceOf(NoMigrationsException.class);
        }
    }

    private void build(String... arguments) {
        Toolchain.Result result = maven.run(folder, arguments);
        assertThat(result.succeeded()).as(result.output()).isTrue();
    }

    private Application start() {
        return new Application(
                List.of(project.application().classes(), project.library().classes()));
    }

    private Stream<String> tables() {
        return project.application().snapshot().schema().tables().stream()
                .map(table -> table.name().name())
                .sorted();
    }

    /** Gives the entity of the application another field. */
    private void edit(String field) {
        project.application()
                .write(TICKET, text().replace("shop.Customer customer;", "shop.Customer customer;\n\n    " + field));
    }

    private String text() {
        try {
            return Files.readString(project.application().root().resolve(TICKET));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
