package dev.lockstep.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON text to maps, lists, strings, longs and booleans; each object comes wrapped in a {@link JsonObject}. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReader() {}

    static JsonObject read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = value(parser, JsonPath.SNAPSHOT);
            if (parser.nextToken() != null) {
                throw new SnapshotException("there is text behind its end, at " + line(parser));
            }
            return JsonObject.cast(value, JsonPath.SNAPSHOT);
        } catch (JsonEOFException e) {
            throw new SnapshotException(
                    "it ends in the middle, at line " + e.getLocation().getLineNr() + ": part of it is missing", e);
        } catch (JsonParseException e) {
            throw new SnapshotException(
                    "line " + e.getLocation().getLineNr() + " is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new SnapshotException("it cannot be read: " + e.getMessage(), e);
        }
    }

    private static Object value(JsonParser parser, JsonPath path) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new SnapshotException("it is empty");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new SnapshotException(path + " holds what a snapshot never holds, at " + line(parser));
        };
    }

    private static JsonObject object(JsonParser parser, JsonPath path) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, value(parser, path.field(key)));
        }
        return new JsonObject(fields, path);
    }

    private static List<Object> array(JsonParser parser, JsonPath path) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, path.item(values.size())));
        }
        return values;
    }

    private static String line(JsonParser parser) {
        return "line " + parser.currentLocation().getLineNr();
    }
}
