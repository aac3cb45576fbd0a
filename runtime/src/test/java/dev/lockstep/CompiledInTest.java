package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueScripts;
import dev.lockstep.migration.Checksum;
import dev.lockstep.migration.HistoryDigest;
import dev.lockstep.migration.MigrationFilesException;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.snapshot.Manifest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompiledInTest {

    private final TestDatabase database = TestDatabase.empty(CompiledInTest.class);

    @TempDir
    Path services;

    /** A script and its rollback, which begin alike. */
    private static final String SCRIPTS = scripts();

    private static final int SECOND = SCRIPTS.lastIndexOf("BEGIN;");

    /** As the processor would generate it; its scripts lie among the test resources. */
    public static final class Compiled implements Catalogue {
        @Override
        public List<Entry> migrations() {
            return List.of(new Entry(
                    1,
                    "compiled_in",
                    Checksum.of(SCRIPTS.substring(0, SECOND)),
                    Checksum.of(SCRIPTS.substring(SECOND)),
                    new Span(0, SECOND),
                    new Span(SECOND, SCRIPTS.length() - SECOND),
                    List.of()));
        }

        @Override
        public HistoryDigest digest() {
            return digestOf(migrations());
        }
    }

    /** A second one, of a library say. */
    public static final class Other implements Catalogue {
        @Override
        public List<Entry> migrations() {
            return List.of(new Entry(
                    1,
                    "never_packaged",
                    "1:0123456789abcdef0123456789abcdef",
                    "",
                    new Span(SCRIPTS.length() - 1, 2),
                    new Span(SCRIPTS.length() + 1, 2),
                    List.of()));
        }

        @Override
        public HistoryDigest digest() {
            return digestOf(migrations());
        }
    }

    private static HistoryDigest digestOf(List<Catalogue.Entry> migrations) {
        Manifest manifest = Manifest.EMPTY;
        for (Catalogue.Entry migration : migrations) {
            manifest = manifest.append(
                    migration.version(),
                    migration.name(),
                    migration.checksum(),
                    migration.rollbackChecksum(),
                    Manifest.Author.DEVELOPER);
        }
        return HistoryDigest.of(manifest);
    }

    private static String scripts() {
        try (var stream = CompiledInTest.class.getResourceAsStream("/" + CatalogueScripts.RESOURCE)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Migrator.Builder builder() {
        return Migrator.builder().dataSource(database.dataSource());
    }

    @Test
    void migrations_that_were_compiled_in_are_applied_and_rolled_back() {
        Migrator migrator = builder().catalogue(new Compiled()).build();
        assertThat(migrator.migrate().applied()).hasSize(1);
        assertThat(database.tables()).containsExactly("compiled_in", "schema_migrations");
        assertThat(migrator.status().isUpToDate()).isTrue();
        assertThat(migrator.rollbackTo(0).rolledBack()).hasSize(1);
        assertThat(database.tables()).containsExactly("schema_migrations");
    }

    @Test
    void with_nothing_to_do_no_script_is_read() {
        database.execute("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                + " applied_at TIMESTAMPTZ, checksum TEXT, rollback_sql TEXT, duration_ms BIGINT, progress TEXT);"
                + " INSERT INTO schema_migrations VALUES (1, 'never_packaged', now(),"
                + " '1:0123456789abcdef0123456789abcdef')");
        assertThat(builder().catalogue(new Other()).build().migrate().applied()).isEmpty();
    }

    @Test
    void with_nothing_to_do_not_even_the_list_is_read() {
        builder().catalogue(new Compiled()).build().migrate();
        Catalogue listless = new Catalogue() {
            @Override
            public List<Entry> migrations() {
                throw new AssertionError("the list was read");
            }

            @Override
            public HistoryDigest digest() {
                return new Compiled().digest();
            }
        };
        MigrationResult result = builder().catalogue(listless).build().migrate();
        assertThat(result.applied()).isEmpty();
        assertThat(result.version()).isEqualTo(1);
        database.execute("UPDATE schema_migrations SET progress = '0/1'");
        assertThatThrownBy(() -> builder().catalogue(listless).build().migrate())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void scripts_of_another_compile_are_told_before_anything_runs() {
        assertThatThrownBy(() -> builder().catalogue(new Other()).build().migrate())
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("/META-INF/lockstep/scripts ends before the scripts that are listed beside it");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void the_one_catalogue_on_the_class_path_is_found() throws IOException {
        withServices(List.of(Compiled.class.getName()), () -> assertThat(
                        builder().build().migrate().applied())
                .extracting(AppliedMigration::name)
                .containsExactly("compiled_in"));
    }

    @Test
    void of_two_catalogues_one_must_be_chosen() throws IOException {
        withServices(List.of(Compiled.class.getName(), Other.class.getName()), () -> assertThatThrownBy(
                        () -> builder().build())
                .isInstanceOf(NoMigrationsException.class)
                .hasMessageContaining("The class path has 2 catalogues of migrations: " + Compiled.class.getName()
                        + ", " + Other.class.getName()));
    }

    @Test
    void an_entry_whose_class_is_gone_is_no_catalogue() throws IOException {
        withServices(List.of("dev.lockstep.generated.ApplicationCatalogue"), () -> assertThatThrownBy(
                        () -> builder().build())
                .isInstanceOf(NoMigrationsException.class)
                .hasMessageContaining("<annotationProcessorPaths>")
                .hasCauseInstanceOf(ServiceConfigurationError.class));
    }

    private void withServices(List<String> catalogues, Runnable test) throws IOException {
        Path folder = Files.createDirectories(services.resolve("META-INF/services"));
        Files.write(folder.resolve(Catalogue.class.getName()), catalogues);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {services.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            test.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
