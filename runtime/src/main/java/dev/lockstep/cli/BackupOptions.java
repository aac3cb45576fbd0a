package dev.lockstep.cli;

import dev.lockstep.Migrator;
import dev.lockstep.backup.PgDump;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that have the tables saved before a migration loses what they hold. */
final class BackupOptions {

    @Option(
            names = "--backup",
            paramLabel = "FOLDER",
            description =
                    "before each migration that is not LOSSLESS, save the tables that it touches into this folder, by"
                            + " pg_dump; of one that was written by hand, all tables of the schema")
    private @Nullable Path folder;

    @Option(
            names = "--pg-dump",
            paramLabel = "PROGRAM",
            defaultValue = "pg_dump",
            description = "the pg_dump for that, at least as new as the server; the one of the PATH by default")
    private String program = "pg_dump";

    Migrator.Builder added(Migrator.Builder builder, Login login, Report report) {
        return folder == null
                ? builder
                : builder.backup(
                        PgDump.into(folder, program, login.url(), login.user(), login.password(), report::saved));
    }
}
