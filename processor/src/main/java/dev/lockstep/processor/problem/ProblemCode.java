package dev.lockstep.processor.problem;

/** One message: a constant of an enum for each area. */
public interface ProblemCode {

    /** The stable code, {@code LS101}: what a reader searches for. */
    String code();

    Severity severity();

    /**
     * What is wrong, why, and what to do, in that order: sentences with the arguments of the report as {@code %1$s},
     * {@code %2$s}, ….
     */
    String text();
}
