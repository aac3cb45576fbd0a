package dev.lockstep.processor.problem;

/** LS999: a bug of Lockstep itself. */
public enum InternalProblem implements ProblemCode {
    BUG(
            "LS999",
            "Lockstep itself failed: %1$s. This is a bug, and nothing was written. Please report it with the entity that it"
                    + " happens on; -Alockstep.mode=off compiles without Lockstep meanwhile.");

    private final String code;
    private final String text;

    InternalProblem(String code, String text) {
        this.code = code;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String text() {
        return text;
    }
}
