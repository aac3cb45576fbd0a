package dev.lockstep.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A line about something that goes on. On a terminal it is written over and over, and the next line of all takes its place; into
 * a file or a pipe it goes as plain lines, now and then.
 */
final class LiveLine {

    private static final long PLAIN_EVERY_MILLIS = 10_000;
    /** ECMA-48, 8.3.41: erase to the end of the line. */
    private static final String ERASE_REST = "\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final AtomicLong plainLines = new AtomicLong();
    private final AtomicBoolean shown = new AtomicBoolean();

    LiveLine(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static LiveLine to(PrintWriter out) {
        return new LiveLine(out, isTerminal());
    }

    /** {@code millis}: for how long it has been going on. */
    void show(String text, long millis) {
        if (terminal) {
            out.print(text + ERASE_REST + "\r");
            out.flush();
            shown.set(true);
            return;
        }
        long due = millis / PLAIN_EVERY_MILLIS;
        if (due > plainLines.getAndSet(due)) {
            out.println(text);
        }
    }

    /** A line of its own, in the place of the one that goes on. */
    void end(String line) {
        out.println(shown.getAndSet(false) ? ERASE_REST + line : line);
    }

    /** From Java 22 on there is a console without a terminal, and a method that tells, which 17 does not have. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
