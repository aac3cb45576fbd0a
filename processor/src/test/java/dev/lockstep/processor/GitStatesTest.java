package dev.lockstep.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open migration in the states that a repository gets into: half a commit, one taken back, a merge under way. */
class GitStatesTest {

    private static final String CUSTOMER = customer("");
    private static final String WITH_EMAIL = customer("    String email;\n");
    private static final String WITH_EMAIL_AND_CITY = customer("    String email;\n    String city;\n");
    private static final String WITH_ALL = customer("    String email;\n    String city;\n    String phone;\n");

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
    void migrations_whose_commits_were_taken_back_become_one() {
        model.generate(WITH_EMAIL);
        repository.commitAll();
        model.generate(WITH_EMAIL_AND_CITY);
        repository.commitAll();
        repository.git("reset", "--quiet", "--soft", "HEAD~2");
        assertThat(model.generate(WITH_ALL)).succeeded();
        assertThat(model.contents())
                .containsOnlyKeys(
                        "001_initial_schema.sql",
                        "001_initial_schema_ROLLBACK.sql",
                        "002_add_customer_columns.sql",
                        "002_add_customer_columns_ROLLBACK.sql",
                        "snapshot.json");
    }

    @Test
    void an_edited_migration_is_kept_also_behind_another_that_is_open() {
        model.generate(WITH_EMAIL);
        repository.commitAll();
        model.generate(WITH_EMAIL_AND_CITY);
        String edited = model.text("003_add_customer_city.sql").replace("(255)", "(255) COLLATE \"C\"");
        model.write("003_add_customer_city.sql", edited);
        repository.git("reset", "--quiet", "--soft", "HEAD~1");
        model.generate(WITH_EMAIL_AND_CITY);
        assertThat(CompiledModel.errors(model.generate(WITH_ALL)))
                .singleElement()
                .asString()
                .startsWith("Customer.java:9: [LS209]");
        assertThat(model.text("003_add_customer_city.sql")).isEqualTo(edited);
    }

    @Test
    void a_script_that_is_committed_without_its_snapshot_is_history() {
        model.generate(WITH_EMAIL);
        repository.git("add", "migrations/002_add_customer_email.sql");
        repository.commit("--quiet");
        isAppended();
        String script = model.text("002_add_customer_email.sql");
        model.write("002_add_customer_email.sql", script.replace("255", "25"));
        assertThat(CompiledModel.errors(model.generate(WITH_EMAIL_AND_CITY)))
                .singleElement()
                .asString()
                .startsWith("[LS319]");
    }

    @Test
    void a_snapshot_that_is_committed_without_a_rollback_is_history() throws IOException {
        model.generate(WITH_EMAIL);
        repository.git("add", "migrations/002_add_customer_email.sql", "migrations/snapshot.json");
        repository.commit("--quiet");
        Path clone = Files.createDirectory(folder.resolve("clone"));
        repository.shallowClone(clone);
        CompiledModel cloned = new CompiledModel(clone.resolve("migrations"));
        assertThat(CompiledModel.errors(cloned.check(WITH_EMAIL)))
                .singleElement()
                .asString()
                .startsWith("[LS316] " + clone.resolve("migrations/002_add_customer_email_ROLLBACK.sql"));
        isAppended();
    }

    @Test
    void an_amended_commit_is_history() {
        model.generate(WITH_EMAIL);
        repository.git("add", "--all");
        repository.commit("--quiet", "--amend");
        isAppended();
    }

    @Test
    void a_detached_head_is_a_head() {
        repository.git("checkout", "--quiet", "--detach");
        isRewritten(model);
    }

    @Test
    void a_worktree_has_a_head_of_its_own() {
        repository.git("worktree", "add", "--quiet", "-b", "other", "other");
        model.generate(WITH_EMAIL);
        repository.commitAll();
        isRewritten(new CompiledModel(folder.resolve("other/migrations")));
    }

    @Test
    void a_submodule_has_a_head_of_its_own() throws IOException {
        Path above = Files.createDirectory(folder.resolve("above"));
        GitRepository outer = GitRepository.init(above);
        outer.git("submodule", "--quiet", "add", folder.toUri().toString(), "inner");
        isRewritten(new CompiledModel(above.resolve("inner/migrations")));
    }

    @Test
    void a_repository_may_begin_far_above_the_folder() {
        CompiledModel nested = new CompiledModel(folder.resolve("services/shop/migrations"));
        nested.generate(CUSTOMER);
        repository.commitAll();
        isRewritten(nested);
    }

    @Test
    void a_shallow_clone_knows_its_head(@TempDir Path clone) {
        repository.shallowClone(clone);
        isRewritten(new CompiledModel(clone.resolve("migrations")));
    }

    @Test
    void a_migration_that_is_being_merged_belongs_to_others() {
        repository.git("checkout", "--quiet", "-b", "theirs");
        model.generate(WITH_EMAIL);
        repository.commitAll();
        String theirs = model.text("002_add_customer_email.sql");
        repository.git("checkout", "--quiet", "main");
        repository.git("merge", "--quiet", "--no-ff", "--no-commit", "theirs");
        assertThat(model.generate(WITH_EMAIL_AND_CITY)).succeeded();
        assertThat(model.contents())
                .containsEntry("002_add_customer_email.sql", theirs)
                .containsKey("003_add_customer_city.sql");
        model.generate(WITH_ALL);
        assertThat(model.contents())
                .containsEntry("002_add_customer_email.sql", theirs)
                .containsKey("003_add_customer_city_and_customer_phone.sql")
                .doesNotContainKey("003_add_customer_city.sql");
    }

    @Test
    void a_repository_that_is_broken_counts_as_none() throws IOException {
        model.generate(WITH_EMAIL);
        Files.writeString(folder.resolve(".git/HEAD"), "0".repeat(39) + "1\n");
        isAppended();
    }

    @Test
    void a_snapshot_that_was_committed_with_conflict_markers_counts_as_none() {
        model.generate(WITH_EMAIL);
        String sound = model.text("snapshot.json");
        model.write("snapshot.json", "<<<<<<< HEAD\n" + sound);
        repository.commitAll();
        model.write("snapshot.json", sound);
        isAppended();
    }

    @Test
    void a_git_that_hangs_counts_as_none() throws Exception {
        model.generate(WITH_EMAIL);
        Files.delete(folder.resolve(".git/HEAD"));
        Process fifo = new ProcessBuilder("mkfifo", folder.resolve(".git/HEAD").toString()).start();
        assertThat(fifo.waitFor()).isZero();
        isAppended();
    }

    /** The next change is a migration behind 002, which stays as it is. */
    private void isAppended() {
        Map<String, String> before = model.contents();
        assertThat(model.generate(WITH_EMAIL_AND_CITY)).succeeded();
        before.remove("snapshot.json");
        assertThat(model.contents()).containsAllEntriesOf(before).containsKey("003_add_customer_city.sql");
    }

    /** Two changes are one migration. */
    private static void isRewritten(CompiledModel model) {
        model.generate(WITH_EMAIL);
        assertThat(model.contents()).containsKey("002_add_customer_email.sql");
        model.generate(WITH_EMAIL_AND_CITY);
        assertThat(model.contents())
                .containsKey("002_add_customer_email_and_customer_city.sql")
                .doesNotContainKey("002_add_customer_email.sql")
                .doesNotContainKey("003_add_customer_city.sql");
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
