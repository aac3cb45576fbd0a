package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a script sets ends with the script, however it sets it, and what the connection came with is there behind it. */
@Timeout(60)
final class SettingsTest {

    private static final String SHOW = "INSERT INTO public.seen SELECT current_setting('search_path'),"
            + " current_setting('work_mem'), current_user, current_setting('app.x', true);";

    @TempDir
    Path path;

    private TestDatabase database;
    private TestFolder folder;

    @BeforeEach
    void a_second_schema_and_a_second_role() {
        database = TestDatabase.empty(SettingsTest.class);
        database.execute("CREATE TABLE seen (path TEXT, memory TEXT, role TEXT, x TEXT); CREATE SCHEMA other;"
                + " DROP ROLE IF EXISTS settings_other; CREATE ROLE settings_other;"
                + " GRANT ALL ON seen TO settings_other; GRANT ALL ON SCHEMA other TO settings_other");
        folder = new TestFolder(path);
    }

    private Migrator migrator() {
        return Migrator.builder().dataSource(database.dataSource()).folder(path).build();
    }

    @Test
    void what_a_script_sets_holds_to_its_end_and_no_longer() {
        folder.addRaw(
                1,
                "sets",
                "SET search_path = other;\nBEGIN; SET work_mem = '3MB'; SET ROLE settings_other; COMMIT;\n"
                        + "SET app.x = 'y';\n" + SHOW + "\nBEGIN; " + SHOW + " COMMIT;",
                "SELECT 1;");
        folder.addRaw(2, "finds", SHOW, "SELECT 1;");
        migrator().migrate();
        assertThat(database.query("SELECT * FROM seen"))
                .containsExactly(
                        "other|3MB|settings_other|y", "other|3MB|settings_other|y", "\"$user\", public|4MB|postgres|");
        assertThat(database.history()).hasSize(2);
    }

    @Test
    void what_is_set_in_ways_that_nobody_sees_is_taken_back() {
        folder.addRaw(
                1,
                "sets",
                "DO $$ BEGIN PERFORM set_config('search_path', 'other', false),"
                        + " set_config('work_mem', '3MB', false), set_config('role', 'settings_other', false); END $$;",
                "SELECT 1;");
        folder.addRaw(
                2, "temporary", "CREATE TEMP TABLE seen (path TEXT, memory TEXT, role TEXT, x TEXT);", "SELECT 1;");
        folder.addRaw(3, "finds", SHOW.replace("public.", ""), "SELECT 1;");
        migrator().migrate();
        assertThat(database.query("SELECT * FROM seen")).containsExactly("\"$user\", public|4MB|postgres|null");
    }

    @Test
    void a_run_that_goes_on_sets_again_what_the_script_had_set() {
        folder.addRaw(
                1,
                "sets",
                "SET search_path = other;\nCREATE TABLE made (id INT);\nCREATE INDEX CONCURRENTLY i ON made (id);\n"
                        + "SELECT 1 / (SELECT count(*) FROM public.seen);\nINSERT INTO made VALUES (1);",
                "SELECT 1;");
        assertThatThrownBy(() -> migrator().migrate()).hasMessageContaining("division by zero");
        assertThat(database.history()).containsExactly("1|sets|2/4");
        database.execute("INSERT INTO seen VALUES ('')");
        migrator().migrate();
        assertThat(database.query("SELECT id FROM other.made")).containsExactly("1");
        assertThat(database.query("SELECT to_regclass('other.i')")).containsExactly("other.i");
    }

    @Test
    void a_connection_goes_back_to_its_pool_as_it_came() throws SQLException {
        folder.addRaw(
                1,
                "sets",
                "SET search_path = other, public; DO $$ BEGIN PERFORM set_config('work_mem', '3MB', false); END $$;"
                        + "\nCREATE TABLE made (id INT);\nCREATE INDEX CONCURRENTLY i ON made (id);",
                "SELECT 1;");
        folder.addRaw(2, "finds", SHOW, "SELECT 1;");
        try (Connection one = database.connect();
                Connection two = database.connect();
                Statement statement = one.createStatement();
                Statement second = two.createStatement()) {
            String initial = "SET search_path = other; SET work_mem = '5MB'; SET ROLE settings_other";
            statement.execute(initial);
            second.execute(initial);
            Migrator.builder()
                    .dataSource(new FewConnections(one, two))
                    .folder(path)
                    .build()
                    .migrate();
            try (ResultSet row = statement.executeQuery(
                    "SELECT current_setting('search_path') || current_setting('work_mem') || current_user")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("other5MBsettings_other");
            }
        }
        assertThat(database.query("SELECT * FROM seen")).containsExactly("other|5MB|settings_other|null");
    }

    @Test
    void a_connection_that_was_led_to_a_schema_goes_back_with_the_path_it_came_with() throws SQLException {
        folder.addRaw(1, "finds", "CREATE TABLE made (id INT);" + SHOW, "SELECT 1;");
        try (Connection one = database.connect();
                Connection two = database.connect();
                Statement statement = one.createStatement()) {
            statement.execute("SET search_path = public");
            Migrator migrator = Migrator.builder()
                    .dataSource(new FewConnections(one, two))
                    .folder(path)
                    .build();
            migrator.inSchema("other").migrate();
            assertThat(path(one)).isEqualTo("public");
            assertThat(path(two)).isEqualTo("\"$user\", public");
            assertThatThrownBy(() -> migrator.inSchema("missing").migrate())
                    .isInstanceOf(SchemaUnavailableException.class)
                    .hasMessageContaining("CREATE SCHEMA missing;");
            assertThat(path(one)).isEqualTo("public");
            assertThat(path(two)).isEqualTo("\"$user\", public");
        }
        assertThat(database.query("SELECT path FROM seen")).containsExactly("other");
        assertThat(database.query("SELECT to_regclass('other.made'), to_regclass('public.made')"))
                .containsExactly("other.made|null");
    }

    private static String path(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('search_path')")) {
            row.next();
            return row.getString(1);
        }
    }
}
