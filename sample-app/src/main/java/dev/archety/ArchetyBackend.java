package dev.archety;

import static java.util.Objects.requireNonNull;

import dev.lockstep.Migrator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.logging.LogManager;
import org.hibernate.SessionFactory;

/**
 * Starts the backend: migrate first, then let Hibernate check that it finds what its entities want, then work.
 *
 * <p>Nothing but Lockstep changes the schema. It finds the migrations in the class path, where the compiler put them.
 */
public final class ArchetyBackend {

    private final Database database;
    private final Report report;

    ArchetyBackend(Database database, PrintStream out) {
        this.database = database;
        this.report = new Report(out);
    }

    public static void main(String[] arguments) throws IOException {
        keepLibrariesQuiet();
        try (Database database = Database.from(System.getenv())) {
            new ArchetyBackend(database, System.out).run();
        }
    }

    void run() {
        report.database(database);
        Migrator migrator = Migrator.builder().dataSource(database.dataSource()).build();
        report.migrations(migrator.migrate());
        report.columns("users", TableColumns.of("users", database.dataSource()));
        try (SessionFactory sessions = Entities.open(database.dataSource())) {
            report.validated(Entities.CLASSES.size());
            Walkthrough walkthrough = new Walkthrough(sessions);
            walkthrough.store();
            report.walkthrough(walkthrough.read());
        }
    }

    private static void keepLibrariesQuiet() throws IOException {
        try (InputStream levels = requireNonNull(ArchetyBackend.class.getResourceAsStream("/logging.properties"))) {
            LogManager.getLogManager().readConfiguration(levels);
        }
    }
}
