package dev.lockstep.backup;

import dev.lockstep.BackupHook;
import dev.lockstep.BackupRequest;
import dev.lockstep.postgres.LibpqEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Saves the tables that a migration touches into a file of a folder, by {@code pg_dump} and in its custom format: {@link
 * PgRestore} puts them back, and {@code pg_restore} reads them.
 *
 * <p>The file appears when it is whole. What others write while the migration is prepared, after {@code pg_dump} has looked, is
 * not in it.
 */
public final class PgDump implements BackupHook {

    private final Path folder;
    private final PostgresProgram program;
    private final BiConsumer<BackupRequest, Path> saved;

    private PgDump(Path folder, PostgresProgram program, BiConsumer<BackupRequest, Path> saved) {
        this.folder = folder;
        this.program = program;
        this.saved = saved;
    }

    /**
     * Into a folder, which is created when it is needed.
     *
     * @param program {@code pg_dump}, or where it is
     * @param url as the migrator has it, and likewise user and password
     * @param saved hears of each file
     */
    public static PgDump into(
            Path folder,
            String program,
            String url,
            String user,
            String password,
            BiConsumer<BackupRequest, Path> saved) {
        return new PgDump(folder, new PostgresProgram(program, LibpqEnvironment.of(url, user, password)), saved);
    }

    /** Throws {@link IllegalStateException} when it cannot be done. */
    @Override
    public void save(BackupRequest request) {
        if (request.tables().isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, "lockstep-", ".partial");
            try {
                dump(request, partial);
                Path file = BackupFile.of(request, program.database(), Instant.now())
                        .in(folder);
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
                saved.accept(request, file);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private void dump(BackupRequest request, Path file) {
        List<String> arguments = new ArrayList<>(List.of(
                "--format=custom",
                "--encoding=UTF8",
                "--no-password",
                "--strict-names",
                "--lock-wait-timeout=60s",
                "--file=" + file));
        // Quoted where it has to be, a name is a pattern that stands for itself.
        request.tables().forEach(table -> arguments.add("--table=" + table));
        program.run(arguments, InputStream::readAllBytes);
    }
}
