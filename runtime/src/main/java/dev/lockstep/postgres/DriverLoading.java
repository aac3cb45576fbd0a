package dev.lockstep.postgres;

import org.postgresql.Driver;

/**
 * Loads the driver in a thread of its own, while the migrations are looked for. That takes a fifth of a start with nothing to
 * do, and depends on nothing that a start finds out.
 */
final class DriverLoading extends Thread {

    private DriverLoading() {
        super("lockstep-driver");
        setDaemon(true);
    }

    static void begin() {
        new DriverLoading().start();
    }

    @Override
    public void run() {
        try {
            Driver.isRegistered();
        } catch (LinkageError e) {
            // Whoever connects meets it again, and tells it.
        }
    }
}
