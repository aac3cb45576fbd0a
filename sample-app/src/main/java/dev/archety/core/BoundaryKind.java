package dev.archety.core;

/** What a user asked the assistant to leave alone. */
public enum BoundaryKind {
    /** "Forget that": delete what was said about it. */
    FORGET,
    /** Do not bring it up again. */
    AVOID_TOPIC,
    /** Never mention it in a group. */
    PRIVATE
}
