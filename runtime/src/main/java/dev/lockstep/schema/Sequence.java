package dev.lockstep.schema;

/** A sequence that stands on its own (not the one inside an identity column). {@code type} is an integer type. */
public record Sequence(QualifiedName name, SqlType type, SequenceOptions options, Origin origin) {

    public Sequence withName(QualifiedName newName) {
        return new Sequence(newName, type, options, origin);
    }
}
