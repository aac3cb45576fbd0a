package dev.lockstep.migration;

import dev.lockstep.LockstepException;

/**
 * A script that cannot be cut into steps: a quote without an end, a command to psql, a BEGIN without COMMIT. It is found
 * before anything runs.
 */
public final class ScriptException extends LockstepException {

    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final int line;
    private final int column;
    private final String problem;

    ScriptException(String fileName, int line, int column, String problem) {
        super("LS601", fileName + ":" + line + ":" + column + ": " + problem);
        this.fileName = fileName;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    public String fileName() {
        return fileName;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Counted from 1. */
    public int column() {
        return column;
    }

    /** What is wrong, why, and what to do; without file and position. */
    public String problem() {
        return problem;
    }
}
