package dev.lockstep.processor.entity;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.lockstep.BaselinePolicy;
import dev.lockstep.BaselineResult;
import dev.lockstep.DriftPolicy;
import dev.lockstep.Migrator;
import dev.lockstep.processor.LockstepProcessor;
import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A database that Hibernate's {@code hbm2ddl} made, with the accounts of other tools in it, is taken over: nothing differs,
 * the folder takes the names that Hibernate has made up, and a database that is migrated from nothing then equals it.
 */
final class BaselineOfHibernateTest {

    private static final Path MODELS = Path.of("src/test/resources/mapping");

    /** What Flyway, Liquibase and Alembic leave behind. */
    private static final String OTHER_TOOLS = """
            CREATE TABLE flyway_schema_history (installed_rank INT PRIMARY KEY, version VARCHAR(50), script VARCHAR(1000));
            CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (version);
            CREATE TABLE databasechangelog (id VARCHAR(255), author VARCHAR(255), filename VARCHAR(255));
            CREATE TABLE databasechangeloglock (id INT PRIMARY KEY, locked BOOLEAN);
            CREATE TABLE alembic_version (version_num VARCHAR(32) CONSTRAINT alembic_version_pkc PRIMARY KEY);
            INSERT INTO alembic_version VALUES ('ae1027a6acf');
            """;

    private static final String ACCOUNTS =
            "('flyway_schema_history', 'databasechangelog', 'databasechangeloglock', 'alembic_version', 'schema_migrations')";

    /** Who is called what, which {@link Catalog} leaves out. */
    private static final String NAMES = """
            SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
             WHERE conrelid <> 0 AND contype <> 'n' AND connamespace::regnamespace::text !~ '^(pg_|information_schema)'
               AND conrelid::regclass::text NOT IN %1$s
            UNION ALL
            SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class c ON c.oid = indrelid
             WHERE c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' AND c.relname NOT IN %1$s
             ORDER BY 1""".formatted(ACCOUNTS);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "associations_without_constraints",
                "checks",
                "composite_keys_everywhere",
                "element_collections_of_embeddables",
                "indexes",
                "inheritance_joined",
                "inheritance_table_per_class",
                "json_and_arrays",
                "keycloak_like",
                "named_native_enums",
                "quoting",
                "schemas"
            })
    void what_hibernate_made_is_taken_over(String model) throws Exception {
        MappingFolder mapping = new MappingFolder(MODELS.resolve(model));
        Compilation compilation = javac().withProcessors(new LockstepProcessor())
                .withOptions(options(mapping))
                .compile(mapping.sources());
        Path classes = folder.resolve("classes");
        List<String> classNames = MappingFolder.store(compilation, classes);
        try (Connection theirs = create("theirs_" + model);
                Connection fresh = create("fresh_" + model)) {
            HibernateSchema.create(classes, classNames, mapping.settings(url("theirs_" + model), NamingStrategy.JPA));
            execute(theirs, OTHER_TOOLS);

            BaselineResult result = migrator("theirs_" + model).build().baseline(BaselinePolicy.MATCHING);

            assertThat(result.differences().lines()).isEmpty();
            assertThat(result.outcome()).isEqualTo(BaselineResult.Outcome.RECORDED);
            assertThat(result.foreign())
                    .contains("alembic_version", "databasechangelog", "databasechangeloglock", "flyway_schema_history");
            assertThat(query(theirs, "SELECT version_num FROM alembic_version")).containsExactly("ae1027a6acf");
            assertThat(migrator("theirs_" + model).build().migrate().applied()).isEmpty();

            migrator("fresh_" + model).drift(DriftPolicy.FAIL).build().migrate();
            execute(fresh, OTHER_TOOLS);
            assertThat(Catalog.read(fresh)).isEqualTo(Catalog.read(theirs));
            assertThat(query(fresh, NAMES)).isEqualTo(query(theirs, NAMES)).isNotEmpty();
        }
    }

    private List<Object> options(MappingFolder mapping) throws Exception {
        List<Object> options = new ArrayList<>();
        options.add("-Alockstep.mode=generate");
        options.add("-Alockstep.migrations=" + folder.resolve("migrations"));
        mapping.options(NamingStrategy.JPA).forEach((name, value) -> options.add("-A" + name + "=" + value));
        return options;
    }

    private Migrator.Builder migrator(String database) {
        return Migrator.builder().url(url(database)).folder(folder.resolve("migrations"));
    }

    private static Connection create(String database) throws SQLException {
        PostgresServer.newest().administer("CREATE DATABASE " + database);
        return PostgresServer.newest().connect(database);
    }

    private static String url(String database) {
        return PostgresServer.newest().url(database) + "?user=" + PostgresServer.USER;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
