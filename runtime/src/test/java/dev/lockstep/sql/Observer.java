package dev.lockstep.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.plan.Step;
import dev.lockstep.plan.TableLock;
import dev.lockstep.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs statements and watches them: locks in {@code pg_locks} from another connection, rewrites by {@code
 * pg_relation_filenode}, and scans and index builds by what the server says at DEBUG1.
 */
final class Observer implements AutoCloseable {

    private static final Pattern SCAN = Pattern.compile("verifying table \"(.*)\"");
    private static final Pattern BUILD = Pattern.compile("building index \".*\" on table \"(.*)\" .*", Pattern.DOTALL);
    private static final Pattern KEY_SCAN = Pattern.compile("validating foreign key constraint \"(.*)\"");

    private final Connection worker;
    private final Connection watcher;
    private final long pid;

    Observer(TestDatabase database) throws SQLException {
        this.worker = database.connect();
        this.watcher = database.connect();
        this.pid = Long.parseLong(query(worker, "SELECT pg_backend_pid()").get(0));
        execute(worker, "SET client_min_messages = debug1");
    }

    /** Tables of users, by object id. */
    Map<Long, String> tables() throws SQLException {
        Map<Long, String> tables = new HashMap<>();
        for (String row : query(
                watcher,
                "SELECT c.oid || ' ' || CASE nspname WHEN 'public' THEN '' ELSE nspname || '.' END || relname FROM"
                        + " pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relkind = 'r'"
                        + " AND nspname NOT IN ('pg_catalog', 'information_schema')")) {
            tables.put(Long.valueOf(row.substring(0, row.indexOf(' '))), row.substring(row.indexOf(' ') + 1));
        }
        return tables;
    }

    Observation run(Step.Mode mode, String sql) throws SQLException {
        return mode == Step.Mode.TRANSACTION ? inTransaction(sql) : outside(sql);
    }

    private Observation inTransaction(String sql) throws SQLException {
        Map<Long, String> tables = tables();
        Map<Long, String> files = files(tables.keySet());
        execute(worker, "BEGIN");
        List<String> messages = execute(worker, sql);
        Map<Long, TableLock> locks = locks(tables.keySet());
        Set<Long> rewritten = changed(files, files(tables.keySet()));
        Observation observation =
                new Observation(locks, rewritten, scanned(messages, tables), named(BUILD, messages, tables));
        execute(worker, "COMMIT");
        return observation;
    }

    /** A writer that does not end keeps the statement waiting for as long as its locks are looked at. */
    private Observation outside(String sql) throws SQLException {
        Map<Long, String> tables = tables();
        Map<Long, String> files = files(tables.keySet());
        Map<Long, TableLock> locks;
        CompletableFuture<List<String>> run;
        execute(watcher, "BEGIN");
        try {
            for (String table : tables.values()) {
                execute(watcher, "UPDATE " + table + " SET id = id");
            }
            run = CompletableFuture.supplyAsync(() -> work(sql));
            awaitLock(run);
            locks = locks(tables.keySet());
        } finally {
            execute(watcher, "ROLLBACK");
        }
        List<String> messages = run.join();
        return new Observation(
                locks,
                changed(files, files(tables.keySet())),
                scanned(messages, tables),
                named(BUILD, messages, tables));
    }

    private void awaitLock(CompletableFuture<?> run) throws SQLException {
        String waits = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = " + pid;
        while (query(watcher, waits).isEmpty()) {
            assertThat(run)
                    .as("a statement outside of a transaction waits for writers")
                    .isNotDone();
        }
    }

    private List<String> work(String sql) {
        try {
            return execute(worker, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Map<Long, TableLock> locks(Set<Long> tables) throws SQLException {
        Map<Long, TableLock> locks = new HashMap<>();
        for (String row : query(
                watcher,
                "SELECT relation || ' ' || mode FROM pg_locks WHERE locktype = 'relation' AND granted AND pid = "
                        + pid)) {
            Long table = Long.valueOf(row.substring(0, row.indexOf(' ')));
            if (tables.contains(table)) {
                TableLock lock = lock(row.substring(row.indexOf(' ') + 1));
                locks.merge(table, lock, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
        return locks;
    }

    /** {@code ShareRowExclusiveLock} to {@link TableLock#SHARE_ROW_EXCLUSIVE}. */
    private static TableLock lock(String mode) {
        String words = mode.replaceAll("Lock$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return TableLock.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private Map<Long, String> files(Set<Long> tables) throws SQLException {
        Map<Long, String> files = new HashMap<>();
        for (Long table : tables) {
            files.put(
                    table,
                    query(worker, "SELECT pg_relation_filenode(" + table + ")").get(0));
        }
        return files;
    }

    private static Set<Long> changed(Map<Long, String> before, Map<Long, String> after) {
        Set<Long> changed = new HashSet<>();
        before.forEach((table, file) -> {
            String now = after.get(table);
            if (now != null && !now.equals("null") && !now.equals(file)) {
                changed.add(table);
            }
        });
        return changed;
    }

    private Set<Long> scanned(List<String> messages, Map<Long, String> tables) throws SQLException {
        Set<Long> scanned = new HashSet<>(named(SCAN, messages, tables));
        for (String message : messages) {
            Matcher key = KEY_SCAN.matcher(message);
            if (key.matches()) {
                scanned.add(Long.valueOf(query(
                                worker,
                                "SELECT conrelid FROM pg_constraint WHERE contype = 'f' AND conname = '" + key.group(1)
                                        + "'")
                        .get(0)));
            }
        }
        scanned.retainAll(tables.keySet());
        return scanned;
    }

    private static Set<Long> named(Pattern pattern, List<String> messages, Map<Long, String> tables) {
        Set<Long> found = new HashSet<>();
        for (String message : messages) {
            Matcher matcher = pattern.matcher(message);
            if (matcher.matches()) {
                tables.forEach((table, name) -> {
                    if (name.equals(matcher.group(1))) {
                        found.add(table);
                    }
                });
            }
        }
        return found;
    }

    private static List<String> execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            List<String> messages = new ArrayList<>();
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                messages.add(warning.getMessage());
            }
            return messages;
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    @Override
    public void close() throws SQLException {
        worker.close();
        watcher.close();
    }
}
