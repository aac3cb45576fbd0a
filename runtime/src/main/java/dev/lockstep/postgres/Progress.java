package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import java.util.Optional;

/**
 * How far a migration is that is not finished: {@code 2/5} of its steps up, or {@code down 1/3} of its rollback's.
 *
 * @param begun whether the step behind these may have been begun: {@code 2/5 begun}. A step in a transaction never is
 */
record Progress(Direction direction, int done, int steps, boolean begun) {

    private static final String DOWN = "down ";
    private static final String BEGUN = " begun";

    /** The text as the history table holds it; empty for one that no runner wrote. */
    static Optional<Progress> parse(String text) {
        boolean down = text.startsWith(DOWN);
        boolean begun = text.endsWith(BEGUN);
        String counts = text.substring(down ? DOWN.length() : 0, text.length() - (begun ? BEGUN.length() : 0));
        int slash = counts.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        try {
            int done = Integer.parseInt(counts.substring(0, slash));
            int steps = Integer.parseInt(counts.substring(slash + 1));
            boolean sound = done >= 0 && done < steps;
            return sound
                    ? Optional.of(new Progress(down ? Direction.DOWN : Direction.UP, done, steps, begun))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (direction == Direction.DOWN ? DOWN : "") + done + "/" + steps + (begun ? BEGUN : "");
    }
}
