package dev.lockstep.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.CopyIn;

/**
 * A connection in autocommit, on which transactions are begun and ended by statements, as the scripts write them. It is given
 * back as it was found.
 */
final class Session implements AutoCloseable {

    /** The oldest server whose manual the generated SQL follows. */
    static final int OLDEST_SERVER = 13;

    private final Connection connection;
    private final boolean autoCommitBefore;
    private volatile @Nullable Statement running;
    private @Nullable SearchPath searchPath;

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommitBefore = connection.getAutoCommit();
        if (!autoCommitBefore) {
            connection.setAutoCommit(true);
        }
    }

    /** Turns a row of a result into a value. */
    @FunctionalInterface
    interface Row<R> {
        R read(ResultSet row) throws SQLException;
    }

    static Session open(ConnectionSource source) {
        Session session = connect(source);
        boolean supported = false;
        try {
            session.refuseOldServer(source);
            supported = true;
            return session;
        } finally {
            if (!supported) {
                session.close();
            }
        }
    }

    /** To a server of any age: it can be asked, but nothing may be run on it before {@link #refuseOldServer}. */
    static Session connect(ConnectionSource source) {
        try {
            Session session = new Session(source.connect());
            if (!source.searchPath().isEmpty()) {
                session.enterSchema(source);
            }
            return session;
        } catch (SQLException e) {
            throw ConnectionRefusal.unreachable(source, e);
        }
    }

    private void enterSchema(ConnectionSource source) throws SQLException {
        boolean entered = false;
        try {
            searchPath = SearchPath.of(this, source);
            searchPath.enter(this, source);
            entered = true;
        } finally {
            if (!entered) {
                close();
            }
        }
    }

    /** Runs one statement, to the letter: no JDBC escapes, and whatever it returns is of no interest. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            running = statement;
            statement.execute(sql);
        } finally {
            running = null;
        }
    }

    /** What the statement that {@link #execute} is at has told last, by RAISE NOTICE; may be asked from another thread. */
    Optional<String> lastNotice() {
        Statement statement = running;
        if (statement == null) {
            return Optional.empty();
        }
        try {
            Optional<String> last = Optional.empty();
            for (SQLWarning notice = statement.getWarnings(); notice != null; notice = notice.getNextWarning()) {
                last = Optional.ofNullable(notice.getMessage());
            }
            return last;
        } catch (SQLException e) {
            // It has just ended.
            return Optional.empty();
        }
    }

    /** All rows of a query. Parameters are bound as {@link #update} binds them. */
    <R> List<R> query(String sql, Row<R> row, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<R> values = new ArrayList<>();
            while (rows.next()) {
                values.add(row.read(rows));
            }
            return values;
        }
    }

    /** All rows of the second of two queries, which go to the server in one message and are one transaction there. */
    <R> List<R> querySecond(String queries, Row<R> row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(queries);
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                List<R> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(row.read(rows));
                }
                return values;
            }
        }
    }

    /** Whether the second of two queries, sent like those of {@link #querySecond}, gives one row with this text. */
    boolean isSecond(String queries, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(queries);
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() && text.equals(rows.getString(1));
            }
        }
    }

    /** Changes rows. A parameter is an Integer, a Long, a String, or null for a null text. */
    int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Begins a COPY that reads rows; whoever began it ends it. */
    CopyIn copy(String statement) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        if (statement.isWrapperFor(PGStatement.class)) {
            // A statement prepared on the server would not be there behind a transaction pooler.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        for (int i = 0; i < parameters.length; i++) {
            bind(statement, i + 1, parameters[i]);
        }
        return statement;
    }

    /** Ends a transaction that failed. The failure is on its way to the caller; one more would only hide it. */
    void rollbackQuietly() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // The server rolls back when the connection is gone.
        }
    }

    /**
     * Whether something stands between that may give each transaction another server process: then nothing may be set for the
     * session. A pooler makes up the process id that a client is given at login.
     */
    boolean isPooled() throws SQLException {
        if (!connection.isWrapperFor(PGConnection.class)) {
            return true;
        }
        int promised = connection.unwrap(PGConnection.class).getBackendPID();
        return !query("SELECT pg_catalog.pg_backend_pid()", row -> row.getInt(1))
                .equals(List.of(promised));
    }

    /** As the server told the driver when it was connected to: the metadata of the driver are its largest class. */
    int serverMajor() throws SQLException {
        String version = connection.isWrapperFor(PGConnection.class)
                ? connection.unwrap(PGConnection.class).getParameterStatus("server_version")
                : null;
        return version == null ? connection.getMetaData().getDatabaseMajorVersion() : leadingNumber(version);
    }

    private static int leadingNumber(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
    }

    @Override
    public void close() {
        if (searchPath != null) {
            searchPath.leave(this);
        }
        try (Connection closing = connection) {
            if (!autoCommitBefore) {
                closing.setAutoCommit(false);
            }
        } catch (SQLException e) {
            // It was of no further use anyway.
        }
    }

    void refuseOldServer(ConnectionSource source) {
        try {
            if (!connection.isWrapperFor(PGConnection.class)) {
                refuseOtherProduct(source);
            }
            if (serverMajor() < OLDEST_SERVER) {
                throw ConnectionRefusal.tooOld(source, connection.getMetaData().getDatabaseProductVersion());
            }
        } catch (SQLException e) {
            throw ConnectionRefusal.unreachable(source, e);
        }
    }

    private void refuseOtherProduct(ConnectionSource source) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (!product.equals("PostgreSQL")) {
            throw ConnectionRefusal.otherProduct(source, product);
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else {
            statement.setString(index, value == null ? null : value.toString());
        }
    }
}
