package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names in the scripts that somebody wrote by hand, as the catalog would hold them: among them is each object that such a
 * script makes under a name of its own. What was generated makes nothing that the snapshot does not hold.
 */
public final class WrittenNames {

    private final Set<String> names = new TreeSet<>();

    private WrittenNames() {}

    /** Of those migrations of a source that a manifest lists as written or edited by hand. */
    public static Set<String> of(MigrationSource source, Manifest manifest) {
        WrittenNames written = new WrittenNames();
        if (manifest.entries().stream().anyMatch(WrittenNames::isByHand)) {
            source.migrations().stream()
                    .filter(migration -> manifest.entry(migration.version())
                            .filter(WrittenNames::isByHand)
                            .isPresent())
                    .forEach(migration -> written.add(migration.sql(Direction.UP)));
        }
        return written.names;
    }

    private static boolean isByHand(Manifest.Entry entry) {
        return entry.author() != Manifest.Author.LOCKSTEP;
    }

    /** A string may be SQL that is executed, and a body is. */
    private void add(String sql) {
        Lexer lexer = new Lexer(sql);
        for (Token token = lexer.next(); token.kind() != Token.Kind.END; token = lexer.next()) {
            if (token.closed()) {
                add(token, token.text(sql));
            }
        }
    }

    private void add(Token token, String text) {
        switch (token.kind()) {
            case WORD -> names.add(text.toLowerCase(Locale.ROOT));
            case QUOTED_NAME ->
                names.add(
                        text.substring(text.indexOf('"') + 1, text.length() - 1).replace("\"\"", "\""));
            case STRING -> add(text.substring(text.indexOf('\'') + 1, text.length() - 1));
            case DOLLAR_STRING -> add(inner(text));
            default -> {}
        }
    }

    private static String inner(String dollars) {
        int tag = dollars.indexOf('$', 1) + 1;
        return dollars.substring(tag, dollars.length() - tag);
    }
}
