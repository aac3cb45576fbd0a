package dev.lockstep.cli;

import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that needs a database and a folder of migrations: the options that say which, and the way to report. */
abstract sealed class DatabaseCommand implements Callable<Integer>
        permits BaselineCommand,
                MigrateCommand,
                PurgeCommand,
                RestoreCommand,
                RollbackCommand,
                StatusCommand,
                VerifyCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "the database, as in jdbc:postgresql://localhost:5432/app; else LOCKSTEP_URL")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME", description = "the role to log in as; else LOCKSTEP_USER")
    private @Nullable String user;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            description = "its password, asked for when none is given here; else LOCKSTEP_PASSWORD")
    private @Nullable String password;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            defaultValue = "migrations",
            description = "the folder of the migrations; ${DEFAULT-VALUE} by default")
    private Path folder = Path.of("migrations");

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "the schema to work in, with a history of its own; else the first of the role's search_path")
    private @Nullable String schema;

    @Option(
            names = "--shared-schemas",
            paramLabel = "NAME",
            split = ",",
            description =
                    "schemas behind that one whose objects are found, too, because extensions are installed there")
    private List<String> sharedSchemas = List.of();

    @Option(
            names = "--lock-timeout",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "how long to wait while another process migrates; ${DEFAULT-VALUE} by default")
    private long lockSeconds;

    @Option(
            names = "--retry-for",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "how long to try a step again while others lock its tables; ${DEFAULT-VALUE} by default")
    private long retrySeconds;

    @Option(
            names = "--statement-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description =
                    "how long a statement may take that should only change the catalog; ${DEFAULT-VALUE} by default,"
                            + " 0 for no limit")
    private long statementSeconds;

    @Option(names = "--json", description = "report as one JSON document on standard output")
    private boolean json;

    /** Where the command reports to: people, or programs. */
    final Report report() {
        var commandLine = spec.commandLine();
        return json
                ? new JsonReport(commandLine.getOut())
                : new TextReport(commandLine.getOut(), commandLine.getErr(), folder);
    }

    /** The database that the arguments name. */
    final Login login() {
        String database = given(url, "LOCKSTEP_URL");
        if (database.isEmpty()) {
            throw wrong("Which database? Give --url, or set LOCKSTEP_URL.");
        }
        return login(database);
    }

    /** Another database, for the same role. */
    final Login login(String database) {
        return new Login(database, given(user, "LOCKSTEP_USER"), given(password, "LOCKSTEP_PASSWORD"));
    }

    /** In the schema that the arguments name, if they name one. */
    final Migrator migrator(MigrationListener listener) {
        Migrator migrator = migrator(login(), listener);
        return schema == null ? migrator : migrator.inSchema(schema, shared());
    }

    final Migrator migrator(Login login, MigrationListener listener) {
        Migrator.Builder builder = Migrator.builder()
                .url(login.url())
                .user(login.user())
                .password(login.password())
                .folder(folder)
                .lockTimeout(Duration.ofSeconds(lockSeconds))
                .retryFor(Duration.ofSeconds(retrySeconds))
                .quickStatementTimeout(Duration.ofSeconds(statementSeconds))
                .listener(listener);
        return configured(builder, login).build();
    }

    /** What the options of one command say. */
    Migrator.Builder configured(Migrator.Builder builder, Login login) {
        return builder;
    }

    final String[] shared() {
        return sharedSchemas.toArray(String[]::new);
    }

    final ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    final Optional<String> schema() {
        return Optional.ofNullable(schema);
    }

    final boolean namesDatabase() {
        return !given(url, "LOCKSTEP_URL").isEmpty();
    }

    final Path folder() {
        return folder;
    }

    /** Not by a default of the option: there a dollar sign in a password would be taken for a variable. */
    private static String given(@Nullable String option, String variable) {
        String value = option != null ? option : System.getenv(variable);
        return value == null ? "" : value;
    }
}
