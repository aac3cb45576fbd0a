package dev.lockstep.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * The checksum of what a snapshot says about the schema. It binds the schema to the manifest beside it: a column that
 * someone wrote into the file, or a merge that took the tables of one branch and the migrations of another, is noticed.
 *
 * <p>It is made of the keys and values as they stand in the file, in the order of the keys, so that a later format, which
 * may write them otherwise, can still verify it. Origins do not count: a class may move without a migration.
 */
final class SchemaChecksum {

    private static final String CURRENT = "1:";
    private static final List<String> SECTIONS = List.of("enumTypes", "sequences", "tables");
    private static final String ORIGIN = "from";

    private final MessageDigest digest = Sha256.digest();

    private SchemaChecksum() {}

    static String of(JsonObject snapshot) {
        SchemaChecksum checksum = new SchemaChecksum();
        for (String section : SECTIONS) {
            checksum.add(section);
            snapshot.raw(section).ifPresent(checksum::addValue);
        }
        return CURRENT + HexFormat.of().formatHex(checksum.digest.digest(), 0, 16);
    }

    private void addValue(Object value) {
        if (value instanceof JsonObject object) {
            addObject(object);
        } else if (value instanceof List<?> list) {
            add("[");
            list.forEach(this::addValue);
            add("]");
        } else {
            add("=" + value);
        }
    }

    private void addObject(JsonObject object) {
        add("{");
        new TreeMap<>(object.fields()).forEach((key, value) -> {
            if (!key.equals(ORIGIN)) {
                add(key);
                addValue(value);
            }
        });
        add("}");
    }

    private void add(String token) {
        digest.update(token.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
