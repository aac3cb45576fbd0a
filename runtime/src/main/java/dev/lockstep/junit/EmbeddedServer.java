package dev.lockstep.junit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.postgresql.ds.PGSimpleDataSource;

/** The embedded PostgreSQL of this JVM: started by the first test that needs one, ended with the process by its own hook. */
final class EmbeddedServer {

    private static final TestServer SHARED = start();

    private EmbeddedServer() {}

    static TestServer shared() {
        return SHARED;
    }

    private static TestServer start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    // What tests write need not outlive the machine.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            PGSimpleDataSource administration = new PGSimpleDataSource();
            administration.setURL(server.getJdbcUrl("postgres", "postgres"));
            return new TestServer(administration);
        } catch (IOException e) {
            throw new TestServerException(
                    "The embedded PostgreSQL does not start: " + e.getMessage()
                            + ". It does not run as root in a container without user namespaces. Run the tests as another"
                            + " user, or name a server: -Dlockstep.test.url=jdbc:postgresql://localhost/postgres.",
                    e);
        }
    }
}
