package dev.lockstep.snapshot;

import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;

/** A sequence as one line, and the options that it shares with an identity column. */
final class SequenceJson {

    private SequenceJson() {}

    static String write(Sequence sequence) {
        JsonLine line = new JsonLine()
                .put("name", sequence.name().name())
                .putUnlessEmpty("schema", sequence.name().schema())
                .put("type", sequence.type().toString());
        return writeOptions(line, sequence.options())
                .putUnlessEmpty("from", sequence.origin().toString())
                .toString();
    }

    static Sequence read(JsonObject json) {
        return new Sequence(
                NameJson.read(json),
                SqlType.parse(json.string("type")),
                readOptions(json),
                Origin.parse(json.string("from", "")));
    }

    static JsonLine writeOptions(JsonLine line, SequenceOptions options) {
        if (options.start() != 1) {
            line.put("start", options.start());
        }
        if (options.increment() != 1) {
            line.put("increment", options.increment());
        }
        options.minimum().ifPresent(minimum -> line.put("minimum", minimum));
        options.maximum().ifPresent(maximum -> line.put("maximum", maximum));
        if (options.cache() != 1) {
            line.put("cache", options.cache());
        }
        return line.putIf(options.cycle(), "cycle");
    }

    static SequenceOptions readOptions(JsonObject json) {
        return new SequenceOptions(
                json.number("start").orElse(1),
                json.number("increment").orElse(1),
                json.number("minimum"),
                json.number("maximum"),
                json.number("cache").orElse(1),
                json.flag("cycle"));
    }
}
