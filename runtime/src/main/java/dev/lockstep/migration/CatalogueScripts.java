package dev.lockstep.migration;

import dev.lockstep.migration.Catalogue.Span;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All scripts of an application as one resource beside its classes, one behind the other; the {@link CatalogueIndex} says
 * where each begins. One, since for each resource of its own a compiler would look through all those before it.
 *
 * <p>Nothing is read before a script is asked for, and then what lies before that script is passed over: of a long history the
 * migrations that are pending are the last ones.
 */
public final class CatalogueScripts {

    /** Where they lie on the class path of the application. */
    public static final String RESOURCE = "META-INF/lockstep/scripts";

    private final Class<?> owner;
    private int begin;

    /** All bytes of the resource from {@code begin} on, once something was read. */
    private byte[] tail = {};

    /** Those that were compiled together with {@code owner}. */
    CatalogueScripts(Class<?> owner) {
        this.owner = owner;
    }

    String text(Span span) {
        if (tail.length == 0 || span.offset() < begin) {
            tail = read(span.offset());
            begin = span.offset();
        }
        int offset = span.offset() - begin;
        if (offset + span.length() > tail.length) {
            throw MigrationFilesException.cutOff("/" + RESOURCE);
        }
        return new String(tail, offset, span.length(), StandardCharsets.UTF_8);
    }

    private byte[] read(int from) {
        try (InputStream stream = owner.getResourceAsStream("/" + RESOURCE)) {
            if (stream == null) {
                throw MigrationFilesException.notPackaged("/" + RESOURCE, owner);
            }
            stream.skipNBytes(from);
            return stream.readAllBytes();
        } catch (EOFException e) {
            throw MigrationFilesException.cutOff("/" + RESOURCE);
        } catch (IOException e) {
            throw MigrationFilesException.unreadable("/" + RESOURCE, e);
        }
    }

    /** Puts the resource together. */
    public static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<Integer> lengths = new ArrayList<>();

        /** Adds the next script: that of the oldest migration, its rollback, that of the one after it, and so on. */
        public void add(String script) {
            byte[] utf8 = script.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(utf8);
            lengths.add(utf8.length);
        }

        /** The content of the resource. */
        public byte[] bytes() {
            return bytes.toByteArray();
        }

        List<Integer> lengths() {
            return List.copyOf(lengths);
        }
    }
}
