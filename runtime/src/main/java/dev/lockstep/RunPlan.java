package dev.lockstep;

import java.util.List;

/** What a run is about to do: which migrations, in the order in which it takes them. */
public record RunPlan(Kind kind, List<String> migrations) {

    /** Which way. */
    public enum Kind {
        MIGRATE,
        ROLL_BACK
    }

    public RunPlan {
        migrations = List.copyOf(migrations);
    }
}
