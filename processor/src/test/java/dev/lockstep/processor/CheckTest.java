package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In {@code check} mode a model change without a migration fails the compile, on the field, and nothing is written. */
class CheckTest {

    private static final String CUSTOMER = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
                String name;
            }
            """;

    private static final String CUSTOMER_CHANGED = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
                @Column(length = 300)
                String name;
                String email;
            }
            """;

    @TempDir
    private Path folder;

    private CompiledModel model;

    @BeforeEach
    void begin() {
        model = new CompiledModel(folder.resolve("migrations"));
    }

    @Test
    void a_migrated_model_passes() {
        model.generate(CUSTOMER);
        Map<String, String> first = model.contents();
        assertThat(model.check(CUSTOMER)).succeededWithoutWarnings();
        assertThat(model.contents()).isEqualTo(first);
    }

    @Test
    void each_change_is_an_error_on_its_own_field_with_the_sql_that_is_missing() {
        model.generate(CUSTOMER);
        Map<String, String> first = model.contents();
        Compilation checked = model.check(CUSTOMER_CHANGED);
        assertThat(CompiledModel.errors(checked))
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error)
                                .startsWith("Customer.java:7: [LS201]")
                                .contains("change column customer.name from VARCHAR(255) to VARCHAR(300)")
                                .contains("ALTER COLUMN name TYPE VARCHAR(300);"),
                        error -> assertThat(error)
                                .startsWith("Customer.java:8: [LS201]")
                                .contains("add column customer.email VARCHAR(255)")
                                .contains("ADD COLUMN IF NOT EXISTS email VARCHAR(255);"));
        assertThat(model.contents()).isEqualTo(first);
    }

    @Test
    void where_the_meaning_of_a_change_is_open_the_question_is_the_error() {
        model.generate(CUSTOMER_CHANGED);
        Map<String, String> first = model.contents();
        Compilation checked = model.check(
                CUSTOMER_CHANGED.replace("String email;", "String mail;").replace("300", "400"));
        assertThat(CompiledModel.errors(checked))
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error)
                                .startsWith("Customer.java:7: [LS201]")
                                .contains("VARCHAR(400)"),
                        error -> assertThat(error)
                                .startsWith("Customer.java:8: [LS203]")
                                .contains("@RenamedFrom(\"email\")")
                                .contains("@Dropped(\"email\")"));
        assertThat(model.contents()).isEqualTo(first);
    }

    @Test
    void a_model_that_was_never_migrated_fails_and_no_folder_appears() {
        assertThat(CompiledModel.errors(model.check(CUSTOMER)))
                .singleElement()
                .asString()
                .startsWith("Customer.java:4: [LS201]");
        assertThat(folder.resolve("migrations")).doesNotExist();
    }

    /** What is wrong with a folder, and the code of its error. */
    private record Trouble(String code, Consumer<CompiledModel> cause) {
        @Override
        public String toString() {
            return code;
        }
    }

    private static Stream<Trouble> troubles() {
        return Stream.of(
                new Trouble("LS301", model -> replace(model, "snapshot.json", "255", "256")),
                new Trouble("LS305", model -> model.write(".lockstep-journal", "delete 001_initial_schema.sql\n")),
                new Trouble("LS310", model -> model.write("001_initial_schema.sql", "<<<<<<< a\n=======\n>>>>>>> b\n")),
                new Trouble("LS312", model -> model.write("2_x.sql", "SELECT 1;")),
                new Trouble("LS313", model -> pair(model, "001_other", "SELECT 1;")),
                new Trouble("LS314", model -> pair(model, "003_later", "SELECT 1;")),
                new Trouble("LS315", model -> model.delete("001_initial_schema.sql")),
                new Trouble("LS316", model -> model.delete("001_initial_schema_ROLLBACK.sql")),
                new Trouble("LS318", model -> pair(model, "002_by_hand", "SELECT 1;")),
                new Trouble("LS319", model -> replace(model, "001_initial_schema.sql", "255", "256")),
                new Trouble("LS320", model -> model.write("001_initial_schema_ROLLBACK.sql", "SELECT 1;")),
                new Trouble("LS324", model -> model.delete("snapshot.json")),
                new Trouble("LS325", model -> replace(model, "snapshot.json", "\"chain\": \"", "\"chain\": \"x")),
                new Trouble(
                        "LS327", model -> pair(model, "002_x", "-- 002_x\n--\n-- Changes:\n--   one\n\nSELECT 1;")));
    }

    private static void pair(CompiledModel model, String name, String script) {
        model.write(name + ".sql", script);
        model.write(name + "_ROLLBACK.sql", "SELECT 1;");
    }

    private static void replace(CompiledModel model, String file, String old, String replacement) {
        model.write(file, model.text(file).replace(old, replacement));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void every_trouble_of_the_folder_is_an_error_and_nothing_is_written(Trouble trouble) {
        model.generate(CUSTOMER);
        trouble.cause().accept(model);
        Map<String, String> before = model.traces();
        assertThat(CompiledModel.errors(model.check(CUSTOMER)))
                .anyMatch(error -> error.startsWith("[" + trouble.code() + "] "));
        assertThat(model.traces()).isEqualTo(before);
    }

    @Test
    void neither_a_change_nor_its_absence_is_ever_written() {
        model.generate(CUSTOMER);
        Map<String, String> before = model.traces();
        model.check(CUSTOMER);
        model.check(CUSTOMER_CHANGED);
        assertThat(model.traces()).isEqualTo(before);
    }
}
