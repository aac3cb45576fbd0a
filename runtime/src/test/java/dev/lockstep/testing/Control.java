package dev.lockstep.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code pg_ctl} of a server that runs. It lies beside the program that the server is. */
record Control(PostgresServer server) {

    void restartAtOnce() throws IOException, InterruptedException, SQLException {
        Path data = dataDirectory();
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        String program = ProcessHandle.of(postmaster)
                .flatMap(process -> process.info().command())
                .orElseThrow(() -> new IllegalStateException("no process " + postmaster));
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to be root, as the server does, which was started in the same way.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                Path.of(program).resolveSibling("pg_ctl").toString(),
                "restart",
                "--wait",
                "--mode=immediate",
                "--pgdata=" + data,
                "--log=" + data.resolve("restart.log")));
        run(command);
    }

    private Path dataDirectory() throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            return Path.of(row.getString(1));
        }
    }

    /** The server inherits what this process writes to, so it writes to a file: a pipe would never end. */
    private static void run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("pg_ctl", ".txt");
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(output, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(output);
        }
    }
}
