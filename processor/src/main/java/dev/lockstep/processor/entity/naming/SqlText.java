package dev.lockstep.processor.entity.naming;

/** Values inside an SQL expression. */
public final class SqlText {

    private SqlText() {}

    /** A string constant (PostgreSQL manual 4.1.2.1). */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
