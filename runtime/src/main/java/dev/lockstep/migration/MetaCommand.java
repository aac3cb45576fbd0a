package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;
import java.util.List;
import java.util.StringTokenizer;

/** Knows the one command to psql that a script may hold. */
final class MetaCommand {

    private MetaCommand() {}

    /** {@code \set ON_ERROR_STOP} asks psql for what the runner does anyway. */
    static boolean isHarmless(String script, List<Token> statement) {
        Token first = statement.get(0);
        if (first.kind() != Kind.META_COMMAND) {
            return false;
        }
        StringTokenizer words = new StringTokenizer(first.text(script));
        boolean stops = words.nextToken().equals("\\set") && nextWord(words).equals("ON_ERROR_STOP");
        return stops && List.of("", "on", "1", "true").contains(nextWord(words)) && !words.hasMoreTokens();
    }

    private static String nextWord(StringTokenizer words) {
        return words.hasMoreTokens() ? words.nextToken() : "";
    }
}
