package dev.archety.core;

/** Who said a message. */
public enum MessageRole {
    USER,
    ASSISTANT,
    SYSTEM
}
