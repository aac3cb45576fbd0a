package dev.lockstep.postgres;

import dev.lockstep.migration.LoneStatement.CreateIndex;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of CREATE INDEX CONCURRENTLY: one that failed or was interrupted leaves an invalid index of its name, which is dropped and
 * built anew. A valid one is the effect, if it is defined as the statement says. Any other index of that name is somebody else's,
 * and never touched.
 */
final class IndexBuild implements LoneEffect {

    /** An object of the wanted name has another definition. */
    static final String ANOTHER_INDEX = "42P07";

    private static final String STATE = SqlResource.read("index-state.sql");
    private static final long PAUSE_MILLIS = 250;

    private final Session session;
    private final CreateIndex index;
    private final String statement;
    private @Nullable String wanted;

    IndexBuild(Session session, CreateIndex index, String statement) {
        this.session = session;
        this.index = index;
        this.statement = statement;
    }

    /** {@code definition} is null for what is no index; {@code builder} is 0 when nobody builds it. */
    private record State(
            String name,
            boolean onTable,
            boolean valid,
            @Nullable String definition,
            int builder) {}

    @Override
    public boolean isThere(boolean resumed) throws SQLException {
        if (index.index().isEmpty() && !resumed) {
            return false;
        }
        awaitBuilders();
        List<State> states = same();
        return states.stream().anyMatch(State::valid);
    }

    @Override
    public void clear() throws SQLException {
        for (State state : same()) {
            if (!state.valid()) {
                session.execute("DROP INDEX CONCURRENTLY IF EXISTS " + state.name());
            }
        }
    }

    @Override
    public String statement() {
        return statement;
    }

    /** A server process does not notice that its client was killed before its statement is done: it may well succeed. */
    private void awaitBuilders() throws SQLException {
        while (states().stream().anyMatch(state -> state.builder() != 0)) {
            Pause.millis(PAUSE_MILLIS);
        }
    }

    /** The indexes that are what the statement makes. Without a name those of another definition are of no interest. */
    private List<State> same() throws SQLException {
        List<State> states = states();
        if (states.isEmpty()) {
            return states;
        }
        String definition = wanted();
        Optional<State> another = states.stream()
                .filter(state -> index.index().isPresent() && !matches(state, definition))
                .findFirst();
        if (another.isPresent()) {
            throw another(another.get(), definition);
        }
        return states.stream().filter(state -> matches(state, definition)).toList();
    }

    private List<State> states() throws SQLException {
        String name = index.index().orElse(null);
        return session.query(
                STATE,
                row -> new State(
                        row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getString(4), row.getInt(5)),
                index.table(),
                name,
                name);
    }

    private static boolean matches(State state, String definition) {
        return state.onTable()
                && state.definition() != null
                && essence(state.definition()).equals(definition);
    }

    /** PostgreSQL itself puts the statement into its own words: on a table of the same columns that never comes to be. */
    private String wanted() throws SQLException {
        if (wanted == null) {
            session.execute("BEGIN");
            try {
                session.execute("SET LOCAL lock_timeout = '2s'");
                String twin = twin();
                session.execute("CREATE TABLE " + twin + " (LIKE " + index.table() + ")");
                session.execute(
                        "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX ON " + twin + " " + index.definition());
                wanted = essence(session.query(
                                "SELECT pg_catalog.pg_get_indexdef(indexrelid) FROM pg_catalog.pg_index"
                                        + " WHERE indrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?)",
                                row -> row.getString(1),
                                twin)
                        .get(0));
            } finally {
                session.rollbackQuietly();
            }
        }
        return wanted;
    }

    private String twin() throws SQLException {
        return session.query(
                        "SELECT pg_catalog.format('%I.lockstep_twin', nspname) FROM pg_catalog.pg_class"
                                + " JOIN pg_catalog.pg_namespace ON pg_namespace.oid OPERATOR(pg_catalog.=) relnamespace"
                                + " WHERE pg_class.oid OPERATOR(pg_catalog.=) pg_catalog.to_regclass(?)",
                        row -> row.getString(1), index.table())
                .get(0);
    }

    /** Without the names of index and table: {@code UNIQUE USING btree (a)}. */
    private static String essence(String definition) {
        int using = definition.indexOf(" USING ");
        return (definition.startsWith("CREATE UNIQUE ") ? "UNIQUE" : "") + definition.substring(using);
    }

    private SQLException another(State state, String definition) {
        String found = state.definition() == null ? "no index" : state.definition();
        return new SQLException(
                "\"" + state.name() + "\" exists already, and is not the index that this statement makes. There: "
                        + found + ". Wanted: on " + index.table() + " " + definition.strip(),
                ANOTHER_INDEX);
    }
}
