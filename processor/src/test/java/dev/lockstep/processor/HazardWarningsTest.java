package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a compile warns of what a migration risks: once, of real risks only, and not of those that the source says are known. */
class HazardWarningsTest {

    private static final String CUSTOMER = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
                @Column(length = 20)
                String name;
            }
            """;

    private static final String SHORTER = CUSTOMER.replace("length = 20", "length = 10");

    @TempDir
    private Path folder;

    private CompiledModel model;

    @BeforeEach
    void begin() {
        model = new CompiledModel(folder.resolve("migrations"));
        assertThat(model.generate(CUSTOMER)).succeededWithoutWarnings();
    }

    @Test
    void a_risk_is_told_on_the_field_by_the_compile_that_writes_the_migration() {
        assertThat(model.generate(SHORTER).warnings()).anySatisfy(warning -> {
            assertThat(warning.getMessage(Locale.ROOT))
                    .startsWith("[LS225] a value of customer.name that is no varchar(10) stops the migration")
                    .contains("SELECT id FROM customer WHERE length(rtrim(name::TEXT)) > 10;");
            assertThat(warning.getLineNumber()).isEqualTo(7);
        });
    }

    @Test
    void the_next_compile_of_the_same_model_is_silent_so_that_werror_does_not_stop_it_for_ever() {
        assertThat(model.generate(SHORTER)).failed();
        assertThat(model.text("002_reduce_name_length.sql")).contains("TYPE VARCHAR(10)");
        assertThat(model.generate(SHORTER)).succeededWithoutWarnings();
        assertThat(model.check(SHORTER)).succeededWithoutWarnings();
    }

    @Test
    void more_room_is_no_risk() {
        assertThat(model.generate(CUSTOMER.replace("length = 20", "length = 30")))
                .succeededWithoutWarnings();
    }

    @Test
    void a_required_column_whose_rows_all_get_a_value_is_no_risk() {
        assertThat(model.generate(CUSTOMER.replace(
                        "String name;",
                        "String name;\n    @dev.lockstep.annotation.Backfill(\"'none'\") @Column(nullable = false)"
                                + " String mail;")))
                .succeededWithoutWarnings();
    }

    @Test
    void a_new_reference_that_no_row_has_yet_is_no_risk() {
        assertThat(model.generate(CUSTOMER.replace("String name;", "String name;\n    @ManyToOne Customer parent;")))
                .succeededWithoutWarnings();
    }

    @Test
    void a_risk_that_the_field_or_its_class_knows_is_not_told() {
        assertThat(model.generate(SHORTER.replace("@Column", "@SuppressWarnings(\"lockstep\") @Column")))
                .succeededWithoutWarnings();
        assertThat(model.generate(
                        SHORTER.replace("10", "5").replace("@Entity", "@Entity @SuppressWarnings(\"lockstep\")")))
                .succeededWithoutWarnings();
    }
}
