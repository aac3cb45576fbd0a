package dev.lockstep;

import java.util.List;

/** Database and application have different migrations under one number: two branches have used it. */
public final class DivergedHistoryException extends HistoryException {

    private static final long serialVersionUID = 1L;

    public DivergedHistoryException(List<Integer> versions, String message) {
        super("LS716", versions, message);
    }
}
