package dev.lockstep.snapshot;

import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;

/** Names: {@code "name"} with {@code "schema"} when it is not the default one, and {@code "given"} when a developer chose it. */
final class NameJson {

    private NameJson() {}

    static QualifiedName read(JsonObject json) {
        return new QualifiedName(json.string("schema", ""), json.string("name"));
    }

    static JsonLine write(JsonLine line, String key, ObjectName name) {
        return line.put(key, name.text()).putIf(name.isGiven(), "given");
    }

    static ObjectName read(JsonObject json, String key) {
        String text = json.string(key);
        return json.flag("given") ? ObjectName.given(text) : ObjectName.derived(text);
    }
}
