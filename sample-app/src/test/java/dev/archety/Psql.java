package dev.archety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's own client, run as a person runs it: {@code psql -f file}, and no help from Lockstep. */
final class Psql {

    private Psql() {}

    /** Applies the files in their order; anything that psql calls an error fails the test. */
    static void apply(List<Path> files, TestDatabase database) {
        files.forEach(file -> apply(file, database));
    }

    static void apply(Path file, TestDatabase database) {
        CommandLine.Output output = CommandLine.run(List.of(
                "psql",
                "--no-psqlrc",
                "--quiet",
                "--host=localhost",
                "--port=" + database.port(),
                "--username=postgres",
                "--dbname=" + database.name(),
                "--file=" + file));
        assertThat(output.text()).as("what psql says of %s", file).doesNotContain("ERROR:");
        assertThat(output.exitCode()).as(output.text()).isZero();
    }
}
