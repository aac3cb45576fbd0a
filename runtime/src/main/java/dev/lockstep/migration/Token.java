package dev.lockstep.migration;

/** A token of a script: where it lies in the text, and whether a quote or comment that it opens is closed again. */
record Token(Kind kind, int start, int end, boolean closed) {

    /** What the splitter and the checksum need to tell apart. */
    enum Kind {
        /** An unquoted name or keyword. */
        WORD,
        /** A quoted name: {@code "…"}, {@code U&"…"}. */
        QUOTED_NAME,
        /** A string in single quotes, with its prefix letter. */
        STRING,
        /** A dollar-quoted string. */
        DOLLAR_STRING,
        NUMBER,
        OPERATOR,
        /** One character that stands for itself. */
        PUNCTUATION,
        SEMICOLON,
        OPEN,
        CLOSE,
        /** A backslash outside quotes and what follows it on its line: a command to psql. */
        META_COMMAND,
        /** A comment; given only when it is not closed. */
        COMMENT,
        /** Behind the last token. */
        END
    }

    static Token closed(Kind kind, int start, int end) {
        return new Token(kind, start, end, true);
    }

    String text(String script) {
        return script.substring(start, end);
    }

    /** Whether this is the given keyword, in any case. */
    boolean is(String script, String keyword) {
        return kind == Kind.WORD
                && end - start == keyword.length()
                && script.regionMatches(true, start, keyword, 0, keyword.length());
    }
}
