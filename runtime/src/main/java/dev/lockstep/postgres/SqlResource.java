package dev.lockstep.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The queries that lie beside this class as files, so that psql can run them too. */
final class SqlResource {

    private SqlResource() {}

    /** The text of a file beside this class. */
    static String read(String name) {
        try (InputStream stream = SqlResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the jar of Lockstep");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
