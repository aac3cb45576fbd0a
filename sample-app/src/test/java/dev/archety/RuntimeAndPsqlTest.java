package dev.archety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.Migrator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files are the product: the runtime adds safety to them, not meaning. */
class RuntimeAndPsqlTest {

    private static final MigrationsFolder FOLDER = MigrationsFolder.committed();
    private static final TestDatabase BY_CATALOGUE = TestDatabase.create();
    private static final TestDatabase BY_FOLDER = TestDatabase.create();
    private static final TestDatabase BY_PSQL = TestDatabase.create();

    @BeforeAll
    static void apply_everything() {
        Migrator.builder().dataSource(BY_CATALOGUE.dataSource()).build().migrate();
        Migrator.builder()
                .dataSource(BY_FOLDER.dataSource())
                .folder(FOLDER.path())
                .build()
                .migrate();
        Psql.apply(FOLDER.migrations(), BY_PSQL);
    }

    @Test
    void the_history_begins_with_the_eight_steps_of_archety() {
        assertThat(FOLDER.migrations())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .startsWith("001_initial_schema.sql")
                .contains("004_add_checklists.sql", "005_add_polls.sql")
                .contains("006_add_user_timezone.sql", "007_expand_phone_length.sql")
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(FOLDER.rollbacks()).hasSameSizeAs(FOLDER.migrations());
    }

    @Test
    void runtime_and_psql_make_the_same_catalog() {
        CatalogText byPsql = CatalogText.of(BY_PSQL);
        assertThat(byPsql.withoutHistory().tables()).hasSize(13);
        assertThat(CatalogText.of(BY_CATALOGUE)).hasToString(byPsql.toString());
        assertThat(CatalogText.of(BY_FOLDER)).hasToString(byPsql.toString());
    }

    @Test
    void runtime_and_psql_record_the_same_history() {
        List<String> expected = FOLDER.migrations().stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.sql$", ""))
                .map(name -> Integer.parseInt(name.substring(0, name.indexOf('_'))) + " "
                        + name.substring(name.indexOf('_') + 1))
                .toList();
        assertThat(BY_PSQL.history()).isEqualTo(expected);
        assertThat(BY_CATALOGUE.history()).isEqualTo(expected);
        assertThat(BY_FOLDER.history()).isEqualTo(expected);
    }

    @Test
    void the_runtime_finds_nothing_to_do_after_psql() {
        Migrator migrator = Migrator.builder().dataSource(BY_PSQL.dataSource()).build();
        assertThat(migrator.status().pending()).isEmpty();
        assertThat(migrator.migrate().applied()).isEmpty();
    }
}
