package dev.archety.edge;

/** Whether an edge agent can be reached. */
public enum AgentStatus {
    ONLINE,
    OFFLINE,
    RETIRED
}
