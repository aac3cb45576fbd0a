package dev.lockstep.snapshot;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** An object written on one line. What is empty, absent or false is left out, so that a line says only what matters. */
final class JsonLine {

    private final StringBuilder text = new StringBuilder("{");

    JsonLine put(String key, String value) {
        return putRaw(key, quote(value));
    }

    JsonLine put(String key, long value) {
        return putRaw(key, Long.toString(value));
    }

    JsonLine putUnlessEmpty(String key, String value) {
        return value.isEmpty() ? this : put(key, value);
    }

    JsonLine putIfPresent(String key, Optional<String> value) {
        return value.map(present -> put(key, present)).orElse(this);
    }

    JsonLine putIf(boolean condition, String key) {
        return condition ? putRaw(key, "true") : this;
    }

    /** The constant, unless it is the one that goes without saying. */
    <E extends Enum<E>> JsonLine putUnless(E implied, String key, E value) {
        return value == implied ? this : put(key, value.name());
    }

    JsonLine putAll(String key, Collection<String> values) {
        return putRaw(key, array(values.stream().map(JsonLine::quote).toList()));
    }

    JsonLine putAllUnlessEmpty(String key, Collection<String> values) {
        return values.isEmpty() ? this : putAll(key, values);
    }

    /** A value that is JSON already. */
    JsonLine putRaw(String key, String json) {
        if (text.length() > 1) {
            text.append(", ");
        }
        text.append(quote(key)).append(": ").append(json);
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }

    static String quote(String value) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"";
    }

    static String array(Collection<String> json) {
        return json.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
