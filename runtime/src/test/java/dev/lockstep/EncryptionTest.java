package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.postgres.TestFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a certificate that it signed itself: what the URL says of encryption is between the driver and it. */
final class EncryptionTest {

    private static final char[] SECRET = "changeit".toCharArray();

    @TempDir
    static Path keys;

    private static EmbeddedPostgres server;

    @TempDir
    Path path;

    @BeforeAll
    static void a_server_that_encrypts() throws Exception {
        Path store = keys.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        String.valueOf(SECRET),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(keys.resolve("keytool.txt").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        writePem(store);
        server = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", keys.resolve("server.crt").toString())
                .setServerConfig("ssl_key_file", keys.resolve("server.key").toString())
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void writePem(Path store) throws IOException, GeneralSecurityException {
        KeyStore keyStore = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keyStore.load(stream, SECRET);
        }
        Path key = keys.resolve("server.key");
        Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                key, pem("PRIVATE KEY", keyStore.getKey("server", SECRET).getEncoded()));
        Files.writeString(
                keys.resolve("server.crt"),
                pem("CERTIFICATE", keyStore.getCertificate("server").getEncoded()));
    }

    private static String pem(String kind, byte[] content) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    private Migrator migrator(String parameters) {
        new TestFolder(path)
                .add(
                        1,
                        "encrypted",
                        "CREATE TABLE encrypted AS SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid();",
                        "DROP TABLE encrypted;");
        return Migrator.builder()
                .url("jdbc:postgresql://localhost:" + server.getPort() + "/postgres?" + parameters)
                .user("postgres")
                .password("s3cret")
                .folder(path)
                .build();
    }

    @Test
    void a_run_is_encrypted_and_knows_the_server_by_its_certificate_where_the_url_says_so() throws SQLException {
        Migrator migrator = migrator("sslmode=verify-full&sslrootcert=" + keys.resolve("server.crt"));
        assertThat(migrator.migrate().applied()).hasSize(1);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ssl FROM encrypted")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
        }
        assertThat(migrator.rollback(1).rolledBack()).hasSize(1);
    }

    @Test
    void a_certificate_that_nobody_knows_is_refused_in_the_words_of_the_driver() {
        assertThatThrownBy(migrator("sslmode=verify-full&sslrootcert=" + keys.resolve("none.crt"))::migrate)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageStartingWith("[LS701] ")
                .hasMessageContaining("none.crt")
                .hasMessageNotContaining("s3cret");
    }
}
