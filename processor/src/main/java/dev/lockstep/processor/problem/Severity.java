package dev.lockstep.processor.problem;

import javax.tools.Diagnostic;

/** How much a problem matters. */
public enum Severity {
    /** Nothing is written. */
    ERROR(Diagnostic.Kind.ERROR),
    WARNING(Diagnostic.Kind.WARNING),
    NOTE(Diagnostic.Kind.NOTE);

    private final Diagnostic.Kind kind;

    Severity(Diagnostic.Kind kind) {
        this.kind = kind;
    }

    Diagnostic.Kind kind() {
        return kind;
    }
}
