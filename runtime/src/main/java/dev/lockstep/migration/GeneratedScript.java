package dev.lockstep.migration;

import java.util.regex.Pattern;

/** Tells by its head whether a script was generated: a title, and the list of its changes. */
final class GeneratedScript {

    private static final Pattern HEAD = Pattern.compile("\\uFEFF?-- \\d{3,9}_\\w+\\R--\\R-- Changes:\\R");

    private GeneratedScript() {}

    static boolean is(String text) {
        return HEAD.matcher(text).lookingAt();
    }
}
