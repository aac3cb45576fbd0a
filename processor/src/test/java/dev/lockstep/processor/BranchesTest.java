package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.migration.Rebase;
import dev.lockstep.migration.RebaseException;
import dev.lockstep.migration.RebaseReport;
import dev.lockstep.migration.RebaseReport.Move;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that both add a migration: git stops them, the build names what is wrong, and a rebase mends it. */
class BranchesTest {

    private static final String NAME = "    String name;\n";
    private static final String CUSTOMER = customer(NAME);
    private static final String WITH_EMAIL = customer(NAME + "    String email;\n");
    private static final String WITH_CITY = customer(NAME + "    String city;\n");
    private static final String WITH_BOTH = customer(NAME + "    String city;\n    String email;\n");

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
    void a_merge_from_the_conflict_to_the_commit(@TempDir Path elsewhere) {
        branch("ours", WITH_EMAIL);
        branch("theirs", WITH_CITY);
        repository.git("checkout", "--quiet", "ours");
        assertThat(repository.run("merge", "theirs"))
                .as("git finds the conflict")
                .isNotZero();
        assertThat(CompiledModel.errors(model.generate(WITH_BOTH)))
                .singleElement()
                .asString()
                .startsWith("[LS301]")
                .contains("is a git conflict marker", "java -jar lockstep-cli.jar rebase");

        assertThat(rebase().moved())
                .containsExactly(new Move(
                        new MigrationName(2, "add_customer_email"), new MigrationName(3, "add_customer_email")));
        assertThat(CompiledModel.errors(model.check(WITH_BOTH)))
                .anyMatch(error -> error.startsWith("[LS328]") && error.contains("003_add_customer_email.sql"));
        assertThat(model.generate(WITH_BOTH)).succeeded();
        repository.commitAll();

        assertThat(model.check(WITH_BOTH)).succeeded();
        CompiledModel linear = new CompiledModel(elsewhere.resolve("migrations"));
        linear.generate(CUSTOMER);
        linear.generate(WITH_CITY);
        linear.generate(WITH_BOTH);
        assertThat(model.contents()).isEqualTo(linear.contents());
    }

    @Test
    void a_rebase_with_work_by_hand() {
        repository.git("checkout", "--quiet", "-b", "ours");
        model.generate(WITH_EMAIL);
        String edited = model.text("002_add_customer_email.sql").replace("(255)", "(255) COLLATE \"C\"");
        model.write("002_add_customer_email.sql", edited);
        model.write("003_trim.sql", "BEGIN;\nUPDATE customer SET email = trim(email); -- 003_trim\nCOMMIT;\n");
        model.write("003_trim_ROLLBACK.sql", "DELETE FROM schema_migrations WHERE version = 3;\n");
        model.generate(WITH_EMAIL);
        repository.commitAll();
        repository.git("checkout", "--quiet", "main");
        model.generate(WITH_CITY);
        repository.commitAll();
        repository.git("checkout", "--quiet", "ours");
        assertThat(repository.run("rebase", "main")).isNotZero();

        RebaseReport report = rebase();
        assertThat(report.moved())
                .extracting(move -> move.to().toString())
                .containsExactly("003_add_customer_email", "004_trim");
        assertThat(report.edits()).singleElement().satisfies(edit -> assertThat(
                        repository.output("show", edit.object()))
                .isEqualTo(edited));
        assertThat(model.generate(WITH_BOTH)).succeeded();
        assertThat(model.text("003_add_customer_email.sql"))
                .startsWith("-- 003_add")
                .doesNotContain("COLLATE");
        assertThat(model.contents())
                .containsEntry(
                        "004_trim.sql", "BEGIN;\nUPDATE customer SET email = trim(email); -- 004_trim\nCOMMIT;\n")
                .containsEntry("004_trim_ROLLBACK.sql", "DELETE FROM schema_migrations WHERE version = 4;\n")
                .doesNotContainKeys("002_add_customer_email.sql", "003_trim.sql");
        repository.git("add", "--all");
        repository.git("-c", "core.editor=true", "rebase", "--continue");
        assertThat(model.check(WITH_BOTH)).succeeded();
    }

    @Test
    void a_merge_that_kept_both_files_is_told_and_mended() {
        branch("ours", WITH_EMAIL);
        branch("theirs", WITH_CITY);
        repository.git("checkout", "--quiet", "ours");
        repository.run("merge", "theirs");
        repository.git("checkout", "--quiet", "--ours", "migrations/snapshot.json");
        repository.commitAll();
        assertThat(CompiledModel.errors(model.check(WITH_BOTH)))
                .anyMatch(error -> error.startsWith("[LS313]")
                        && error.contains("002_add_customer_email.sql has the same number as 002_add_customer_city.sql")
                        && error.contains("java -jar lockstep-cli.jar rebase"));
        rebase();
        assertThat(model.generate(WITH_BOTH)).succeeded();
        assertThat(model.contents()).containsKeys("002_add_customer_city.sql", "003_add_customer_email.sql");
        assertThat(model.check(WITH_BOTH)).succeeded();
    }

    @Test
    void a_migration_that_was_renumbered_by_hand_is_not_taken_for_hand_written() {
        branch("ours", WITH_EMAIL);
        branch("theirs", WITH_CITY);
        for (String file : new String[] {"add_customer_email.sql", "add_customer_email_ROLLBACK.sql"}) {
            model.write(
                    "003_" + file,
                    repository
                            .output("show", "ours:migrations/002_" + file)
                            .replace("= 2", "= 3")
                            .replace("(2,", "(3,"));
        }
        Map<String, String> before = model.contents();
        assertThat(CompiledModel.errors(model.generate(WITH_BOTH)))
                .singleElement()
                .asString()
                .startsWith("[LS327]");
        assertThat(model.contents()).isEqualTo(before);
    }

    @Test
    void what_both_have_added_is_added_once() {
        branch("ours", WITH_EMAIL);
        branch("theirs", customer(NAME + "    @Column(length = 100) String email;\n"));
        repository.git("checkout", "--quiet", "ours");
        repository.run("merge", "theirs");
        assertThat(rebase().overlaps())
                .containsExactly("column customer.email: the other branch has added it, and yours has added it");
        assertThat(model.generate(WITH_EMAIL)).succeeded();
        assertThat(model.contents()).containsKeys("002_add_customer_email.sql", "003_expand_email_length.sql");
        assertThat(model.text("002_add_customer_email.sql")).contains("VARCHAR(100)");
    }

    @Test
    void what_one_has_dropped_and_the_other_altered_is_named() {
        branch("ours", customer("    @Column(length = 300) String name;\n"));
        branch(
                "theirs",
                customer("")
                        .replace(
                                "@Entity",
                                "@Entity @dev.lockstep.annotation.Dropped(\"name\") @SuppressWarnings(\"lockstep\")"));
        repository.git("checkout", "--quiet", "ours");
        repository.run("merge", "theirs");
        assertThat(rebase().overlaps())
                .containsExactly("column customer.name: the other branch has dropped it, and yours has changed it");
        assertThat(model.generate(customer(""))).succeeded();
        assertThat(model.contents().keySet()).noneMatch(file -> file.startsWith("003"));
        repository.commitAll();
        assertThat(model.check(customer(""))).succeeded();
    }

    @Test
    void several_commits_are_rebased_one_by_one() {
        branch("ours", WITH_EMAIL);
        model.generate(customer(NAME + "    String email;\n    String phone;\n"));
        repository.commitAll();
        branch("theirs", WITH_CITY);
        repository.git("checkout", "--quiet", "ours");
        assertThat(repository.run("rebase", "theirs")).isNotZero();
        rebase();
        model.generate(WITH_BOTH);
        repository.git("add", "--all");
        assertThat(repository.run("-c", "core.editor=true", "rebase", "--continue"))
                .isNotZero();
        rebase();
        String all = customer(NAME + "    String city;\n    String email;\n    String phone;\n");
        assertThat(model.generate(all)).succeeded();
        repository.git("add", "--all");
        repository.git("-c", "core.editor=true", "rebase", "--continue");
        assertThat(model.contents())
                .containsKeys("002_add_customer_city.sql", "003_add_customer_email.sql", "004_add_customer_phone.sql");
        assertThat(model.check(all)).succeeded();
    }

    @Test
    void a_stash_that_conflicts_is_rebased_too() {
        model.generate(WITH_EMAIL);
        repository.git("add", "--all");
        repository.git("stash", "--quiet");
        model.generate(WITH_CITY);
        repository.commitAll();
        assertThat(repository.run("stash", "pop")).isNotZero();
        rebase();
        assertThat(model.generate(WITH_BOTH)).succeeded();
        assertThat(model.contents()).containsKeys("002_add_customer_city.sql", "003_add_customer_email.sql");
    }

    @Test
    void without_a_merge_there_is_nothing_to_rebase() {
        branch("ours", WITH_EMAIL);
        Map<String, String> before = model.contents();
        assertThatThrownBy(this::rebase)
                .isInstanceOf(RebaseException.class)
                .hasMessageStartingWith("[LS604] Nothing is being merged");
        assertThatThrownBy(() -> Rebase.run(MigrationFolder.at(model.folder()), Optional.of("nowhere")))
                .hasMessageContaining("git knows no such commit");
        assertThat(model.contents()).isEqualTo(before);
    }

    /** A branch from main with one commit: the sources compiled. */
    private void branch(String name, String source) {
        repository.git("checkout", "--quiet", "-b", name, "main");
        assertThat(model.generate(source)).succeeded();
        repository.commitAll();
    }

    private RebaseReport rebase() {
        return Rebase.run(MigrationFolder.at(model.folder()), Optional.empty());
    }

    private static String customer(String fields) {
        return """
                import jakarta.persistence.*;
                @Entity
                class Customer {
                    @Id Long id;
                """ + fields + "}\n";
    }
}
