package dev.lockstep.postgres;

import dev.lockstep.migration.Direction;
import java.util.Optional;

/** How far a migration is that is not finished: {@code 2/5} of its steps up, or {@code down 1/3} of its rollback's. */
record Progress(Direction direction, int done, int steps) {

    private static final String DOWN = "down ";

    /** The text as the history table holds it; empty for one that no runner wrote. */
    static Optional<Progress> parse(String text) {
        boolean down = text.startsWith(DOWN);
        String counts = down ? text.substring(DOWN.length()) : text;
        int slash = counts.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        try {
            int done = Integer.parseInt(counts.substring(0, slash));
            int steps = Integer.parseInt(counts.substring(slash + 1));
            boolean sound = done >= 0 && done < steps;
            return sound
                    ? Optional.of(new Progress(down ? Direction.DOWN : Direction.UP, done, steps))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (direction == Direction.DOWN ? DOWN : "") + done + "/" + steps;
    }
}
