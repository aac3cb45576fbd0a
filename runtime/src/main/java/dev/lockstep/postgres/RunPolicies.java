package dev.lockstep.postgres;

import dev.lockstep.AheadPolicy;
import dev.lockstep.DriftPolicy;
import dev.lockstep.HistoryPolicy;
import dev.lockstep.IrreversiblePolicy;

/** What a run does where the answer depends on whose database it is. */
public record RunPolicies(
        HistoryPolicy history, AheadPolicy ahead, IrreversiblePolicy irreversible, DriftPolicy drift) {

    public static final RunPolicies DEFAULT =
            new RunPolicies(HistoryPolicy.PRODUCTION, AheadPolicy.ALLOW, IrreversiblePolicy.REFUSE, DriftPolicy.IGNORE);

    public RunPolicies withHistory(HistoryPolicy value) {
        return new RunPolicies(value, ahead, irreversible, drift);
    }

    public RunPolicies withAhead(AheadPolicy value) {
        return new RunPolicies(history, value, irreversible, drift);
    }

    public RunPolicies withIrreversible(IrreversiblePolicy value) {
        return new RunPolicies(history, ahead, value, drift);
    }

    public RunPolicies withDrift(DriftPolicy value) {
        return new RunPolicies(history, ahead, irreversible, value);
    }
}
