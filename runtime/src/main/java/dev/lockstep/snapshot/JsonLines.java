package dev.lockstep.snapshot;

import java.util.List;
import java.util.function.Function;

/** Objects and lists over several lines, indented by two spaces, with commas where JSON wants them. */
final class JsonLines {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;

    void open(String bracket) {
        next();
        text.append(bracket);
        depth++;
        first = true;
    }

    void openField(String key, String bracket) {
        next();
        text.append(JsonLine.quote(key)).append(": ").append(bracket);
        depth++;
        first = true;
    }

    void close(String bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        text.append(bracket);
        first = false;
    }

    void field(String key, String json) {
        next();
        text.append(JsonLine.quote(key)).append(": ").append(json);
    }

    /** The fields of an object that was written for itself, at the same depth. */
    void fieldsOf(JsonLines object) {
        int end = object.text.length() - "\n}".length();
        if (end > 0) {
            text.append(first ? "" : ",").append(object.text, 1, end);
            first = false;
        }
    }

    void item(String json) {
        next();
        text.append(json);
    }

    /** A list with one line for each value; an empty one is left out. */
    <T> void list(String key, List<T> values, Function<T, String> write) {
        if (values.isEmpty()) {
            return;
        }
        openField(key, "[");
        for (T value : values) {
            item(write.apply(value));
        }
        close("]");
    }

    private void next() {
        if (!first) {
            text.append(',');
        }
        if (text.length() > 0) {
            newLine();
        }
        first = false;
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    /** The text so far, with a newline at its end. */
    @Override
    public String toString() {
        return text + "\n";
    }
}
