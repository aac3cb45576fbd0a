package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that cannot take what is written: one error, nothing half done, and the next compile goes on. */
class FullDiskTest {

    private static final Toolchain JAVAC = Toolchain.javac(Jdk.running());

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void begin() {
        workspace = Shop.in(Workspace.at(folder));
    }

    @AfterAll
    static void close() {
        JAVAC.stop();
    }

    @Test
    void a_full_disk_under_the_migrations() throws IOException {
        try (TinyDisk disk = TinyDisk.mount(workspace.migrations(), "8k")) {
            Toolchain.Result full = JAVAC.compile(workspace.full());
            assertThat(full.codes()).as(full.output()).containsExactly("LS303");
            assertThat(workspace.contents()).isEmpty();
            disk.remount("size=1m");
            assertThat(JAVAC.compile(workspace.full()).succeeded()).isTrue();
            assertThat(workspace.contents())
                    .containsOnlyKeys("001_initial_schema.sql", "001_initial_schema_ROLLBACK.sql", "snapshot.json");
        }
    }

    @Test
    void a_folder_that_became_read_only() throws IOException {
        try (TinyDisk disk = TinyDisk.mount(workspace.migrations(), "1m")) {
            assertThat(JAVAC.compile(workspace.full()).succeeded()).isTrue();
            Map<String, String> first = workspace.contents();
            disk.remount("ro");
            assertThat(JAVAC.compile(workspace.full()).succeeded())
                    .as("an unchanged model")
                    .isTrue();
            workspace.edit("Order", "Customer customer;", "Customer customer;\n\n    String note;");
            Toolchain.Result refused = JAVAC.compile(workspace.full());
            assertThat(refused.codes()).as(refused.output()).containsExactly("LS303");
            assertThat(workspace.contents()).isEqualTo(first);
            disk.remount("rw");
            assertThat(JAVAC.compile(workspace.full()).succeeded()).isTrue();
            assertThat(workspace.contents()).containsKey("002_add_order_note.sql");
        }
    }

    @Test
    void a_class_output_that_takes_no_migrations() throws IOException {
        Files.createDirectories(workspace.classes());
        Files.writeString(workspace.classes().resolve("META-INF"), "a file where a folder should be");
        Toolchain.Result blocked = JAVAC.compile(workspace.full());
        assertThat(blocked.codes()).as(blocked.output()).containsExactly("LS304");
        Files.delete(workspace.classes().resolve("META-INF"));
        assertThat(JAVAC.compile(workspace.full()).succeeded()).isTrue();
        assertThat(workspace.contents())
                .containsOnlyKeys("001_initial_schema.sql", "001_initial_schema_ROLLBACK.sql", "snapshot.json");
    }
}
