package dev.lockstep.tenant;

/** What becomes of the tenants that are left when one has failed. The canary is above it: when that fails, no other begins. */
public enum FailurePolicy {
    /** None begins any more; those that are under way end. */
    STOP,
    /** All get their turn. */
    CONTINUE
}
