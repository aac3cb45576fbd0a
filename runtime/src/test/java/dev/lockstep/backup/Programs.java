package dev.lockstep.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client programs of PostgreSQL on this machine. */
final class Programs {

    private static final Pattern VERSION = Pattern.compile("pg_dump \\(PostgreSQL\\) (\\d+)");

    private Programs() {}

    static boolean areInstalled() {
        return major() > 0;
    }

    /** 0 when they are not there. */
    static int major() {
        try {
            Process process = new ProcessBuilder("pg_dump", "--version").start();
            Matcher version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
