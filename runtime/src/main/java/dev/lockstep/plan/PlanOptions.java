package dev.lockstep.plan;

/** How to plan: {@code mode} is the form that changes of existing tables take. */
public record PlanOptions(Mode mode) {

    /** Lock-light forms. */
    public static final PlanOptions DEFAULT = new PlanOptions(Mode.ONLINE);

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
