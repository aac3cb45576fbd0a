package dev.lockstep.processor.problem;

/** LS0xx: options of the processor. */
public enum OptionProblem implements ProblemCode {
    UNKNOWN_VALUE(
            "LS001",
            "option %1$s has the value \"%2$s\", which does not exist. It takes one of: %3$s. Pass -A%1$s=VALUE with one of"
                    + " them, or leave the option out.");

    private final String code;
    private final String text;

    OptionProblem(String code, String text) {
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
