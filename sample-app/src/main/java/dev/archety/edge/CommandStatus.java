package dev.archety.edge;

/** How far a command has come. */
public enum CommandStatus {
    PENDING,
    SENT,
    DONE,
    FAILED
}
