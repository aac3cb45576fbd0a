package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.faults.Fault;
import dev.lockstep.faults.Try;
import dev.lockstep.migration.Script;
import dev.lockstep.postgres.Psql;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.postgres.TestFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Random scripts, cut by us and run piece by piece, and the same sent to the server whole, in one simple query. */
final class SplitterFuzzTest {

    private static final int SCRIPTS = 20;
    private static final int STATEMENTS = 8;

    @TempDir
    Path path;

    @Fault(value = "20 random scripts, cut and run in pieces, and sent whole", tries = 25)
    void what_is_cut_has_the_effect_of_the_whole(Try once) {
        TestFolder folder = new TestFolder(path);
        List<String> scripts = new ArrayList<>();
        for (int i = 1; i <= SCRIPTS; i++) {
            String script = RandomScript.of(i, once.server().major(), once.seed() + i, STATEMENTS);
            scripts.add(script);
            folder.addRaw(i, "script", script, "SELECT 1;");
        }
        String log = "CREATE TABLE log (id INT GENERATED ALWAYS AS IDENTITY, text TEXT)";
        TestDatabase ours = once.database();
        TestDatabase theirs = TestDatabase.empty(once.server(), "fuzz_whole");
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
    @Fault(value = "a random script, cut into as many pieces as the server sees statements", tries = 100)
    void there_are_as_many_pieces_as_the_server_sees_statements(Try once) {
        TestDatabase database = once.database();
        database.execute("CREATE TABLE log (id INT GENERATED ALWAYS AS IDENTITY, text TEXT)");
        String script = RandomScript.of(1, once.server().major(), once.seed(), STATEMENTS);
        Psql whole = Psql.simpleQuery(database, script);
        long tags = whole.output()
                .lines()
                .filter(line -> line.matches("INSERT 0 \\d+|DO|CALL|CREATE (FUNCTION|PROCEDURE|TABLE|RULE)"))
                .count();
        assertThat(Script.parse("f.sql", script).steps()).as(script).hasSize((int) tags);
    }
}
