package dev.lockstep.migration;

/** What git leaves in a file that it could not merge. */
final class ConflictMarkers {

    private ConflictMarkers() {}

    /** Whether all three markers begin a line of the text. One alone may be an honest comment. */
    static boolean in(String text) {
        return beginsLine(text, "<<<<<<< ") && beginsLine(text, "=======") && beginsLine(text, ">>>>>>> ");
    }

    private static boolean beginsLine(String text, String marker) {
        return text.startsWith(marker) || text.contains("\n" + marker);
    }
}
