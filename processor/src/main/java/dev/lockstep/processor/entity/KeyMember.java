package dev.lockstep.processor.entity;

/**
 * What an association that is part of an identifier is in the class of that identifier, the {@code @IdClass} or the type of
 * the {@code @EmbeddedId} (Jakarta Persistence 3.2, section 2.4.1). Hibernate lets that class say the type of the column.
 */
sealed interface KeyMember {

    /** A plain value: the key of the other entity has one column. */
    record Value(Leaf.Basic leaf) implements KeyMember {}

    /** A plain value in the class of an {@code @IdClass} that says itself how it is mapped. */
    record ValueWithColumn(Leaf.Basic leaf) implements KeyMember {}

    /** The whole key of the other entity. */
    record Composite() implements KeyMember {}
}
