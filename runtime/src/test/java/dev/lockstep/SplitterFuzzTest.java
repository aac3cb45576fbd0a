package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.migration.Script;
import dev.lockstep.postgres.Psql;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Random scripts, cut by us and run piece by piece, and the same sent to the server whole, in one simple query. */
@Timeout(900)
final class SplitterFuzzTest {

    private static final int SCRIPTS = 20 * Math.min(25, Integer.getInteger("lockstep.faults", 1));
    private static final int STATEMENTS = 8;

    @TempDir
    Path path;

    @Test
    void what_is_cut_has_the_effect_of_the_whole() {
        long seed = Long.getLong("lockstep.seed", System.nanoTime());
        System.out.println("seed " + seed);
        TestFolder folder = new TestFolder(path);
        List<String> scripts = new ArrayList<>();
        for (int i = 1; i <= SCRIPTS; i++) {
            String script = RandomScript.of(i, seed + i, STATEMENTS);
            scripts.add(script);
            folder.addRaw(i, "script", script, "SELECT 1;");
        }
        String log = "CREATE TABLE log (id INT GENERATED ALWAYS AS IDENTITY, text TEXT)";
        TestDatabase ours = TestDatabase.empty("fuzz_in_pieces");
        TestDatabase theirs = TestDatabase.empty("fuzz_whole");
        ours.execute(log);
        theirs.execute(log);
        Migrator.builder().dataSource(ours.dataSource()).folder(path).build().migrate();
        for (String script : scripts) {
            Psql whole = Psql.simpleQuery(theirs, script);
            assertThat(whole.exitCode()).as(whole.output() + script).isZero();
        }
        List<String> rows = ours.query("SELECT text FROM log ORDER BY id");
        assertThat(rows).hasSize(SCRIPTS * STATEMENTS).isEqualTo(theirs.query("SELECT text FROM log ORDER BY id"));
    }

    /** The tags that the server sends back count what it saw as statements. */
    @Test
    void there_are_as_many_pieces_as_the_server_sees_statements() {
        TestDatabase database = TestDatabase.empty("fuzz_whole");
        database.execute("CREATE TABLE log (id INT GENERATED ALWAYS AS IDENTITY, text TEXT)");
        for (int i = 1; i <= 10; i++) {
            String script = RandomScript.of(i, i, STATEMENTS);
            Psql whole = Psql.simpleQuery(database, script);
            long tags = whole.output()
                    .lines()
                    .filter(line -> line.matches("INSERT 0 \\d+|DO|CALL|CREATE (FUNCTION|PROCEDURE|TABLE|RULE)"))
                    .count();
            assertThat(Script.parse("f.sql", script).steps()).as(script).hasSize((int) tags);
        }
    }
}
