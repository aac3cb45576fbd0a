package dev.lockstep.schema;

import java.util.List;

/** A native enum type: {@code CREATE TYPE name AS ENUM (labels)}, labels in their sort order. */
public record EnumType(QualifiedName name, List<String> labels, Origin origin) {

    public EnumType {
        labels = List.copyOf(labels);
        Duplicates.refuse("label of " + name, labels, label -> label);
    }

    public EnumType withName(QualifiedName newName) {
        return new EnumType(newName, labels, origin);
    }
}
