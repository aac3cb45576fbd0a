package dev.lockstep.postgres;

import java.lang.reflect.Field;
import java.text.NumberFormat;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.postgresql.Driver;

/**
 * Loads classes in a thread of its own, shortly before they are needed: most of what a process does that starts, looks and ends
 * is that, and it depends on nothing that is found out. A class that cannot be loaded is left to whoever needs it, who tells it.
 */
abstract sealed class LoadingAhead extends Thread {

    private LoadingAhead(String what) {
        super("lockstep-" + what);
        setDaemon(true);
    }

    /** What every start needs, while the migrations are looked for and the server answers. */
    static void ofConnection() {
        new OfConnection().start();
    }

    /** What a start needs that has something to do, while it reads the history and takes the lock. */
    static void ofRun() {
        new OfRun().start();
    }

    @Override
    public final void run() {
        try {
            load();
        } catch (LinkageError e) {
            // Whoever needs the class meets it again.
        }
    }

    abstract void load();

    /**
     * Not so far that it is initialised: two threads that initialise classes which need each other wait for ever (JLS 12.4.2). To
     * be asked for its fields a class has to be verified, too, which takes about as long as to load it.
     */
    static void load(String name, ClassLoader loader) {
        try {
            Field[] unusedFields = Class.forName(name, false, loader).getDeclaredFields();
        } catch (ClassNotFoundException e) {
            // Another release of the driver has it by another name.
        }
    }

    private static final class OfConnection extends LoadingAhead {

        /** The largest that a connection and its first query need, in that order. Each brings those with it that it speaks of. */
        private static final List<String> OF_THE_DRIVER = List.of(
                "core.v3.ConnectionFactoryImpl",
                "core.PGStream",
                "core.ServerVersion",
                "core.v3.QueryExecutorImpl",
                "jdbc.TimestampUtils",
                "jdbc.PgConnection",
                "jdbc.TypeInfoCache",
                "jdbc.PgStatement",
                "core.v3.SimpleQuery",
                "core.Parser",
                "jdbc.PgResultSet");

        OfConnection() {
            super("driver");
        }

        @Override
        void load() {
            Driver.isRegistered();
            loadLocale();
            for (String name : OF_THE_DRIVER) {
                load("org.postgresql." + name, Driver.class.getClassLoader());
            }
        }

        /** For each connection the driver makes a number format and a calendar, and the JDK has much to load for the first. */
        private static void loadLocale() {
            NumberFormat unusedFormat = NumberFormat.getIntegerInstance();
            Calendar unusedCalendar = new GregorianCalendar();
        }
    }

    private static final class OfRun extends LoadingAhead {

        OfRun() {
            super("run");
        }

        @Override
        void load() {
            for (Class<?> next : List.of(
                    MigrationLock.class,
                    ScriptsAhead.class,
                    ScriptRun.class,
                    HistoryWriter.class,
                    DriftGuard.class,
                    LossGuard.class,
                    StepRunner.class,
                    SessionState.class,
                    Batch.class,
                    PlainMigration.class,
                    TransactionAttempt.class)) {
                load(next.getName(), next.getClassLoader());
            }
        }
    }
}
