package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the history table comes to when exactly the migrations of a catalogue are applied, each completely. It is made when
 * the catalogue is compiled, so that a start with nothing to do compares two texts, however long the history is.
 *
 * <p>Equal means equal; different means only that the rows have to be looked at. It guards against nobody, and MD5 is what
 * every server can compute.
 *
 * @param version the newest
 * @param text of the rows, each as {@code version name checksum} and a line feed between them
 */
public record HistoryDigest(int version, String text) {

    /** By no other operator of that name that somebody may have put on the search path. */
    private static final String JOINED = " OPERATOR(pg_catalog.||) ";

    /** The same of the rows of the table; the progress of an unfinished one makes it another. */
    public static final String SQL = "pg_catalog.md5(pg_catalog.string_agg(version" + JOINED + "' '" + JOINED + "name"
            + JOINED + "' '" + JOINED + "checksum" + JOINED + "COALESCE(' '" + JOINED
            + "progress, ''), E'\\n' ORDER BY version))";

    /** Where it lies on the class path of the application. */
    public static final String RESOURCE = "META-INF/lockstep/digest";

    /** Of the history that a manifest leads to. */
    public static HistoryDigest of(Manifest manifest) {
        StringBuilder rows = new StringBuilder();
        int newest = 0;
        for (Manifest.Entry entry : manifest.entries()) {
            rows.append(rows.isEmpty() ? "" : "\n");
            rows.append(entry.version()).append(' ').append(entry.name()).append(' ');
            rows.append(entry.checksum());
            newest = entry.version();
        }
        return new HistoryDigest(newest, md5(rows.toString()));
    }

    /** The text of the resource. */
    public String write() {
        return version + " " + text + "\n";
    }

    /** The one that was compiled together with {@code owner}. */
    public static HistoryDigest read(Class<?> owner) {
        try (InputStream stream = owner.getResourceAsStream("/" + RESOURCE)) {
            if (stream == null) {
                throw MigrationFilesException.notPackaged("/" + RESOURCE, owner);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw MigrationFilesException.unreadable(RESOURCE, e);
        }
    }

    private static HistoryDigest parse(String line) throws IOException {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IOException("'" + line + "' is no digest");
        }
        return new HistoryDigest(
                Integer.parseInt(line.substring(0, space)),
                line.substring(space + 1).strip());
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
