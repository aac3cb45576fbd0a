package dev.lockstep.processor.entity.naming;

import java.nio.charset.StandardCharsets;

/**
 * A name as an annotation or a rule gives it, before PostgreSQL folds it. {@code "x"}, {@code `x`} and {@code [x]} are quoted.
 */
public record Identifier(String text, Quoting quoting) {

    /** NAMEDATALEN - 1 (PostgreSQL manual 4.1.1): what does not fit is cut off. */
    public static final int MAX_BYTES = 63;

    /** Whether PostgreSQL keeps the case. */
    public enum Quoting {
        UNQUOTED,
        QUOTED
    }

    /** As it stands in an annotation. */
    public static Identifier parse(String written) {
        String trimmed = written.strip();
        if (trimmed.length() > 2 && isEnclosed(trimmed)) {
            return quoted(trimmed.substring(1, trimmed.length() - 1));
        }
        return unquoted(trimmed);
    }

    public static Identifier unquoted(String text) {
        return new Identifier(text, Quoting.UNQUOTED);
    }

    public static Identifier quoted(String text) {
        return new Identifier(text, Quoting.QUOTED);
    }

    public boolean isQuoted() {
        return quoting == Quoting.QUOTED;
    }

    /** Whether it is a name without quotes: a letter or underscore, then these, digits and dollars. */
    public boolean isPlain() {
        return !text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')
                && text.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '_' || sign == '$');
    }

    public Identifier withText(String newText) {
        return new Identifier(newText, quoting);
    }

    /** A name made of two, quoted when one of them is. */
    public Identifier append(String separator, Identifier other) {
        Quoting either = isQuoted() || other.isQuoted() ? Quoting.QUOTED : Quoting.UNQUOTED;
        return new Identifier(text + separator + other.text, either);
    }

    /**
     * As the catalog holds it: only the letters A to Z are folded, whatever the locale, and 63 bytes are kept. Hibernate puts a
     * quoted name into its statements as it is, so two quotes in it stand for one (manual 4.1.1).
     */
    public String catalogName() {
        return shorten(isQuoted() ? text.replace("\"\"", "\"") : fold(text), MAX_BYTES);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                folded.setCharAt(i, (char) (letter + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    /** The longest beginning of {@code text} that fits into {@code bytes} of UTF-8 without splitting a character. */
    static String shorten(String text, int bytes) {
        int end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static boolean isEnclosed(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return first == '[' ? last == ']' : (first == '"' || first == '`') && last == first;
    }
}
