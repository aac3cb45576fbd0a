package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
