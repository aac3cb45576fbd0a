package dev.lockstep.faults;

import dev.lockstep.postgres.TestDatabase;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** PgBouncer in transaction mode, before a server of the tests. */
final class Pooler implements AutoCloseable {

    private final Process process;
    private final int port;

    private Pooler(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Pooler start(Path folder, PostgresServer server) throws IOException, InterruptedException {
        int port = freePort();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path configuration = Files.writeString(
                folder.resolve("pgbouncer.ini"), """
                [databases]
                * = host=127.0.0.1 port=%d user=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = 10
                ignore_startup_parameters = extra_float_digits
                """.formatted(server.port(), PostgresServer.USER, port));
        Files.setPosixFilePermissions(configuration, PosixFilePermissions.fromString("rw-r--r--"));
        // It refuses to run as root.
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> command = root
                ? List.of(program(), "-u", "nobody", configuration.toString())
                : List.of(program(), configuration.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        Pooler pooler = new Pooler(process, port);
        pooler.awaitPort(folder.resolve("pgbouncer.log"));
        return pooler;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder(program(), "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Debian puts it where only root's path leads. */
    private static String program() {
        return Files.isExecutable(Path.of("/usr/sbin/pgbouncer")) ? "/usr/sbin/pgbouncer" : "pgbouncer";
    }

    String url(TestDatabase database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database.name();
    }

    private void awaitPort(Path log) throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return;
            } catch (IOException e) {
                if (tries == 100 || !process.isAlive()) {
                    throw new IllegalStateException(Files.readString(log), e);
                }
                Thread.sleep(100);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
