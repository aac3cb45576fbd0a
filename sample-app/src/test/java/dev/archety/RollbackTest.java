package dev.archety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.Migrator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rollback brings back exactly the schema that its migration found, and the migration can go again. */
class RollbackTest {

    private static final MigrationsFolder FOLDER = MigrationsFolder.committed();

    /** The catalog of version 0, 1, 2, …: what psql made of the files, one after the other. */
    private static final List<CatalogText> CATALOGS = new ArrayList<>();

    private static final TestDatabase BY_PSQL = TestDatabase.create();

    @BeforeAll
    static void remember_the_catalog_of_each_version() {
        CATALOGS.add(catalog(BY_PSQL));
        FOLDER.migrations().forEach(file -> {
            Psql.apply(file, BY_PSQL);
            CATALOGS.add(catalog(BY_PSQL));
        });
    }

    @Test
    void psql_rolls_back_to_nothing_and_forward_again() {
        int newest = FOLDER.migrations().size();
        for (int version = newest; version > 0; version--) {
            Psql.apply(FOLDER.rollbacks().get(version - 1), BY_PSQL);
            assertCatalog(BY_PSQL, version - 1);
            assertThat(BY_PSQL.history()).hasSize(version - 1);
        }
        for (int version = 1; version <= newest; version++) {
            Psql.apply(FOLDER.migrations().get(version - 1), BY_PSQL);
            assertCatalog(BY_PSQL, version);
            assertThat(BY_PSQL.history()).hasSize(version);
        }
    }

    @Test
    void the_runtime_rolls_back_to_each_version_and_forward_again() {
        int newest = FOLDER.migrations().size();
        TestDatabase database = TestDatabase.create();
        Migrator migrator = Migrator.builder().dataSource(database.dataSource()).build();
        migrator.migrate();
        assertCatalog(database, newest);
        for (int version = newest - 1; version >= 0; version--) {
            migrator.rollbackTo(version);
            assertCatalog(database, version);
            assertThat(database.history()).hasSize(version);
            assertThat(migrator.migrate().applied()).hasSize(newest - version);
            assertCatalog(database, newest);
        }
    }

    @Test
    void the_runtime_rolls_back_what_psql_applied() {
        TestDatabase database = TestDatabase.create();
        Psql.apply(FOLDER.migrations(), database);
        Migrator migrator = Migrator.builder().dataSource(database.dataSource()).build();
        for (int version = FOLDER.migrations().size() - 1; version >= 0; version--) {
            migrator.rollbackTo(version);
            assertCatalog(database, version);
        }
        assertThat(database.history()).isEmpty();
    }

    private static void assertCatalog(TestDatabase database, int version) {
        assertThat(catalog(database))
                .as("the catalog of version %d", version)
                .hasToString(CATALOGS.get(version).toString());
    }

    private static CatalogText catalog(TestDatabase database) {
        return CatalogText.of(database).withoutHistory();
    }
}
