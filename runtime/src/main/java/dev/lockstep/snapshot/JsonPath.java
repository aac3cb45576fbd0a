package dev.lockstep.snapshot;

import org.jspecify.annotations.Nullable;

/** Where a value stands in a snapshot. It becomes text only for a message: a snapshot has many values, and most are sound. */
final class JsonPath {

    static final JsonPath SNAPSHOT = new JsonPath(null, "snapshot", 0);

    private final @Nullable JsonPath parent;
    private final String key;
    private final int index;

    /** {@code key} is empty for an item of a list. */
    private JsonPath(@Nullable JsonPath parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    JsonPath field(String name) {
        return new JsonPath(this, name, 0);
    }

    /** Counted from 0. */
    JsonPath item(int number) {
        return new JsonPath(this, "", number);
    }

    /** {@code snapshot.tables[3].name}. */
    @Override
    public String toString() {
        if (parent == null) {
            return key;
        }
        return key.isEmpty() ? parent + "[" + index + "]" : parent + "." + key;
    }
}
