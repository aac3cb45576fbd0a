package dev.lockstep.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.BackupFailedException;
import dev.lockstep.BackupHook;
import dev.lockstep.BackupRequest;
import dev.lockstep.BackupRequest.Scope;
import dev.lockstep.IrreversiblePolicy;
import dev.lockstep.Migrator;
import dev.lockstep.RestoreException;
import dev.lockstep.RestorePolicy;
import dev.lockstep.RollbackClass;
import dev.lockstep.RunPlan;
import dev.lockstep.migration.Checksum;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is saved before data is lost, and how it comes back. */
@Timeout(120)
final class BackupTest {

    private static final String FIRST = """
            CREATE TABLE "Kinds of" (id INT PRIMARY KEY, label TEXT);
            CREATE TABLE people (
              id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              phone TEXT, photo BYTEA, tags TEXT[],
              kind INT REFERENCES "Kinds of" (id),
              size INT GENERATED ALWAYS AS (length(phone)) STORED);
            CREATE TABLE visits (id INT PRIMARY KEY, person BIGINT REFERENCES people (id) ON DELETE CASCADE);
            CREATE TABLE log (what TEXT) PARTITION BY LIST (what);
            CREATE TABLE log_a PARTITION OF log FOR VALUES IN ('a');
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;""";

    private static final String ROWS = """
            INSERT INTO "Kinds of" VALUES (1, E'a\\ttab'), (2, NULL);
            INSERT INTO people (phone, photo, tags, kind) VALUES
              (E'1\\n2\\r3\\\\.4', '\\x00ff5c', '{"x,y",NULL}', 1), ('', NULL, '{}', 2), (NULL, '\\x', NULL, NULL), ('\\.', NULL, NULL, 1);
            INSERT INTO visits SELECT id * 10, id FROM people;
            INSERT INTO log SELECT 'a' FROM generate_series(1, 5)""";

    private static final String ALL =
            "SELECT p::text, k::text FROM people p LEFT JOIN \"Kinds of\" k ON k.id = p.kind" + " ORDER BY p.id";

    @TempDir
    Path path;

    @TempDir
    Path saved;

    private final List<BackupRequest> requests = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private TestDatabase database;
    private TestFolder folder;

    /** The oldest server: the programs of the machine are at least as new. */
    @BeforeEach
    void a_database_with_rows_and_a_migration_that_loses_some() throws IOException {
        database = TestDatabase.empty(PostgresServer.oldest(), "backup");
        folder = new TestFolder(path).add(1, "people", FIRST, "DROP TABLE visits, people, \"Kinds of\", log;");
        Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build()
                .migrate();
        database.execute(ROWS);
        folder.add(2, "drop", "", "");
        generated(
                "people: ACCESS EXCLUSIVE, for a moment\n--   public.Kinds of: SHARE ROW EXCLUSIVE, for a moment\n"
                        + "--   log: ACCESS EXCLUSIVE, for a moment\n--   yet_to_come: ACCESS EXCLUSIVE, for a moment",
                "ALTER TABLE people DROP COLUMN phone CASCADE, DROP COLUMN photo, DROP COLUMN tags; TRUNCATE log;",
                "ALTER TABLE people ADD phone TEXT, ADD photo BYTEA, ADD tags TEXT[];"
                        + " ALTER TABLE people ADD size INT GENERATED ALWAYS AS (length(phone)) STORED;",
                Author.LOCKSTEP);
    }

    private void generated(String locks, String up, String down, Author author) {
        String head = "--\n-- Changes:\n--   drop column people.phone\n--\n-- Locks:\n--   " + locks + "\n--\n"
                + "-- Rollback: IRREVERSIBLE. The structure comes back, these do not:\n--   the values of people.phone\n\n";
        folder.addRaw(2, "drop", "-- 002_drop\n" + head + up, "-- 002_drop_ROLLBACK\n" + head + down);
        Manifest manifest = Manifest.EMPTY;
        for (String name : List.of("001_people", "002_drop")) {
            manifest = manifest.append(
                    Integer.parseInt(name.substring(0, 3)),
                    name.substring(4),
                    Checksum.of(folder.read(name + ".sql")),
                    Checksum.of(folder.read(name + "_ROLLBACK.sql")),
                    name.startsWith("002") ? author : Author.DEVELOPER);
        }
        folder.write("snapshot.json", SnapshotWriter.write(new Snapshot(Schema.EMPTY, manifest, List.of(), List.of())));
    }

    private Migrator migrator(BackupHook hook) {
        return Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .irreversible(IrreversiblePolicy.ALLOW)
                .backup(hook)
                .build();
    }

    private BackupHook pgDump(TestDatabase of) {
        return PgDump.into(saved, "pg_dump", of.url(), TestDatabase.USER, "", (request, file) -> files.add(file));
    }

    private PgRestore pgRestore() {
        return PgRestore.into(database.url(), TestDatabase.USER, "", "pg_restore");
    }

    @Test
    void the_hook_hears_what_loses_data_and_which_tables_hold_it() {
        migrator(requests::add).migrate();
        assertThat(requests)
                .containsExactly(new BackupRequest(
                        RunPlan.Kind.MIGRATE,
                        2,
                        "drop",
                        RollbackClass.IRREVERSIBLE,
                        Scope.TOUCHED,
                        "public",
                        List.of("public.\"Kinds of\"", "public.log", "public.log_a", "public.people")));
        requests.clear();
        migrator(requests::add).rollback(2);
        assertThat(requests)
                .extracting(BackupRequest::kind, BackupRequest::version, BackupRequest::scope, BackupRequest::loses)
                .containsExactly(
                        tuple(RunPlan.Kind.ROLL_BACK, 2, Scope.TOUCHED, RollbackClass.IRREVERSIBLE),
                        tuple(RunPlan.Kind.ROLL_BACK, 1, Scope.SCHEMA, RollbackClass.UNTOLD));
    }

    @Test
    void what_a_hand_has_written_or_changed_may_touch_anything() {
        generated("people: ACCESS EXCLUSIVE, for a moment", "DELETE FROM visits;", "SELECT 1;", Author.BOTH);
        migrator(requests::add).migrate();
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.scope()).isEqualTo(Scope.SCHEMA);
            assertThat(request.tables())
                    .containsExactly(
                            "public.\"Kinds of\"", "public.log", "public.log_a", "public.people", "public.visits");
        });
    }

    @Test
    void what_says_that_it_loses_nothing_is_not_saved() throws IOException {
        Migrator.builder()
                .dataSource(database.dataSource())
                .folder(path)
                .build()
                .migrate();
        folder.remove(2, "drop");
        database.execute("DELETE FROM schema_migrations WHERE version = 2");
        folder.addRaw(2, "fine", "-- Rollback: LOSSLESS.\nCREATE TABLE fine ();", "-- LOSSLESS\nDROP TABLE fine;");
        Files.delete(path.resolve("snapshot.json"));
        migrator(requests::add).migrate();
        migrator(requests::add).rollbackTo(1);
        assertThat(requests).isEmpty();
    }

    @Test
    void a_hook_that_fails_leaves_the_migration_unbegun() {
        Migrator migrator = migrator(request -> {
            throw new IllegalStateException("The disk is full.");
        });
        assertThatThrownBy(migrator::migrate)
                .isInstanceOfSatisfying(BackupFailedException.class, e -> assertThat(e.version())
                        .isEqualTo(2))
                .hasMessage(
                        "[LS726] The backup before 2 drop failed: The disk is full. Nothing more of 2 drop was applied."
                                + " Mend that, and start again.");
        assertThat(database.history()).containsExactly("1|people|null");
        assertThat(database.query("SELECT count(phone) FROM people")).containsExactly("3");
    }

    @Test
    void what_was_lost_comes_back_by_pg_dump_and_pg_restore() {
        assumeTrue(Programs.areInstalled(), "the client programs of PostgreSQL are not installed");
        List<String> before = database.query(ALL);
        migrator(pgDump(database)).migrate();
        assertThat(files).singleElement().satisfies(file -> assertThat(
                        file.getFileName().toString())
                .matches("002_drop\\.backup\\.public\\.\\d{8}T\\d{6}Z\\.dump"));
        Path file = files.get(0);
        assertThat(saved).isDirectoryContaining(file::equals);
        assertThat(saved.toFile().list()).hasSize(1);

        assertThatThrownBy(() -> pgRestore().restore(file, RestorePolicy.REPLACE))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("Roll it back first: lockstep rollback --to 1 --force-irreversible");
        migrator(request -> {}).rollbackTo(1);
        assertThat(database.query("SELECT count(phone) FROM people")).containsExactly("0");
        assertThatThrownBy(() -> pgRestore().restore(file, RestorePolicy.EMPTY_ONLY))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("lockstep restore --replace");

        database.execute("CREATE TRIGGER no BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION refuse();"
                + " COMMENT ON CONSTRAINT visits_person_fkey ON visits IS 'who'");
        assertThat(pgRestore().restore(file, RestorePolicy.REPLACE))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("public.people", 4L, "public.\"Kinds of\"", 2L, "public.log_a", 5L));
        assertThat(database.query("SELECT p.phone, p.photo, p.tags, p.kind, p.size FROM people p ORDER BY id"))
                .hasSize(4)
                .first()
                .isEqualTo("1\n2\r3\\.4|\\x00ff5c|{\"x,y\",NULL}|1|8");
        assertThat(before).hasSize(4);
        assertThat(database.query("SELECT count(*) FROM visits")).containsExactly("4");
        assertThat(database.query("SELECT count(*) FROM log")).containsExactly("5");
        assertThat(database.query("SELECT convalidated, obj_description(oid, 'pg_constraint') FROM pg_constraint WHERE"
                        + " conname = 'visits_person_fkey'"))
                .containsExactly("t|who");
        assertThat(database.query("SELECT tgenabled FROM pg_trigger WHERE tgname = 'no'"))
                .containsExactly("O");
        database.execute("DROP TRIGGER no ON people; INSERT INTO people (phone) VALUES ('new')");
        assertThat(database.query("SELECT max(id) FROM people")).containsExactly("5");
    }

    @Test
    void rows_that_would_be_left_without_what_they_refer_to_undo_a_restore() {
        assumeTrue(Programs.areInstalled(), "the client programs of PostgreSQL are not installed");
        migrator(pgDump(database)).migrate();
        migrator(request -> {}).rollbackTo(1);
        database.execute("INSERT INTO people (phone) VALUES ('late'); INSERT INTO visits VALUES (1, 5)");
        assertThatThrownBy(() -> pgRestore().restore(files.get(0), RestorePolicy.REPLACE))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("SQLSTATE 23503")
                .hasMessageContaining("Rows that were written since refer to rows that were not there yet.");
        assertThat(database.query("SELECT count(*), count(phone) FROM people")).containsExactly("5|1");
        assertThat(database.query("SELECT count(*) FROM pg_constraint WHERE conname = 'visits_person_fkey'"))
                .containsExactly("1");
    }

    @Test
    void programs_that_are_older_than_the_server_or_not_there_are_told_with_the_way_out() throws IOException {
        assumeTrue(Programs.areInstalled(), "the client programs of PostgreSQL are not installed");
        assumeTrue(Programs.major() < PostgresServer.newest().major(), "they are as new as the newest server");
        TestDatabase newer = TestDatabase.empty(PostgresServer.newest(), "backup");
        newer.execute("CREATE TABLE people (phone TEXT)");
        BackupRequest request = new BackupRequest(
                RunPlan.Kind.MIGRATE,
                2,
                "drop",
                RollbackClass.LOSSY,
                Scope.TOUCHED,
                "public",
                List.of("public.people"));
        assertThatThrownBy(() -> pgDump(newer).save(request))
                .hasMessageContaining("server version mismatch")
                .hasMessageContaining("install the programs of the server's version");
        assertThatThrownBy(() -> PgDump.into(saved, "/no/pg_dump", newer.url(), "", "", (saved, file) -> {})
                        .save(request))
                .hasMessageContaining("/no/pg_dump cannot be started")
                .hasMessageContaining("Debian: postgresql-client");
        try (var files = Files.list(saved)) {
            assertThat(files).isEmpty();
        }
    }
}
