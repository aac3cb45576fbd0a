package dev.lockstep.processor.problem;

/** One report: {@code message} is the text that the user sees, with its code. */
public record Problem(ProblemCode code, Place place, String message) {}
