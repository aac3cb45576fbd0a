package dev.lockstep.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The checksum of a script: {@code 1:} and 32 hexadecimal digits, of which the number is the id of the algorithm.
 *
 * <p>Algorithm 1 is SHA-256, cut to 128 bits, over the tokens of the script. Comments, white space, byte order mark, line
 * ends, the case of unquoted words, tracking statements and {@code \set ON_ERROR_STOP} do not count, so that a licence header, a
 * formatter or git's line ends never stop a deploy; everything in quotes counts. A checksum is verified by the algorithm it
 * was made with, for ever; so algorithm 1 may never change, only be followed by another.
 */
public final class Checksum {

    private static final String CURRENT = "1:";

    private Checksum() {}

    /** Whether a text is the one that a checksum was made of. */
    public enum Match {
        SAME,
        DIFFERENT,
        /** The checksum was made by an algorithm of a newer release. */
        UNKNOWN_ALGORITHM
    }

    /** The checksum of a script, by the newest algorithm. Any text has one, also one that is not SQL. */
    public static String of(String sql) {
        return CURRENT + tokens(sql);
    }

    /** Verifies a script by the algorithm that the stored checksum names. */
    public static Match verify(String stored, String sql) {
        if (!stored.startsWith(CURRENT)) {
            return Match.UNKNOWN_ALGORITHM;
        }
        return stored.equals(of(sql)) ? Match.SAME : Match.DIFFERENT;
    }

    /** Whether two checksums can be compared as they are: they were made by the same algorithm. */
    public static boolean comparable(String one, String other) {
        int colon = one.indexOf(':');
        return colon > 0 && one.regionMatches(0, other, 0, colon + 1);
    }

    private static String tokens(String sql) {
        MessageDigest digest = sha256();
        StatementTokens statements = new StatementTokens(sql);
        for (List<Token> statement = statements.next(); !statement.isEmpty(); statement = statements.next()) {
            if (counts(sql, statement)) {
                statement.forEach(token -> add(digest, canonical(sql, token)));
                add(digest, ";");
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static boolean counts(String sql, List<Token> statement) {
        return !MetaCommand.isHarmless(sql, statement)
                && Tracking.of(sql, statement).isEmpty();
    }

    private static void add(MessageDigest digest, String token) {
        digest.update(token.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String canonical(String sql, Token token) {
        String text = token.text(sql);
        return switch (token.kind()) {
            case WORD -> asciiLowerCase(text);
            case STRING, DOLLAR_STRING, QUOTED_NAME -> text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
            default -> text;
        };
    }

    /** PostgreSQL folds unquoted words; letters beyond ASCII it folds or not by the server's encoding, so they count. */
    private static String asciiLowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return word;
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
