package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotReader;
import dev.lockstep.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a migrations folder can be wrong, as the compiler tells it; {@code check} writes nothing in any of them. */
class FolderTroubleTest {

    private static final String CUSTOMER = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
            }
            """;

    private static final String BY_HAND = "BEGIN;\nUPDATE customer SET id = id;\nCOMMIT;\n";

    @TempDir
    private Path folder;

    private CompiledModel model;

    @BeforeEach
    void migrate() {
        model = new CompiledModel(folder.resolve("migrations"));
        model.generate(CUSTOMER);
    }

    @Test
    void a_snapshot_that_cannot_be_read() throws IOException {
        model.delete("snapshot.json");
        Files.createDirectory(model.folder().resolve("snapshot.json"));
        assertThat(CompiledModel.errors(model.check(CUSTOMER)))
                .singleElement()
                .asString()
                .startsWith("[LS302] the migrations folder cannot be read: ");
    }

    @Test
    void conflict_markers_in_a_script() {
        model.write(
                "001_initial_schema.sql",
                "<<<<<<< HEAD\nSELECT 1;\n=======\nSELECT 2;\n>>>>>>> theirs\n" + model.text("001_initial_schema.sql"));
        tells("[LS310] ");
    }

    @Test
    void a_script_in_another_encoding() throws IOException {
        Files.write(
                model.folder().resolve("001_initial_schema.sql"),
                "-- Grüße\nSELECT 1;\n".getBytes(StandardCharsets.ISO_8859_1));
        tells("[LS311] ");
    }

    @Test
    void a_name_that_is_not_ours() {
        model.write("fix.sql", "SELECT 1;\n");
        tells("[LS312] ");
    }

    @Test
    void a_number_twice() {
        pair("001_other", BY_HAND);
        tells("[LS313] ");
    }

    @Test
    void a_gap_between_numbers() {
        pair("005_later", BY_HAND);
        tells("[LS314] ");
    }

    @Test
    void a_rollback_without_its_script() {
        model.delete("001_initial_schema.sql");
        tells("[LS315] ");
    }

    @Test
    void a_migration_under_another_name() throws IOException {
        Files.move(
                model.folder().resolve("001_initial_schema.sql"), model.folder().resolve("001_start.sql"));
        Files.move(
                model.folder().resolve("001_initial_schema_ROLLBACK.sql"),
                model.folder().resolve("001_start_ROLLBACK.sql"));
        tells("[LS317] ");
    }

    @Test
    void a_migration_that_the_manifest_does_not_list() {
        pair("002_by_hand", BY_HAND);
        tells("[LS318] ");
    }

    @Test
    void a_rollback_that_was_edited() {
        model.write("001_initial_schema_ROLLBACK.sql", "BEGIN;\nDROP TABLE customer CASCADE;\nCOMMIT;\n");
        tells("[LS320] ");
    }

    @Test
    void a_checksum_of_a_newer_release() {
        model.write("snapshot.json", model.text("snapshot.json").replace("\"checksum\": \"1:", "\"checksum\": \"9:"));
        tells("[LS321] ");
    }

    @Test
    void a_script_that_cannot_be_cut_into_steps() {
        pair("002_by_hand", "SELECT 'open;\n");
        tells("[LS322] ");
    }

    @Test
    void a_script_that_records_another_version() {
        pair("002_by_hand", "BEGIN;\nINSERT INTO schema_migrations (version, name) VALUES (7, 'by_hand');\nCOMMIT;\n");
        tells("[LS323] ");
    }

    @Test
    void a_manifest_that_was_edited() {
        model.write("snapshot.json", model.text("snapshot.json").replace("\"chain\": \"", "\"chain\": \"0"));
        tells("[LS325] ");
    }

    @Test
    void a_generated_migration_that_the_manifest_has_forgotten() {
        String before = model.text("snapshot.json");
        model.generate(CUSTOMER.replace("@Id", "String name;\n    @Id"));
        model.write("snapshot.json", before);
        tells("[LS327] ");
    }

    @Test
    void a_migration_that_was_moved_behind_those_of_another_branch() {
        Snapshot snapshot = SnapshotReader.read(model.text("snapshot.json"));
        Manifest.Entry newest = snapshot.manifest().newest().orElseThrow();
        Manifest rebased = Manifest.EMPTY.append(
                1, newest.name(), newest.checksum(), newest.rollbackChecksum(), Manifest.Author.REBASED);
        model.write("snapshot.json", SnapshotWriter.write(snapshot.withManifest(rebased)));
        tells("[LS328] ");
    }

    @Test
    void a_feature_that_not_every_server_has() {
        String virtual = CUSTOMER.replace(
                "@Id",
                "@dev.lockstep.annotation.Virtual @org.hibernate.annotations.GeneratedColumn(\"id * 2\") Long twice;\n"
                        + "    @Id");
        assertThat(CompiledModel.errors(model.check(virtual)))
                .anyMatch(error -> error.startsWith("Customer.java:5: [LS129] a virtual generated column"));
    }

    @Test
    void all_of_them_at_once() {
        model.write("fix.sql", "SELECT 1;\n");
        pair("005_later", "SELECT 'open;\n");
        Compilation compilation = model.check(CUSTOMER);
        assertThat(String.join("\n", CompiledModel.errors(compilation))).contains("[LS312]", "[LS314]", "[LS322]");
    }

    @Test
    void a_name_that_is_no_file_name() {
        Compilation compilation = model.compileWith(List.of("-Alockstep.name=add email!"), CUSTOMER);
        assertThat(CompiledModel.errors(compilation))
                .anyMatch(error -> error.startsWith("[LS002] option lockstep.name"));
    }

    @Test
    void no_build_file_says_where_the_folder_is() {
        Compilation compilation = model.compileWith(List.of("-Alockstep.mode=generate"), CUSTOMER);
        assertThat(CompiledModel.errors(compilation)).anyMatch(error -> error.startsWith("[LS003] it is not known"));
    }

    @Test
    void a_class_of_a_library_that_is_not_there() {
        Compilation compilation = model.compileWith(
                List.of("-Alockstep.migrations=" + model.folder(), "-Alockstep.entities=shop.Nobody,shop.none.*"),
                CUSTOMER);
        assertThat(CompiledModel.errors(compilation))
                .hasSize(2)
                .anyMatch(error -> error.startsWith("[LS004] option lockstep.entities names shop.Nobody,"))
                .anyMatch(error -> error.startsWith("[LS004] option lockstep.entities names shop.none.*,"));
    }

    @Test
    void a_bug_of_ours_is_one_line_with_the_way_around_it() {
        Compilation compilation = model.compileWith(List.of("-Alockstep.migrations=\0"), CUSTOMER);
        assertThat(CompiledModel.errors(compilation))
                .singleElement()
                .asString()
                .startsWith("[LS999] Lockstep itself failed: java.nio.file.InvalidPathException")
                .contains("-Alockstep.mode=off")
                .doesNotContain("\tat ");
    }

    private void pair(String name, String script) {
        model.write(name + ".sql", script);
        model.write(name + "_ROLLBACK.sql", "SELECT 1;\n");
    }

    private void tells(String start) {
        Map<String, String> before = model.traces();
        assertThat(CompiledModel.errors(model.check(CUSTOMER))).anyMatch(error -> error.startsWith(start));
        assertThat(model.traces()).isEqualTo(before);
    }
}
