package dev.lockstep.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.SchemaUnavailableException;
import dev.lockstep.StatementFailedException;
import dev.lockstep.StepPosition;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.tenant.TenantOutcome.Migrated;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One application with a schema for each of its customers. */
@Timeout(300)
final class TenantsTest {

    private static final int MANY = 200;

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void an_empty_database_and_two_migrations() {
        database = TestDatabase.empty(TenantsTest.class);
        folder = new TestFolder(path)
                .add(1, "orders", "CREATE TABLE orders (id BIGINT PRIMARY KEY, total INT);", "DROP TABLE orders;")
                .addRaw(
                        2,
                        "index",
                        "CREATE INDEX CONCURRENTLY orders_total_idx ON orders (total);\n",
                        "DROP INDEX CONCURRENTLY IF EXISTS orders_total_idx;\n");
    }

    @Test
    void two_hundred_schemas_of_one_server_are_migrated_several_at_a_time(TestReporter reporter) {
        List<String> names = schemas(MANY);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        long start = System.nanoTime();
        TenantsResult result = Tenants.builder()
                .schemas(migrator(), names)
                .parallelism(6)
                .listener(counting(now, most))
                .build()
                .migrate();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertThat(result.migrated()).extracting(Migrated::tenant).containsExactlyElementsOf(names);
        assertThat(result.migrated())
                .allMatch(tenant -> tenant.result().applied().size() == 2);
        assertThat(most).hasValueBetween(2, 6);
        assertThat(database.query("SELECT count(DISTINCT schemaname), count(*) FROM pg_tables WHERE tablename IN"
                        + " ('orders', 'schema_migrations') AND schemaname LIKE 'tenant_%'"))
                .containsExactly(MANY + "|" + 2 * MANY);
        assertThat(database.query("SELECT count(*) FROM pg_index WHERE indisvalid AND indexrelid::regclass::text LIKE"
                        + " 'tenant\\_%.orders_total_idx'"))
                .containsExactly(String.valueOf(MANY));
        assertThat(database.tables()).as("nothing elsewhere").hasSize(2 * MANY);

        start = System.nanoTime();
        List<TenantStatus> status = Tenants.builder()
                .schemas(migrator(), names)
                .parallelism(6)
                .build()
                .status();
        long statusMillis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertThat(status)
                .hasSize(MANY)
                .allMatch(TenantStatus::isUpToDate)
                .extracting(TenantStatus::tenant)
                .containsExactlyElementsOf(names);
        reporter.publishEntry(MANY + " schemas", "migrated in " + millis + " ms, status in " + statusMillis + " ms");
    }

    @Test
    void the_canary_goes_first_and_alone_and_its_failure_spares_all_others() {
        List<String> names = schemas(5);
        folder.add(3, "broken", "CREATE TABLE broken (id no_type);", "SELECT 1;");
        Set<String> begun = new ConcurrentSkipListSet<>();
        Tenants tenants = Tenants.builder()
                .schemas(migrator(), names)
                .canary("tenant_3")
                .onFailure(FailurePolicy.CONTINUE)
                .listener(noting(begun))
                .build();
        assertThatThrownBy(tenants::migrate)
                .isInstanceOfSatisfying(TenantsFailedException.class, e -> {
                    assertThat(e.result().failed())
                            .extracting(TenantOutcome.Failed::tenant)
                            .containsExactly("tenant_3");
                    assertThat(e.result().notBegun())
                            .extracting(TenantOutcome.NotBegun::tenant)
                            .containsExactly("tenant_1", "tenant_2", "tenant_4", "tenant_5");
                    assertThat(e).hasCauseInstanceOf(StatementFailedException.class);
                })
                .hasMessageStartingWith(
                        "[LS725] 1 of 5 tenants failed, 0 are up to date, and 4 were not begun. tenant_3: ")
                .hasMessageContaining("no_type");
        assertThat(begun).containsExactly("tenant_3");
        assertThat(database.tables()).containsExactly("orders", "schema_migrations");
    }

    @Test
    void one_failure_stops_the_rest_unless_all_are_to_get_their_turn() {
        List<String> names = schemas(6);
        database.execute("CREATE VIEW tenant_2.orders AS SELECT 1 AS id");
        Tenants stopping =
                Tenants.builder().schemas(migrator(), names).parallelism(1).build();
        assertThatThrownBy(stopping::migrate).isInstanceOfSatisfying(TenantsFailedException.class, e -> {
            assertThat(e.result().migrated()).extracting(Migrated::tenant).containsExactly("tenant_1");
            assertThat(e.result().notBegun()).hasSize(4);
        });
        Tenants going = Tenants.builder()
                .schemas(migrator(), names)
                .parallelism(1)
                .onFailure(FailurePolicy.CONTINUE)
                .build();
        assertThatThrownBy(going::migrate).isInstanceOfSatisfying(TenantsFailedException.class, e -> {
            assertThat(e.result().migrated())
                    .extracting(Migrated::tenant)
                    .containsExactly("tenant_1", "tenant_3", "tenant_4", "tenant_5", "tenant_6");
            assertThat(e.result().migrated().get(0).result().applied()).isEmpty();
        });
        database.execute("DROP VIEW tenant_2.orders");
        assertThat(going.migrate().failed()).isEmpty();
        assertThat(going.status()).allMatch(TenantStatus::isUpToDate);
    }

    @Test
    void a_tenant_whose_schema_is_missing_never_falls_through_to_the_next_of_the_path() {
        List<String> names = new ArrayList<>(schemas(2));
        names.add("Forgotten");
        Tenants tenants = Tenants.builder()
                .schemas(migrator(), names, "public")
                .onFailure(FailurePolicy.CONTINUE)
                .build();
        assertThatThrownBy(tenants::migrate)
                .hasCauseInstanceOf(SchemaUnavailableException.class)
                .hasMessageContaining("[LS724] ")
                .hasMessageContaining(
                        ", schema \"Forgotten\", is not there, or not for this role. Nothing was run. CREATE SCHEMA \"Forgotten\";");
        assertThat(database.query("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .containsExactly("0");
        List<TenantStatus> status = tenants.status();
        assertThat(status.get(2).refusal()).get().isInstanceOf(SchemaUnavailableException.class);
        assertThat(status.subList(0, 2)).allMatch(TenantStatus::isUpToDate);
    }

    @Test
    void what_is_shared_is_found_and_what_is_made_is_the_tenants_own() {
        List<String> names = schemas(3);
        database.execute("CREATE SCHEMA shared; CREATE DOMAIN shared.money_of AS NUMERIC(12, 2)");
        folder.add(3, "paid", "ALTER TABLE orders ADD COLUMN paid money_of;", "ALTER TABLE orders DROP COLUMN paid;");
        Tenants.builder().schemas(migrator(), names, "shared").build().migrate();
        assertThat(database.query(
                        "SELECT table_schema, domain_schema FROM information_schema.columns WHERE column_name ="
                                + " 'paid' ORDER BY 1"))
                .containsExactly("tenant_1|shared", "tenant_2|shared", "tenant_3|shared");
        Migrator one = migrator().inSchema("tenant_2", "shared");
        assertThat(one.rollbackTo(0).rolledBack()).hasSize(3);
        assertThat(database.query("SELECT schemaname FROM pg_tables WHERE tablename = 'orders' ORDER BY 1"))
                .containsExactly("tenant_1", "tenant_3");
    }

    @Test
    void tenants_may_be_databases() {
        List<TestDatabase> databases = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> TestDatabase.empty("tenants_database_" + i))
                .toList();
        Tenants.Builder builder = Tenants.builder();
        databases.forEach(each -> builder.tenant(
                each.name(),
                Migrator.builder().dataSource(each.dataSource()).folder(path).build()));
        assertThat(builder.build().migrate().migrated()).hasSize(3);
        assertThat(databases).allSatisfy(each -> assertThat(each.history()).hasSize(2));
    }

    @Test
    void the_application_says_which_schemas_there_are() {
        schemas(3);
        database.execute("CREATE TABLE customers (schema_name TEXT, active BOOLEAN);"
                + " INSERT INTO customers VALUES ('tenant_3', true), ('tenant_1', true), ('tenant_2', false)");
        assertThat(migrator().schemas("SELECT schema_name FROM customers WHERE active ORDER BY 1"))
                .containsExactly("tenant_1", "tenant_3");
        assertThatThrownBy(() -> migrator().schemas("DELETE FROM customers RETURNING schema_name"))
                .isInstanceOf(SchemaUnavailableException.class)
                .hasMessageContaining("SQLSTATE 25006");
    }

    private Migrator migrator() {
        return Migrator.builder().dataSource(database.dataSource()).folder(path).build();
    }

    private List<String> schemas(int count) {
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj(i -> "tenant_" + i).toList();
        names.forEach(name -> database.execute("CREATE SCHEMA " + name));
        return names;
    }

    private static TenantListener counting(AtomicInteger now, AtomicInteger most) {
        return new TenantListener() {
            @Override
            public MigrationListener of(String tenant) {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                return MigrationListener.NONE;
            }

            @Override
            public void ended(TenantOutcome outcome) {
                now.decrementAndGet();
            }
        };
    }

    private static TenantListener noting(Set<String> begun) {
        return new TenantListener() {
            @Override
            public MigrationListener of(String tenant) {
                return new MigrationListener() {
                    @Override
                    public void migrationStarted(StepPosition firstStep) {
                        begun.add(tenant);
                    }
                };
            }
        };
    }
}
