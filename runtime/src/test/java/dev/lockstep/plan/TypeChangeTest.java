package dev.lockstep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.sql.ScriptWriter;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a change of type is said to cost is what it costs: each pair of types that PostgreSQL can change into each other, on a
 * column with an index, by the files that table and index have before and after ({@code pg_relation_filenode}).
 */
final class TypeChangeTest {

    private static final List<SqlType> TYPES = Stream.of(
                    "smallint",
                    "integer",
                    "bigint",
                    "real",
                    "double precision",
                    "oid",
                    "numeric",
                    "numeric(10,2)",
                    "numeric(12,2)",
                    "numeric(12,4)",
                    "text",
                    "varchar",
                    "varchar(10)",
                    "varchar(20)",
                    "char(10)",
                    "char(20)",
                    "bytea",
                    "uuid",
                    "boolean",
                    "jsonb",
                    "date",
                    "time",
                    "time(3)",
                    "timetz",
                    "timetz(3)",
                    "timestamp",
                    "timestamp(3)",
                    "timestamp(6)",
                    "timestamptz",
                    "timestamptz(3)",
                    "interval",
                    "interval(3)",
                    "inet",
                    "cidr",
                    "bit(8)",
                    "varbit",
                    "varbit(8)",
                    "varbit(16)",
                    "text[]",
                    "varchar(10)[]",
                    "varchar(20)[]",
                    "integer[]",
                    "bigint[]")
            .map(SqlType::parse)
            .toList();

    static Stream<PostgresServer> servers() {
        return PostgresServer.majors().stream().map(PostgresServer::of);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void each_change_costs_what_is_said(PostgresServer server) throws SQLException {
        TestDatabase database = TestDatabase.empty(server, "type_changes");
        List<String> lies = new ArrayList<>();
        int measured = 0;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            // Where both times are those of one zone, PostgreSQL can leave rows alone that it cannot elsewhere.
            statement.execute("SET TimeZone = 'Europe/Berlin'");
            for (SqlType from : TYPES) {
                for (SqlType to : TYPES) {
                    Optional<TypeChange> cost = from.equals(to) ? Optional.empty() : measured(statement, from, to);
                    measured += cost.isPresent() ? 1 : 0;
                    cost.filter(seen -> seen != TypeChange.of(from, to))
                            .ifPresent(seen -> lies.add(
                                    from + " to " + to + ": seen " + seen + ", said " + TypeChange.of(from, to)));
                }
            }
        }
        assertThat(lies).isEmpty();
        assertThat(measured).as("pairs that can be changed").isGreaterThan(TYPES.size());
    }

    /** Empty where PostgreSQL cannot make the change. */
    private static Optional<TypeChange> measured(Statement statement, SqlType from, SqlType to) throws SQLException {
        Column old = Column.of("value", from, Origin.NONE);
        Table table = new Table(
                QualifiedName.of("t"),
                List.of(old.withType(to)),
                List.of(),
                List.of(Index.btree(ObjectName.given("i"), List.of("value"))),
                Optional.empty(),
                Origin.NONE);
        List<Change> changes = List.of(new ChangeColumnType(table, old, old.withType(to), Optional.empty(), List.of()));
        statement.execute("BEGIN");
        try {
            statement.execute("CREATE TABLE t (value " + from + "); CREATE INDEX i ON t (value)");
            List<String> before = files(statement);
            statement.execute(ScriptWriter.statements(Planner.plan(changes, PlanOptions.DEFAULT)));
            return Optional.of(cost(before, files(statement)));
        } catch (SQLException e) {
            return Optional.empty();
        } finally {
            statement.execute("ROLLBACK");
        }
    }

    /** Of the table, and of its index. */
    private static List<String> files(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT pg_relation_filenode('t'), pg_relation_filenode('i')")) {
            rows.next();
            return List.of(rows.getString(1), rows.getString(2));
        }
    }

    private static TypeChange cost(List<String> before, List<String> after) {
        boolean sameTable = before.get(0).equals(after.get(0));
        return before.equals(after)
                ? TypeChange.METADATA_ONLY
                : sameTable ? TypeChange.REBUILDS_INDEXES : TypeChange.REWRITES;
    }
}
