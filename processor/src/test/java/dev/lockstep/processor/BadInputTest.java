package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is wrong is one clear error with a code, on the element or file that is wrong, and nothing is written. */
class BadInputTest {

    private static final String CUSTOMER = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
                String name;
            }
            """;

    private static final String CUSTOMER_WITH_EMAIL =
            CUSTOMER.replace("String name;", "String name;\n    String email;");

    @TempDir
    private Path folder;

    private CompiledModel model;

    @BeforeEach
    void begin() {
        model = new CompiledModel(folder.resolve("migrations"));
    }

    @Test
    void a_snapshot_cut_in_half() {
        model.generate(CUSTOMER);
        String snapshot = model.text("snapshot.json");
        model.write("snapshot.json", snapshot.substring(0, snapshot.length() / 2));
        refuses("[LS301] " + file("snapshot.json") + " cannot be read: it ends in the middle", CUSTOMER_WITH_EMAIL);
    }

    @Test
    void a_snapshot_with_conflict_markers() {
        model.generate(CUSTOMER);
        model.write("snapshot.json", "<<<<<<< ours\n" + model.text("snapshot.json"));
        refuses("[LS301] " + file("snapshot.json") + " cannot be read: line 1 is a git conflict marker", CUSTOMER);
    }

    @Test
    void a_snapshot_that_is_missing_beside_migrations() {
        model.generate(CUSTOMER);
        model.delete("snapshot.json");
        refuses("[LS324] " + file("snapshot.json"), CUSTOMER);
    }

    @Test
    void a_migration_that_was_edited() {
        model.generate(CUSTOMER);
        String script = model.text("001_initial_schema.sql");
        model.write("001_initial_schema.sql", script.replace("VARCHAR(255)", "TEXT"));
        refuses("[LS319] " + file("001_initial_schema.sql"), CUSTOMER);
    }

    @Test
    void a_comment_in_a_migration_is_no_edit() {
        model.generate(CUSTOMER);
        String script = model.text("001_initial_schema.sql");
        model.write("001_initial_schema.sql", "-- Reviewed.\r\n" + script.replace("\n", "\r\n"));
        assertThat(CompiledModel.errors(model.generate(CUSTOMER))).isEmpty();
    }

    @Test
    void a_migration_that_is_missing() {
        model.generate(CUSTOMER);
        model.generate(CUSTOMER_WITH_EMAIL);
        model.delete("002_add_customer_email_ROLLBACK.sql");
        refuses("[LS316] " + file("002_add_customer_email_ROLLBACK.sql"), CUSTOMER_WITH_EMAIL);
    }

    @Test
    void a_folder_that_cannot_be_written() throws IOException {
        Files.writeString(folder.resolve("migrations"), "a file where the folder should be");
        assertThat(CompiledModel.errors(model.generate(CUSTOMER)))
                .singleElement()
                .asString()
                .startsWith("[LS303] the migrations folder cannot be written: ");
        assertThat(folder.resolve("migrations")).isRegularFile();
    }

    @Test
    void an_entity_without_an_id() {
        refuses("Customer.java:4: [LS101]", CUSTOMER.replace("@Id ", ""));
    }

    @Test
    void a_field_of_unknown_type() {
        Compilation compilation = model.generate(CUSTOMER.replace("String name", "Nope name"));
        assertThat(CompiledModel.errors(compilation)).anyMatch(error -> error.startsWith("Customer.java:6:"));
        assertThat(model.contents()).isEmpty();
    }

    @Test
    void an_enum_that_stores_values_of_its_own_is_not_guessed_at() {
        String level = """
                import jakarta.persistence.*;
                enum Level {
                    LOW("l"), HIGH("h");
                    @EnumeratedValue final String code;
                    Level(String code) { this.code = code; }
                }
                """;
        refuses(
                "Customer.java:6: [LS112] @EnumeratedValue on",
                CUSTOMER.replace("String name;", "@Enumerated(EnumType.STRING) Level name;"),
                level);
    }

    @Test
    void a_new_unique_column_whose_default_is_the_same_for_every_row() {
        model.generate(CUSTOMER);
        refuses(
                "Customer.java:8: [LS211] column customer.code is new and unique",
                CUSTOMER.replace(
                        "String name;",
                        "String name;\n    @org.hibernate.annotations.ColumnDefault(\"'x'\") @Column(unique = true)\n"
                                + "    String code;"));
    }

    @Test
    void two_entities_on_one_table() {
        String other = """
                import jakarta.persistence.*;
                @Entity
                @Table(name = "customer")
                class Client {
                    @Id Long id;
                }
                """;
        refuses("[LS104] entities ", CUSTOMER, other);
    }

    @Test
    void an_option_that_has_no_such_value() {
        assertThat(CompiledModel.errors(model.compile("sometimes", CUSTOMER)))
                .singleElement()
                .asString()
                .startsWith("[LS001] option lockstep.mode has the value \"sometimes\"");
        assertThat(model.contents()).isEmpty();
    }

    private void refuses(String error, String... sources) {
        Map<String, String> before = model.contents();
        assertThat(CompiledModel.errors(model.generate(sources)))
                .singleElement()
                .asString()
                .contains(error);
        assertThat(model.contents()).isEqualTo(before);
    }

    private String file(String name) {
        return folder.resolve("migrations").resolve(name).toString();
    }
}
