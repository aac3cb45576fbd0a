package dev.lockstep.plan;

/**
 * How to plan.
 *
 * @param mode the form that changes of existing tables take
 * @param postgres the oldest server major that the SQL has to run on
 */
public record PlanOptions(Mode mode, int postgres) {

    /** Lock-light forms for PostgreSQL 13 and later. */
    public static final PlanOptions DEFAULT = new PlanOptions(Mode.ONLINE, 13);

    /** The form that changes of existing tables take. */
    public enum Mode {
        /** Lock-light sequences, over several steps where that is needed. */
        ONLINE,
        /** Plain statements in one transaction. */
        PLAIN
    }

    public boolean isOnline() {
        return mode == Mode.ONLINE;
    }
}
