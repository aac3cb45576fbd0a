package dev.lockstep.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * One object of a snapshot while it is read. Every key has to be asked for: a key that nobody knows is an error rather than
 * something lost.
 */
final class JsonObject {

    private final Map<String, Object> fields;
    private final JsonPath path;
    private final Set<String> known = new HashSet<>();

    JsonObject(Map<String, Object> fields, JsonPath path) {
        this.fields = fields;
        this.path = path;
    }

    static JsonObject cast(Object value, JsonPath path) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new SnapshotException(path + " should be an object");
    }

    JsonPath path() {
        return path;
    }

    /** Every key and its value, for those who take them as they come. */
    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** A value as it was parsed, which counts as not asked for. */
    Optional<Object> raw(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String string(String key) {
        return optional(key).orElseThrow(() -> new SnapshotException(path + " has no \"" + key + "\""));
    }

    String string(String key, String absent) {
        return optional(key).orElse(absent);
    }

    Optional<String> optional(String key) {
        return value(key, String.class, "text");
    }

    OptionalLong number(String key) {
        return value(key, Long.class, "a whole number").map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    boolean flag(String key) {
        return value(key, Boolean.class, "true or false").orElse(false);
    }

    <E extends Enum<E>> E constant(String key, E absent) {
        return optional(key)
                .map(name -> constant(key, absent.getDeclaringClass(), name))
                .orElse(absent);
    }

    List<String> strings(String key) {
        return values(key, value -> value instanceof String text ? Optional.of(text) : Optional.empty());
    }

    <T> List<T> objects(String key, Function<JsonObject, T> read) {
        return values(
                key, value -> value instanceof JsonObject object ? Optional.of(object.finish(read)) : Optional.empty());
    }

    /** The elements as they are: strings and objects. */
    List<Object> mixed(String key) {
        return values(key, Optional::of);
    }

    /** Reads this object to its end; refuses keys that {@code read} did not ask for. */
    <T> T finish(Function<JsonObject, T> read) {
        T result;
        try {
            result = read.apply(this);
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(path + ": " + e.getMessage(), e);
        }
        for (String key : fields.keySet()) {
            if (!known.contains(key)) {
                throw new SnapshotException(path + " has an unknown key \"" + key + "\"");
            }
        }
        return result;
    }

    private <T> Optional<T> value(String key, Class<T> type, String expected) {
        known.add(key);
        Object value = fields.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new SnapshotException(path + "." + key + " should be " + expected);
        }
        return Optional.of(type.cast(value));
    }

    private <T> List<T> values(String key, Function<Object, Optional<T>> read) {
        Optional<Object> value = value(key, Object.class, "a list");
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof List<?> list)) {
            throw new SnapshotException(path + "." + key + " should be a list");
        }
        List<T> values = new ArrayList<>();
        for (Object element : list) {
            values.add(read.apply(element)
                    .orElseThrow(() -> new SnapshotException(path + "." + key + " holds a value of a wrong kind")));
        }
        return values;
    }

    private <E extends Enum<E>> E constant(String key, Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new SnapshotException(path + "." + key + " is \"" + name + "\", which is none of its values");
    }
}
