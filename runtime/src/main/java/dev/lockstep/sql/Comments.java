package dev.lockstep.sql;

/** SQL comments. */
final class Comments {

    private Comments() {}

    /** One line behind two dashes, with its newline; nothing in the text can end the comment early. */
    static String line(String text) {
        String oneLine = text.replace('\r', ' ').replace('\n', ' ');
        return oneLine.isEmpty() ? "--\n" : "-- " + oneLine + "\n";
    }
}
