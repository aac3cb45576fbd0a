package dev.lockstep;

import java.time.Duration;
import java.util.List;

/**
 * A step found others in its way, was undone, and will be tried again.
 *
 * @param attempt how often it has been tried, from 1
 * @param sqlState 55P03, 40P01 or 40001 (manual appendix A)
 * @param blockers who kept it waiting, as far as that was seen
 * @param pause until the next try
 */
public record StepRetry(int attempt, String sqlState, String reason, List<Blocker> blockers, Duration pause) {

    public StepRetry {
        blockers = List.copyOf(blockers);
    }
}
