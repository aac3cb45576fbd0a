package dev.lockstep.migration;

import java.util.function.UnaryOperator;

/** A script with some of its statements changed, from the first to the last; every other byte stays as it is. */
final class ScriptEdit {

    private final String script;
    private final UnaryOperator<String> between;
    private final StringBuilder edited = new StringBuilder();
    private int copied;

    /** {@code between} is given what lies between the changed parts, comments and all. */
    ScriptEdit(String script, UnaryOperator<String> between) {
        this.script = script;
        this.between = between;
    }

    /** Puts a text in the place of a token. */
    void replace(Token token, String text) {
        replace(token.start(), token.end(), text);
    }

    /** Puts a text in the place of a part of the script. */
    void replace(int start, int end, String text) {
        edited.append(between.apply(script.substring(copied, Math.max(copied, start))))
                .append(text);
        copied = end;
    }

    /** The whole script, edited. */
    String finish() {
        return edited.append(between.apply(script.substring(copied))).toString();
    }
}
