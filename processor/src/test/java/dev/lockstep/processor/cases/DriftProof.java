package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.DriftCheck;
import dev.lockstep.DriftReport;
import dev.lockstep.Migrator;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What {@code DriftCheck} says about a database that the files of a folder have been run on. */
final class DriftProof {

    private DriftProof() {}

    /** Nothing differs from the snapshot among the files. */
    static void assertNone(Database database, Map<String, String> files) {
        long version = files.keySet().stream()
                .filter(name -> name.endsWith("_ROLLBACK.sql"))
                .count();
        database.execute("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name VARCHAR(255)"
                + " NOT NULL, applied_at TIMESTAMPTZ); DELETE FROM schema_migrations; INSERT INTO schema_migrations VALUES ("
                + version + ", 'by_the_test', now())");
        DriftReport report = report(database, files);
        assertThat(report.version()).isEqualTo((int) version);
        assertThat(report.lines())
                .as("drift from version %s, mended by\n%s", report.version(), report.mendingSql())
                .isEmpty();
    }

    static DriftReport report(Database database, Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("lockstep-drift");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), withoutGoldenChecksum(file.getValue()));
                }
                return DriftCheck.of(Migrator.builder()
                                .url(database.url())
                                .user(PostgresServer.USER)
                                .folder(folder)
                                .build())
                        .run();
            } finally {
                for (String file : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden snapshots say of checksums only that there are some; the first format had none of the schema. */
    private static String withoutGoldenChecksum(String text) {
        String checksum = "  \"schemaChecksum\": \"…\",\n";
        return text.contains(checksum)
                ? text.replace(checksum, "").replaceFirst("\"format\": \\d+", "\"format\": 1")
                : text;
    }
}
