package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Operators and functions that somebody has put where the search path finds them, to run as whoever migrates (PostgreSQL
 * manual 5.10.6 and 10.2): as exact matches before {@code pg_catalog}, or as better matches behind it.
 */
final class ShadowedCatalogTest {

    private static final String TRAPS = """
            CREATE SEQUENCE %1$s.trapped;
            GRANT USAGE, SELECT ON SEQUENCE %1$s.trapped TO PUBLIC;
            DO $do$
            DECLARE
                operator text; l text; r text; result text;
            BEGIN
                FOREACH l IN ARRAY ARRAY['"char"', 'name', 'text', 'int2', 'int4', 'int8', 'oid', 'regclass', 'regnamespace',
                    'numeric', 'float8', 'jsonb'] LOOP
                    FOREACH r IN ARRAY ARRAY['"char"', 'name', 'text', 'int2', 'int4', 'int8', 'oid', 'regclass',
                        'regnamespace', 'numeric', 'float8', 'jsonb'] LOOP
                        FOREACH result IN ARRAY ARRAY['boolean', 'text', 'int8'] LOOP
                            EXECUTE format('CREATE FUNCTION %1$s.trap_%%s(%%s, %%s) RETURNS %%s LANGUAGE plpgsql AS'
                                || ' $$ BEGIN PERFORM nextval(''%1$s.trapped''); RAISE ''trapped''; END $$',
                                result, l, r, result);
                        END LOOP;
                        FOREACH operator IN ARRAY ARRAY['=', '<>', '>', '<', '~', '!~', '||', '->>', '*', '/', '&', '>>'] LOOP
                            result := CASE
                                WHEN operator IN ('=', '<>', '>', '<', '~', '!~') THEN 'boolean'
                                WHEN operator IN ('||', '->>') THEN 'text'
                                ELSE 'int8'
                            END;
                            EXECUTE format('CREATE OPERATOR %1$s.%%s (LEFTARG = %%s, RIGHTARG = %%s, FUNCTION = %1$s.trap_%%s)',
                                operator, l, r, result);
                        END LOOP;
                    END LOOP;
                END LOOP;
            END $do$;
            """;

    private final TestDatabase database = TestDatabase.empty(ShadowedCatalogTest.class);

    @TempDir
    Path path;

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("evil", "app,evil,pg_catalog"), arguments("evil", "app,evil"), arguments("app", "app"));
    }

    private Migrator.Builder behindTraps(String schema, String searchPath) {
        database.execute("CREATE SCHEMA app; CREATE SCHEMA evil; " + TRAPS.formatted(schema));
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setCurrentSchema(searchPath);
        return Migrator.builder().dataSource(dataSource).folder(path);
    }

    private void assertNothingTrapped(String schema) {
        assertThat(database.query("SELECT is_called FROM " + schema + ".trapped"))
                .containsExactly("f");
    }

    /** A model without expressions: what a script says is looked up as its author wrote it. */
    private static Schema model() {
        Origin origin = Origin.of("shop.Person");
        Column id = Column.of("id", SqlType.BIGINT, origin).withNullable(false);
        Column mood = Column.of("mood", SqlType.of("mood"), origin).withValue(ColumnValue.defaultTo("'OK'"));
        Table people = new Table(
                QualifiedName.of("people"),
                List.of(id, mood, Column.of("code", SqlType.varchar(9), origin).withComment(Optional.of("of support"))),
                List.of(
                        new PrimaryKey(ObjectName.derived("people_pkey"), List.of("id")),
                        UniqueConstraint.of(ObjectName.derived("people_code_key"), List.of("code"))),
                List.of(Index.btree(ObjectName.derived("people_mood_idx"), List.of("mood"))),
                Optional.empty(),
                origin);
        SequenceOptions fifty = SequenceOptions.steppingBy(1, 50);
        return new Schema(
                List.of(people),
                List.of(new Sequence(QualifiedName.of("people_seq"), SqlType.BIGINT, fifty, origin)),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("SAD", "OK"), origin)));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_run_and_a_look_at_the_catalog_use_no_operator_of_anybody_else(String schema, String searchPath)
            throws SQLException {
        DriftFixture.write(new TestFolder(path), model());
        Migrator migrator = behindTraps(schema, searchPath)
                .lockTimeout(Duration.ZERO)
                .drift(DriftPolicy.FAIL)
                .build();
        assertThat(migrator.migrate().applied()).hasSize(1);
        assertThat(migrator.status().isUpToDate()).isTrue();
        assertThat(DriftCheck.of(migrator).run().lines()).isEmpty();
        assertThat(migrator.rollback(1).rolledBack()).hasSize(1);
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute(
                    "SELECT pg_advisory_lock(hashtextextended(current_database() || '/app/schema_migrations', 7305))");
            assertThatThrownBy(migrator::migrate)
                    .isInstanceOf(LockTimeoutException.class)
                    .hasMessageContaining("held by process");
        }
        assertNothingTrapped(schema);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void neither_do_statements_that_take_long_or_have_to_be_mended(String schema, String searchPath) {
        new TestFolder(path).addRaw(1, "index", """
                        CREATE TABLE a (id INT);
                        INSERT INTO a VALUES (1), (1);
                        CREATE UNIQUE INDEX CONCURRENTLY a_id ON a (id);
                        REINDEX INDEX CONCURRENTLY a_id;
                        SELECT pg_sleep(2.5);
                        """, "DROP TABLE a;");
        List<StepProgress> progress = new CopyOnWriteArrayList<>();
        Migrator migrator = behindTraps(schema, searchPath)
                .listener(new MigrationListener() {
                    @Override
                    public void stepProgress(StepPosition step, StepProgress told) {
                        progress.add(told);
                    }
                })
                .build();
        assertThatThrownBy(migrator::migrate).hasMessageContaining("is duplicated");
        database.execute("DELETE FROM app.a WHERE ctid = (SELECT max(ctid) FROM app.a)");
        assertThat(migrator.migrate().applied()).hasSize(1);
        assertThat(progress).isNotEmpty();
        assertNothingTrapped(schema);
    }

    /** What no test reaches: a function that is not that of {@code pg_catalog} by name would be looked for. */
    @Test
    void every_function_in_a_query_of_ours_is_named_in_full() throws IOException {
        Pattern unqualified = Pattern.compile("(?<![.\\w\"])([a-z_]+)\\(");
        Set<String> syntax = Set.of("coalesce", "extract", "array", "operator");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/lockstep/postgres"))) {
            for (Path file : files.sorted().toList()) {
                String sql = Files.readString(file).replaceAll("--[^\n]*|'[^']*'", "");
                unqualified
                        .matcher(sql.toLowerCase(Locale.ROOT))
                        .results()
                        .map(call -> call.group(1))
                        .filter(name -> !syntax.contains(name))
                        .forEach(name -> found.add(file.getFileName() + ": " + name));
            }
        }
        assertThat(found).isEmpty();
    }
}
