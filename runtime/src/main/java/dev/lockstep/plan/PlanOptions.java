package dev.lockstep.plan;

/**
 * How to plan: {@code mode} is the form that changes of existing tables take, {@code way} where they lead, {@code server} the
 * oldest major of PostgreSQL that the SQL has to run on.
 */
public record PlanOptions(Mode mode, Way way, int server) {

    private static final int OLDEST_SERVER = 13;

    /** Up, on every server. */
    public PlanOptions(Mode mode) {
        this(mode, OLDEST_SERVER);
    }

    /** Up. */
    public PlanOptions(Mode mode, int server) {
        this(mode, Way.UP, server);
    }

    /** The same for the way back. */
    public PlanOptions back() {
        return new PlanOptions(mode, Way.BACK, server);
    }

    /** Lock-light forms. */
    public static final PlanOptions DEFAULT = new PlanOptions(Mode.ONLINE);

    /** The form that changes of existing tables take. */
    public enum Mode {
        /** Lock-light sequences, over several steps where that is needed. */
        ONLINE,
        /** Plain statements in one transaction. */
        PLAIN
    }

    /** Where changes lead. */
    public enum Way {
        UP,
        /** Back to what was: rows that were lost meanwhile are not asked for. */
        BACK
    }

    public boolean isOnline() {
        return mode == Mode.ONLINE;
    }
}
