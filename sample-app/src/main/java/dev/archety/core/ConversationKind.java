package dev.archety.core;

/** Who takes part in a conversation besides the assistant: one person or several. */
public enum ConversationKind {
    DIRECT,
    GROUP
}
