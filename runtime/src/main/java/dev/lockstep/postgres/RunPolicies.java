package dev.lockstep.postgres;

import dev.lockstep.AheadPolicy;
import dev.lockstep.HistoryPolicy;
import dev.lockstep.IrreversiblePolicy;

/** What a run does where the answer depends on whose database it is. */
public record RunPolicies(HistoryPolicy history, AheadPolicy ahead, IrreversiblePolicy irreversible) {

    public static final RunPolicies DEFAULT =
            new RunPolicies(HistoryPolicy.PRODUCTION, AheadPolicy.ALLOW, IrreversiblePolicy.REFUSE);

    public RunPolicies withHistory(HistoryPolicy value) {
        return new RunPolicies(value, ahead, irreversible);
    }

    public RunPolicies withAhead(AheadPolicy value) {
        return new RunPolicies(history, value, irreversible);
    }

    public RunPolicies withIrreversible(IrreversiblePolicy value) {
        return new RunPolicies(history, ahead, value);
    }
}
