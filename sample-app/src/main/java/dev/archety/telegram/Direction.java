package dev.archety.telegram;

/** Which way a message went, as the backend sees it. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
