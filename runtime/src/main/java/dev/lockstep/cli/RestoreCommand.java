package dev.lockstep.cli;

import dev.lockstep.RestorePolicy;
import dev.lockstep.backup.PgRestore;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep restore FILE}. */
@Command(
        name = "restore",
        description =
                "Puts the rows of a backup (migrate --backup) back into their tables, in one transaction. What removed"
                        + " columns or tables is rolled back first, so that they are there.")
final class RestoreCommand extends DatabaseCommand {

    @Parameters(paramLabel = "FILE", description = "what migrate or rollback has saved")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description = "remove the rows that the tables hold now, also those that were written since")
    private boolean replace;

    @Option(
            names = "--pg-restore",
            paramLabel = "PROGRAM",
            defaultValue = "pg_restore",
            description = "the pg_restore to read it with; the one of the PATH by default")
    private String program = "pg_restore";

    @Override
    public Integer call() {
        Login login = login();
        PgRestore restore = PgRestore.into(login.url(), login.user(), login.password(), program);
        report().restored(schema().map(restore::inSchema)
                .orElse(restore)
                .restore(file, replace ? RestorePolicy.REPLACE : RestorePolicy.EMPTY_ONLY));
        return Lockstep.DONE;
    }
}
