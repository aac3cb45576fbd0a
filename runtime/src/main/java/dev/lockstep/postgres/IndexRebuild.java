package dev.lockstep.postgres;

import dev.lockstep.migration.LoneStatement.Reindex;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of REINDEX CONCURRENTLY: it can be repeated, but an interrupted one leaves an invalid copy of each index that it was at. */
final class IndexRebuild implements LoneEffect {

    private static final String LEFTOVERS = SqlResource.read("reindex-leftovers.sql");

    private final Session session;
    private final Reindex reindex;
    private final String statement;
    private final Set<String> ofOthers = new HashSet<>();

    IndexRebuild(Session session, Reindex reindex, String statement) {
        this.session = session;
        this.reindex = reindex;
        this.statement = statement;
    }

    @Override
    public boolean isThere(boolean resumed) throws SQLException {
        if (!resumed) {
            ofOthers.addAll(leftovers());
        }
        return false;
    }

    @Override
    public void clear() throws SQLException {
        for (String leftover : leftovers()) {
            if (!ofOthers.contains(leftover)) {
                session.execute("DROP INDEX CONCURRENTLY IF EXISTS " + leftover);
            }
        }
    }

    @Override
    public String statement() {
        return statement;
    }

    private List<String> leftovers() throws SQLException {
        String name = reindex.name();
        return session.query(LEFTOVERS, row -> row.getString(1), reindex.scope().name(), name, name, name, name);
    }
}
