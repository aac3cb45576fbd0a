package dev.lockstep.postgres;

import java.text.NumberFormat;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.postgresql.Driver;

/**
 * Loads the driver in a thread of its own, while the migrations are looked for and the server answers. Most of what a start
 * with nothing to do takes is this, and it depends on nothing that a start finds out.
 */
final class DriverLoading extends Thread {

    /** The largest classes that a connection and its first query need, in that order. Each brings those with it that it speaks of. */
    private static final List<String> OF_A_CONNECTION = List.of(
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
            loadLocale();
            for (String name : OF_A_CONNECTION) {
                load("org.postgresql." + name);
            }
        } catch (LinkageError e) {
            // Whoever connects meets it again, and tells it.
        }
    }

    /** For each connection the driver makes a number format and a calendar, and the JDK has much to load for the first of each. */
    private static void loadLocale() {
        NumberFormat unusedFormat = NumberFormat.getIntegerInstance();
        Calendar unusedCalendar = new GregorianCalendar();
    }

    private static void load(String name) {
        try {
            Class.forName(name, true, Driver.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            // Another release of the driver has it by another name.
        }
    }
}
