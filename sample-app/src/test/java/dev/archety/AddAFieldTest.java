package dev.archety;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises: add a field to User, compile, and the migration is there. */
class AddAFieldTest {

    @TempDir
    private Path folder;

    private CopiedProject project;

    @BeforeEach
    void copy_the_project() throws IOException {
        project = CopiedProject.into(folder);
    }

    @Test
    void sources_that_did_not_change_write_nothing() throws IOException {
        Map<String, String> before = project.contents();
        assertThat(project.compile("generate").exitCode()).isZero();
        assertThat(project.contents()).isEqualTo(before);
        CommandLine.Output checked = project.compile("check");
        assertThat(checked.exitCode()).as(checked.text()).isZero();
        assertThat(project.contents()).isEqualTo(before);
    }

    @Test
    void a_new_field_becomes_the_next_migration() throws IOException {
        Map<String, String> before = project.contents();
        int next = project.migrations().migrations().size() + 1;
        addLocale();

        CommandLine.Output compiled = project.compile("generate");

        assertThat(compiled.exitCode()).as(compiled.text()).isZero();
        Map<String, String> written = new TreeMap<>(project.contents());
        written.keySet().removeAll(before.keySet());
        assertThat(written)
                .isEqualTo(Map.of(
                        "%03d_add_user_locale.sql".formatted(next),
                        expected("add_user_locale.sql", next),
                        "%03d_add_user_locale_ROLLBACK.sql".formatted(next),
                        expected("add_user_locale_ROLLBACK.sql", next)));
        before.forEach((file, text) -> {
            if (!file.equals("snapshot.json")) {
                assertThat(project.migrations().path().resolve(file)).hasContent(text);
            }
        });
    }

    @Test
    void compiling_a_second_time_writes_nothing() throws IOException {
        addLocale();
        project.compile("generate");
        Map<String, String> first = project.contents();
        CommandLine.Output second = project.compile("generate");
        assertThat(second.exitCode()).as(second.text()).isZero();
        assertThat(project.contents()).isEqualTo(first);
    }

    @Test
    void check_mode_reports_the_line_of_the_field_and_writes_nothing() throws IOException {
        Map<String, String> before = project.contents();
        int line = addLocale();

        CommandLine.Output checked = project.compile("check");

        assertThat(checked.exitCode()).isNotZero();
        assertThat(checked.text())
                .contains("User.java:" + line + ": error: [LS")
                .contains("locale");
        assertThat(project.contents()).isEqualTo(before);
    }

    @Test
    void the_new_column_arrives_in_a_database_through_psql_and_leaves_by_its_rollback() throws IOException {
        addLocale();
        project.compile("generate");
        TestDatabase database = TestDatabase.create();
        Psql.apply(MigrationsFolder.committed().migrations(), database);
        CatalogText before = CatalogText.of(database);
        int next = project.migrations().migrations().size() - 1;

        Psql.apply(project.migrations().migrations().get(next), database);
        assertThat(TableColumns.of("users", database.dataSource())).contains("locale character varying(20)");

        Psql.apply(project.migrations().rollbacks().get(next), database);
        assertThat(CatalogText.of(database)).hasToString(before.toString());
    }

    private int addLocale() throws IOException {
        return project.addToUser("@Column(name = \"locale\", length = 20)", "private String locale;");
    }

    /** Goldens say {@code {NNN}} and {@code {N}} for the version, so that the history may grow without touching them. */
    private static String expected(String golden, int version) throws IOException {
        try (InputStream text =
                requireNonNull(AddAFieldTest.class.getResourceAsStream("/add-a-field/" + golden), golden)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{NNN}", String.format(Locale.ROOT, "%03d", version))
                    .replace("{N}", Integer.toString(version));
        }
    }
}
