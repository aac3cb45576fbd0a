package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.migration.HandWritten;
import dev.lockstep.migration.MigrationFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git's HEAD holds is history; the newest migration that it does not hold is rewritten as the model changes. */
class OpenMigrationTest {

    private static final String CUSTOMER = customer("");
    private static final String WITH_EMAIL = customer("    String email;\n");
    private static final String WITH_EMAIL_AND_CITY = customer("    String email;\n    String city;\n");
    private static final String WITH_CITY = customer("    String city;\n");

    @TempDir
    private Path folder;

    private CompiledModel model;
    private GitRepository repository;

    @BeforeEach
    void commit_the_initial_schema() {
        repository = GitRepository.init(folder);
        model = new CompiledModel(folder.resolve("migrations"));
        model.generate(CUSTOMER);
        repository.commitAll();
    }

    @Test
    void compiling_while_designing_gives_one_migration() {
        model.generate(WITH_EMAIL);
        model.generate(WITH_EMAIL_AND_CITY);
        assertThat(model.contents())
                .containsOnlyKeys(
                        "001_initial_schema.sql",
                        "001_initial_schema_ROLLBACK.sql",
                        "002_add_customer_email_and_customer_city.sql",
                        "002_add_customer_email_and_customer_city_ROLLBACK.sql",
                        "snapshot.json");
    }

    @Test
    void the_way_to_the_same_model_does_not_matter() {
        model.generate(WITH_EMAIL);
        model.generate(WITH_EMAIL_AND_CITY);
        model.generate(WITH_CITY);
        Map<String, String> roundabout = model.contents();
        repository.git("clean", "--quiet", "--force");
        repository.git("checkout", "--quiet", "--", ".");
        model.generate(WITH_CITY);
        assertThat(model.contents()).isEqualTo(roundabout);
    }

    @Test
    void dropping_a_column_that_was_never_committed_asks_nothing() {
        model.generate(WITH_EMAIL_AND_CITY);
        assertThat(model.generate(WITH_EMAIL)).succeeded();
        assertThat(model.text("002_add_customer_email.sql")).doesNotContain("city");
    }

    @Test
    void undoing_the_change_deletes_the_migration() {
        Map<String, String> committed = model.contents();
        model.generate(WITH_EMAIL);
        assertThat(model.contents()).isNotEqualTo(committed);
        model.generate(CUSTOMER);
        assertThat(model.contents()).isEqualTo(committed);
    }

    @Test
    void a_committed_migration_is_followed_by_another() {
        model.generate(WITH_EMAIL);
        repository.commitAll();
        Map<String, String> committed = model.contents();
        model.generate(WITH_EMAIL_AND_CITY);
        assertThat(model.contents())
                .containsKeys("002_add_customer_email.sql", "003_add_customer_city.sql")
                .containsEntry("002_add_customer_email.sql", committed.get("002_add_customer_email.sql"));
    }

    @Test
    void an_edit_by_hand_is_kept_and_recorded() {
        model.generate(WITH_EMAIL);
        String edited = edit("002_add_customer_email.sql");
        assertThat(model.generate(WITH_EMAIL)).succeeded();
        assertThat(model.text("002_add_customer_email.sql")).isEqualTo(edited);
        assertThat(model.text("snapshot.json")).contains("\"by\": \"BOTH\"");
        Map<String, String> recorded = model.contents();
        model.generate(WITH_EMAIL);
        assertThat(model.contents()).isEqualTo(recorded);
    }

    @Test
    void a_further_change_does_not_overwrite_an_edit_by_hand() {
        model.generate(WITH_EMAIL);
        edit("002_add_customer_email.sql");
        Map<String, String> before = model.contents();
        assertThat(CompiledModel.errors(model.generate(WITH_EMAIL_AND_CITY)))
                .singleElement()
                .asString()
                .startsWith("Customer.java:8: [LS209] the model has changed again");
        assertThat(model.contents()).isEqualTo(before);
    }

    @Test
    void an_edited_migration_that_is_committed_is_followed_by_another() {
        model.generate(WITH_EMAIL);
        edit("002_add_customer_email.sql");
        model.generate(WITH_EMAIL);
        repository.commitAll();
        assertThat(model.generate(WITH_EMAIL_AND_CITY)).succeeded();
        assertThat(model.contents()).containsKey("003_add_customer_city.sql");
    }

    @Test
    void an_edit_of_history_is_refused() {
        model.generate(WITH_EMAIL);
        repository.commitAll();
        edit("002_add_customer_email.sql");
        assertThat(CompiledModel.errors(model.generate(WITH_EMAIL)))
                .singleElement()
                .asString()
                .startsWith("[LS319]");
    }

    @Test
    void a_migration_written_by_hand_stays_and_the_model_goes_on_behind_it() {
        model.write("002_trim.sql", "BEGIN;\nUPDATE customer SET name = trim(name);\nCOMMIT;\n");
        model.write("002_trim_ROLLBACK.sql", "-- nothing to take back\n");
        model.generate(WITH_EMAIL);
        model.generate(WITH_EMAIL_AND_CITY);
        assertThat(model.contents())
                .containsKeys("002_trim.sql", "003_add_customer_email_and_customer_city.sql")
                .doesNotContainKey("003_add_customer_email.sql");
    }

    @Test
    void a_pair_made_by_the_command_line_is_recorded_and_so_is_what_is_written_into_it_later() {
        HandWritten.create(MigrationFolder.at(model.folder()), "trim");
        assertThat(model.generate(CUSTOMER)).succeeded();
        assertThat(model.generate(WITH_EMAIL)).succeeded();
        String filled =
                model.text("002_trim.sql").replace("INSERT", "UPDATE customer SET name = trim(name);\n\nINSERT");
        model.write("002_trim.sql", filled);
        assertThat(model.generate(WITH_EMAIL)).succeeded();
        assertThat(model.check(WITH_EMAIL)).succeeded();
        assertThat(model.generate(WITH_CITY)).succeeded();
        assertThat(model.contents())
                .containsEntry("002_trim.sql", filled)
                .containsKey("003_add_customer_city.sql")
                .doesNotContainKey("003_add_customer_email.sql");
    }

    @Test
    void a_name_made_from_the_changes_is_never_that_of_a_rollback() {
        assertThat(model.generate(customer("    String rollback;\n"))).succeeded();
        assertThat(model.contents()).containsKey("002_add_customer_rollback_change.sql");
    }

    @Test
    void a_folder_that_git_ignores_has_no_open_migration() {
        model.generate(WITH_EMAIL);
        model.write("../.gitignore", "migrations/\n");
        repository.git("rm", "--quiet", "--cached", "-r", "migrations");
        model.generate(WITH_EMAIL_AND_CITY);
        assertThat(model.contents()).containsKeys("002_add_customer_email.sql", "003_add_customer_city.sql");
    }

    @Test
    void before_the_first_commit_everything_is_open() throws IOException {
        Path fresh = folder.resolve("fresh");
        Files.createDirectories(fresh);
        GitRepository.init(fresh);
        CompiledModel first = new CompiledModel(fresh.resolve("migrations"));
        first.generate(CUSTOMER);
        first.generate(WITH_EMAIL);
        assertThat(first.contents())
                .containsOnlyKeys("001_initial_schema.sql", "001_initial_schema_ROLLBACK.sql", "snapshot.json");
        assertThat(first.text("001_initial_schema.sql")).contains("email VARCHAR(255)");
    }

    @Test
    void without_git_each_change_is_appended(@TempDir Path elsewhere) {
        CompiledModel outside = new CompiledModel(elsewhere.resolve("migrations"));
        outside.generate(CUSTOMER);
        outside.generate(WITH_EMAIL);
        outside.generate(WITH_EMAIL_AND_CITY);
        assertThat(outside.contents()).containsKeys("002_add_customer_email.sql", "003_add_customer_city.sql");
    }

    private String edit(String file) {
        String text = model.text(file).replace("VARCHAR(255)", "VARCHAR(255) COLLATE \"C\"");
        model.write(file, text);
        return text;
    }

    private static String customer(String more) {
        return """
                import jakarta.persistence.*;
                @Entity
                class Customer {
                    @Id Long id;
                    String name;
                """ + more + "}\n";
    }
}
