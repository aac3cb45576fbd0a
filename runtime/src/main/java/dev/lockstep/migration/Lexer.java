package dev.lockstep.migration;

import dev.lockstep.migration.Token.Kind;

/**
 * Cuts a script into tokens by the lexical rules of PostgreSQL (manual 4.1), with {@code standard_conforming_strings} on.
 *
 * <p>It never fails: a quote or comment without an end is a token up to the end of the text that says so, which lets a
 * checksum be taken of any text and leaves the complaint to the parser.
 */
final class Lexer {

    private final String text;
    private int at;
    /** The last token was a string with escapes, or continued one. */
    private boolean escapes;
    /** What lies between the last token and this one. */
    private boolean lineBreak;

    private boolean blockComment;

    Lexer(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The next token; {@link Kind#END} from the end of the text on. */
    Token next() {
        lineBreak = false;
        blockComment = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                lineBreak |= c == '\n' || c == '\r';
                at++;
            } else if (text.startsWith("--", at)) {
                at = lineEnd(at);
            } else if (text.startsWith("/*", at)) {
                int start = at;
                blockComment = true;
                if (!skipComment()) {
                    return new Token(Kind.COMMENT, start, at, false);
                }
            } else {
                return token(c);
            }
        }
        return Token.closed(Kind.END, text.length(), text.length());
    }

    private Token token(char c) {
        int quote = quoteAt(c);
        if (quote >= 0) {
            escapes = c == 'e' || c == 'E' || (c == '\'' && continuesEscapes());
            return quoted(quote, escapes);
        }
        escapes = false;
        if (isWordStart(c)) {
            return word();
        }
        if (c >= '0' && c <= '9') {
            return until(Kind.NUMBER, numberEnd());
        }
        return switch (c) {
            case '$' -> dollar();
            case '\\' -> until(Kind.META_COMMAND, lineEnd(at));
            case ';' -> until(Kind.SEMICOLON, at + 1);
            case '(' -> until(Kind.OPEN, at + 1);
            case ')' -> until(Kind.CLOSE, at + 1);
            case ':' -> until(Kind.OPERATOR, at + (text.startsWith("::", at) || text.startsWith(":=", at) ? 2 : 1));
            default -> isOperator(c) ? until(Kind.OPERATOR, operatorEnd()) : until(Kind.PUNCTUATION, at + 1);
        };
    }

    /** Manual 4.1.2.1: a string goes on in the next one behind a line break, and keeps its escapes. */
    private boolean continuesEscapes() {
        return escapes && lineBreak && !blockComment;
    }

    private Token until(Kind kind, int end) {
        Token token = Token.closed(kind, at, end);
        at = end;
        return token;
    }

    private Token word() {
        int end = at + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return until(Kind.WORD, end);
    }

    /** Where the quote lies that a string or quoted name begins with, behind its E, B, X, N or U&amp;; -1 for no quote. */
    private int quoteAt(char c) {
        if (c == '\'' || c == '"') {
            return at;
        }
        int next = at + 1;
        boolean unicode = c == 'u' || c == 'U';
        if (unicode && (text.startsWith("&'", next) || text.startsWith("&\"", next))) {
            return at + 2;
        }
        return "eEbBxXnN".indexOf(c) >= 0 && text.startsWith("'", next) ? next : -1;
    }

    /** From the current position to the end of the quote; a doubled quote does not end it, nor an escaped one in E''. */
    private Token quoted(int quote, boolean escaped) {
        int start = at;
        char mark = text.charAt(quote);
        Kind kind = mark == '"' ? Kind.QUOTED_NAME : Kind.STRING;
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped && c == '\\') {
                i++;
            } else if (c == mark && i + 1 < text.length() && text.charAt(i + 1) == mark) {
                i++;
            } else if (c == mark) {
                return until(kind, i + 1);
            }
        }
        at = text.length();
        return new Token(kind, start, at, false);
    }

    /** {@code $tag$…$tag$}, or a parameter such as {@code $1}. */
    private Token dollar() {
        int tagEnd = at + 1;
        while (tagEnd < text.length() && text.charAt(tagEnd) != '$' && isWordPart(text.charAt(tagEnd))) {
            tagEnd++;
        }
        boolean quotes = tagEnd < text.length()
                && text.charAt(tagEnd) == '$'
                && (tagEnd == at + 1 || isWordStart(text.charAt(at + 1)));
        if (!quotes) {
            return until(Kind.PUNCTUATION, at + 1);
        }
        String tag = text.substring(at, tagEnd + 1);
        int close = text.indexOf(tag, tagEnd + 1);
        if (close >= 0) {
            return until(Kind.DOLLAR_STRING, close + tag.length());
        }
        Token open = new Token(Kind.DOLLAR_STRING, at, text.length(), false);
        at = text.length();
        return open;
    }

    private int numberEnd() {
        int end = at + 1;
        while (end < text.length() && (isWordPart(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    /**
     * Manual 4.1.3: an operator stops before a comment, and ends in + or - only if it holds a character that no operator of
     * the SQL standard has. So {@code a=-1} is cut like {@code a = -1}.
     */
    private int operatorEnd() {
        int end = at;
        boolean special = false;
        while (end < text.length() && isOperator(text.charAt(end)) && !commentBegins(end)) {
            special |= "~!@#%^&|`?".indexOf(text.charAt(end)) >= 0;
            end++;
        }
        while (!special && end > at + 1 && (text.charAt(end - 1) == '+' || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }

    private boolean commentBegins(int index) {
        return text.startsWith("--", index) || text.startsWith("/*", index);
    }

    /** Comments nest (manual 4.1.5). False when the text ends first. */
    private boolean skipComment() {
        int depth = 0;
        while (at < text.length()) {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
                if (depth == 0) {
                    return true;
                }
            } else {
                at++;
            }
        }
        return false;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || (c >= '0' && c <= '9') || c == '$';
    }

    private static boolean isOperator(char c) {
        return "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0;
    }
}
