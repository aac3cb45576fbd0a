package dev.lockstep.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file of each format that there has been is kept, and read for ever. None of them is ever written anew: a change of the
 * writer that makes the last test fail is a new format, with a fixture of its own.
 */
class SnapshotFormatsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_format_is_read_for_ever(int format) {
        assertThat(SnapshotReader.read(fixture(format))).isEqualTo(EveryKind.snapshot());
    }

    @Test
    void the_newest_format_is_what_is_written() {
        assertThat(SnapshotWriter.write(EveryKind.snapshot())).isEqualTo(fixture(SnapshotReader.FORMAT));
    }

    private static String fixture(int format) {
        String name = "/snapshots/format-" + format + ".json";
        try (InputStream stream = SnapshotFormatsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
