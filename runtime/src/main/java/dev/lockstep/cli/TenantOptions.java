package dev.lockstep.cli;

import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.tenant.Tenants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that name several databases, or several schemas of one, and say how many at a time. */
final class TenantOptions {

    /** Which: one of the three. */
    static final class Which {

        @Option(
                names = "--schemas",
                paramLabel = "NAME",
                split = ",",
                required = true,
                description = "these schemas of the database, each with a history of its own")
        private List<String> schemas = List.of();

        @Option(
                names = "--schemas-from",
                paramLabel = "SQL",
                required = true,
                description = "those schemas that a query gives, as in 'SELECT schema_name FROM customers'")
        private @Nullable String query;

        @Option(
                names = "--urls-from",
                paramLabel = "FILE",
                required = true,
                description = "the databases of a file, a JDBC URL on each line")
        private @Nullable Path urls;
    }

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Which which;

    @Option(
            names = "--parallel",
            paramLabel = "COUNT",
            defaultValue = "4",
            description = "how many of several databases or schemas at a time; ${DEFAULT-VALUE} by default")
    private int parallelism;

    /** Whether the arguments name several. */
    boolean areGiven() {
        return which != null;
    }

    /** What the arguments name, so far. */
    Tenants.Builder tenants(DatabaseCommand command) {
        if (parallelism < 1) {
            throw command.wrong("There are no " + parallelism + " at a time.");
        }
        Tenants.Builder tenants = Tenants.builder().parallelism(parallelism);
        if (which == null) {
            return tenants;
        }
        if (command.schema().isPresent()) {
            throw command.wrong("--schema names one; leave it out where several are named.");
        }
        Path urls = which.urls;
        if (urls != null) {
            for (String url : lines(urls, command)) {
                Migrator migrator = command.migrator(command.login(url), MigrationListener.NONE);
                tenants.tenant(migrator.toString(), migrator);
            }
            return tenants;
        }
        Migrator migrator = command.migrator(MigrationListener.NONE);
        String query = which.query;
        List<String> names = (query == null ? which.schemas : migrator.schemas(query))
                .stream().distinct().toList();
        if (names.isEmpty() || names.contains("")) {
            throw command.wrong("Which schemas? " + names + " names none, or one without a name.");
        }
        return tenants.schemas(migrator, names, command.shared());
    }

    private static List<String> lines(Path file, DatabaseCommand command) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .distinct()
                    .toList();
            if (lines.isEmpty()) {
                throw command.wrong(file + " names no database.");
            }
            return lines;
        } catch (IOException e) {
            throw command.wrong(file + " cannot be read: " + e.getMessage());
        }
    }
}
