package dev.lockstep.processor.cases;

import dev.lockstep.migration.Script;
import dev.lockstep.migration.ScriptStatement;
import dev.lockstep.migration.ScriptStep;
import dev.lockstep.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A database of its own, through one connection, on a server that all tests of this JVM share. */
final class Database implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PostgresServer server;
    private final String name;
    private final Connection connection;

    private Database(PostgresServer server, String name, Connection connection) {
        this.server = server;
        this.name = name;
        this.connection = connection;
    }

    static Database create(PostgresServer server) {
        String name = "case_" + NUMBER.incrementAndGet();
        try {
            server.administer("CREATE DATABASE " + name + " TEMPLATE template0");
            return new Database(server, name, server.connect(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    PostgresServer server() {
        return server;
    }

    /** Runs a migration file statement by statement, as the runtime cuts it. */
    void migrate(String fileName, String text) {
        for (ScriptStep step : Script.parse(fileName, text).steps()) {
            step.accept(new Running(fileName));
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n  in: " + sql, e);
        }
    }

    /** One line a row, values separated by {@code |}. */
    List<String> query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(String.valueOf(rows.getString(column)));
                }
                lines.add(String.join(" | ", values));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n  in: " + sql, e);
        }
    }

    /** For more connections to the same database. */
    String url() {
        return server.url(name);
    }

    /** What PostgreSQL's own catalog says about everything but the account of the migrations. */
    String catalog() {
        return String.join("\n", query(CatalogQuery.ALL));
    }

    /** What pg_dump says about the same. */
    String dump() {
        return PgDump.schema(server, name);
    }

    /** All rows of all tables, as text. */
    String data() {
        return tables().stream()
                .map(table -> table + "\n"
                        + query("SELECT to_jsonb(t) FROM " + table + " AS t").stream()
                                .sorted()
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    /** The file of each table: another one after a rewrite. Tables are known by their object id, whatever they are called. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String table :
                query("SELECT oid::text || ' ' || pg_relation_filenode(oid) FROM pg_class WHERE relkind = 'r'"
                        + " AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')")) {
            files.put(table.substring(0, table.indexOf(' ')), table.substring(table.indexOf(' ') + 1));
        }
        return files;
    }

    /** Quoted where that is needed. */
    List<String> tables() {
        return query("SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND relname <> 'schema_migrations'"
                + " AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema') ORDER BY 1");
    }

    @Override
    public void close() {
        try {
            connection.close();
            server.administer("DROP DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A step in a transaction leaves nothing behind when one of its statements fails. */
    private final class Running implements ScriptStep.Visitor<Boolean> {

        private final String fileName;

        Running(String fileName) {
            this.fileName = fileName;
        }

        @Override
        public Boolean transaction(ScriptStep.TransactionStep step) {
            execute(step.begin().sql());
            try {
                step.statements().forEach(this::run);
                execute("COMMIT");
            } catch (IllegalStateException e) {
                execute("ROLLBACK");
                throw e;
            }
            return true;
        }

        @Override
        public Boolean single(ScriptStep.SingleStep step) {
            run(step.statement());
            return true;
        }

        private void run(ScriptStatement statement) {
            try {
                execute(statement.sql());
            } catch (IllegalStateException e) {
                throw new IllegalStateException(fileName + ":" + statement.line() + ": " + e.getMessage(), e);
            }
        }
    }
}
