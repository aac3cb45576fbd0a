package dev.lockstep.postgres;

/**
 * The row of a migration is not as this run left it: a statement that a killed run had sent was still under way, and has been
 * committed meanwhile. The step was undone; the run reads the history again and goes on from what it says.
 */
final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvertakenException(int version) {
        super("version " + version + " is not where it was");
    }
}
