package dev.lockstep.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lockstep.BaselineResult;
import dev.lockstep.DriftReport;
import dev.lockstep.DriftedObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What differs between a database and a model, as fields of a document. */
final class DriftJson {

    private DriftJson() {}

    static void write(JsonGenerator json, DriftReport report) throws IOException {
        json.writeNumberField("version", report.version());
        json.writeBooleanField("drifted", !report.isEmpty());
        json.writeArrayFieldStart("objects");
        for (DriftedObject object : report.objects()) {
            write(json, object);
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, BaselineResult result) throws IOException {
        json.writeStringField("outcome", result.outcome().name().toLowerCase(Locale.ROOT));
        write(json, result.differences());
        texts(json, "names", result.names());
        texts(json, "foreign", result.foreign());
    }

    private static void write(JsonGenerator json, DriftedObject object) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", object.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", object.name());
        json.writeStringField("sign", String.valueOf(object.sign().symbol()));
        json.writeArrayFieldStart("differences");
        for (DriftedObject.Difference difference : object.differences()) {
            json.writeStartObject();
            json.writeStringField("sign", String.valueOf(difference.sign().symbol()));
            json.writeStringField("text", difference.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
