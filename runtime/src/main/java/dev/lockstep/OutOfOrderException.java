package dev.lockstep;

import java.util.List;

/** A migration is pending below one that is applied: it came in late, with too low a number. */
public final class OutOfOrderException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public OutOfOrderException(List<Integer> versions, String message) {
        super("LS714", versions, message);
    }
}
