package dev.lockstep.migration;

/**
 * A statement of a script: its text without the semicolon, and where it begins. {@code offset} counts UTF-16 units from 0;
 * {@code line} and {@code column} count from 1, as editors do.
 */
public record ScriptStatement(String sql, int offset, int line, int column) {

    /** Another statement in the place of this one. */
    ScriptStatement as(String other) {
        return new ScriptStatement(other, offset, line, column);
    }

    /** The text for messages: passwords in it are made unreadable. */
    public String shown() {
        return SecretFilter.filter(sql);
    }
}
