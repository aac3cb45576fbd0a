package dev.lockstep.sql;

import static dev.lockstep.sql.TwoTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.UnlistedConstant;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statement that a compile offers for a renamed constant does what it says, and nothing to other rows. */
final class RenamedConstantSqlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "text; 'SAD'; GLOOMY",
                "text; 'HAPPY'; HAPPY",
                "varchar(255)[]; '{HAPPY,SAD,SAD}'; {HAPPY,GLOOMY,GLOOMY}",
                "varchar(255)[]; '{HAPPY,NULL}'; {HAPPY,NULL}",
                "text[]; NULL; null"
            })
    void replaces_the_old_name_wherever_it_stands(String type, String stored, String expected) {
        TestDatabase database = TestDatabase.empty(RenamedConstantSqlTest.class);
        database.execute("CREATE TABLE \"a table\" (id BIGINT PRIMARY KEY, \"a \"\"mood\" " + type + ")");
        database.execute("INSERT INTO \"a table\" VALUES (1, " + stored + ")");
        Table table =
                new Table(QualifiedName.of("a table"), List.of(), List.of(), List.of(), Optional.empty(), Origin.NONE);
        UnlistedConstant renamed =
                new UnlistedConstant(table, column("a \"mood", SqlType.parse(type)), "SAD", "GLOOMY", Origin.NONE);

        database.execute(RenamedConstantSql.of(renamed));

        assertThat(database.query("SELECT coalesce(\"a \"\"mood\"::TEXT, 'null') FROM \"a table\""))
                .containsExactly(expected);
    }
}
