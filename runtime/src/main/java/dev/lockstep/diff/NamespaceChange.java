package dev.lockstep.diff;

import dev.lockstep.schema.Origin;

/** A change of the set of PostgreSQL schemas. One is never dropped: others may live in it. */
public sealed interface NamespaceChange extends Change {

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.namespace(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code CREATE SCHEMA}. */
    record CreateNamespace(String name) implements NamespaceChange {
        @Override
        public Origin origin() {
            return Origin.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /** One method for each verb. */
    @FunctionalInterface
    interface Visitor<R> {
        R create(CreateNamespace change);
    }
}
