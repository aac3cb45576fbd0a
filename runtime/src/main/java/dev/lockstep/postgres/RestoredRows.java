package dev.lockstep.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Takes rows as COPY writes them, table after table (manual of COPY, text format). */
public final class RestoredRows {

    private final Session session;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private @Nullable CopyIn copy;

    RestoredRows(Session session) {
        this.session = session;
    }

    /** A statement that reads rows: those that come next. */
    public void begin(String copyStatement) {
        doing(() -> copy = session.copy(copyStatement));
    }

    /** One line. */
    public void row(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        doing(() -> copying().writeToCopy(bytes, 0, bytes.length));
    }

    /** There are no more of this table. */
    public void end(String table) {
        doing(() -> counts.put(table, copying().endCopy()));
        copy = null;
    }

    /** What a sequence is at. */
    public void execute(String statement) {
        doing(() -> session.execute(statement));
    }

    Map<String, Long> counts() {
        return counts;
    }

    private CopyIn copying() {
        if (copy == null) {
            throw new IllegalStateException("rows without a table");
        }
        return copy;
    }

    /** Speaks to the database. */
    @FunctionalInterface
    private interface Exchange {
        void run() throws SQLException;
    }

    private static void doing(Exchange exchange) {
        try {
            exchange.run();
        } catch (SQLException e) {
            throw RestoreRun.failed(e);
        }
    }
}
