package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is wrong is one clear error with a code, on the element or file that is wrong, and nothing is written. */
class BadInputTest {

    private static final String CUSTOMER = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
                String name;
            }
            """;

    private static final String CUSTOMER_WITH_EMAIL =
            CUSTOMER.replace("String name;", "String name;\n    String email;");

    @TempDir
    private Path folder;

    private CompiledModel model;

    @BeforeEach
    void begin() {
        model = new CompiledModel(folder.resolve("migrations"));
    }

    @Test
    void a_snapshot_cut_in_half() {
        model.generate(CUSTOMER);
        String snapshot = model.text("snapshot.json");
        model.write("snapshot.json", snapshot.substring(0, snapshot.length() / 2));
        refuses("[LS301] " + file("snapshot.json") + " cannot be read: it ends in the middle", CUSTOMER_WITH_EMAIL);
    }

    @Test
    void a_snapshot_with_conflict_markers() {
        model.generate(CUSTOMER);
        model.write("snapshot.json", "<<<<<<< ours\n" + model.text("snapshot.json"));
        refuses("[LS301] " + file("snapshot.json") + " cannot be read: line 1 is a git conflict marker", CUSTOMER);
    }

    @Test
    void a_snapshot_that_is_missing_beside_migrations() {
        model.generate(CUSTOMER);
        model.delete("snapshot.json");
        refuses("[LS324] " + file("snapshot.json"), CUSTOMER);
    }

    @Test
    void a_snapshot_of_a_newer_format() {
        model.generate(CUSTOMER);
        model.write("snapshot.json", model.text("snapshot.json").replace("\"format\": 2", "\"format\": 9"));
        refuses("[LS301] " + file("snapshot.json") + " cannot be read: it is of format 9", CUSTOMER_WITH_EMAIL);
    }

    @Test
    void a_snapshot_edited_by_hand_to_please_the_check() {
        model.generate(CUSTOMER);
        String column = "{\"name\": \"name\", \"type\": \"varchar(255)\", \"from\": \"#name\"}";
        String snapshot = model.text("snapshot.json");
        model.write("snapshot.json", snapshot.replace(column, column + ",\n" + column.replace("name\"", "email\"")));
        refuses("[LS301] " + file("snapshot.json") + " cannot be read: ", CUSTOMER_WITH_EMAIL);
    }

    @Test
    void what_a_message_says_mends_the_folder() {
        GitRepository repository = GitRepository.init(folder);
        model.generate(CUSTOMER);
        repository.commitAll();
        Map<String, String> sound = model.contents();
        model.write("snapshot.json", "{");
        refuses("git checkout -- snapshot.json", CUSTOMER);
        new GitRepository(model.folder()).git("checkout", "--", "snapshot.json");
        assertThat(CompiledModel.errors(model.generate(CUSTOMER))).isEmpty();
        assertThat(model.contents()).isEqualTo(sound);
    }

    @Test
    void an_older_format_is_read_and_left_as_it_is_until_the_model_changes() {
        model.generate(CUSTOMER);
        String today = model.text("snapshot.json");
        String older = today.replace("\"format\": 2", "\"format\": 1").replaceFirst(".*schemaChecksum.*\n", "");
        model.write("snapshot.json", older);
        assertThat(CompiledModel.errors(model.generate(CUSTOMER))).isEmpty();
        assertThat(CompiledModel.errors(model.check(CUSTOMER))).isEmpty();
        assertThat(model.text("snapshot.json")).isEqualTo(older);
        model.generate(CUSTOMER_WITH_EMAIL);
        assertThat(model.text("snapshot.json")).contains("\"format\": 2", "schemaChecksum", "\"email\"");
    }

    @Test
    void a_full_disk() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "cannot mount a tmpfs");
        try {
            CompiledModel onDisk = new CompiledModel(disk.resolve("migrations"));
            onDisk.generate(CUSTOMER);
            Files.write(disk.resolve("ballast"), new byte[(int) disk.toFile().getUsableSpace()]);
            Map<String, String> before = onDisk.contents();
            assertThat(CompiledModel.errors(onDisk.generate(CUSTOMER_WITH_EMAIL)))
                    .singleElement()
                    .asString()
                    .startsWith("[LS303] the migrations folder cannot be written: ")
                    .contains("No space left on device", "Nothing in it has changed");
            assertThat(onDisk.contents()).isEqualTo(before);
            Files.delete(disk.resolve("ballast"));
            assertThat(CompiledModel.errors(onDisk.generate(CUSTOMER_WITH_EMAIL)))
                    .isEmpty();
            assertThat(onDisk.contents()).containsKey("002_add_customer_email.sql");
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    @Test
    void a_folder_on_a_disk_that_can_only_be_read() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(succeeds("mount", "-t", "tmpfs", "tmpfs", disk.toString()), "cannot mount a tmpfs");
        try {
            CompiledModel onDisk = new CompiledModel(disk.resolve("migrations"));
            onDisk.generate(CUSTOMER);
            assertThat(succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();
            assertThat(CompiledModel.errors(onDisk.generate(CUSTOMER))).isEmpty();
            assertThat(CompiledModel.errors(onDisk.check(CUSTOMER))).isEmpty();
            assertThat(CompiledModel.errors(onDisk.generate(CUSTOMER_WITH_EMAIL)))
                    .singleElement()
                    .asString()
                    .startsWith("[LS303] the migrations folder cannot be written: ")
                    .contains("Read-only file system");
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void a_migration_that_was_edited() {
        model.generate(CUSTOMER);
        String script = model.text("001_initial_schema.sql");
        model.write("001_initial_schema.sql", script.replace("VARCHAR(255)", "TEXT"));
        refuses("[LS319] " + file("001_initial_schema.sql"), CUSTOMER);
    }

    @Test
    void a_comment_in_a_migration_is_no_edit() {
        model.generate(CUSTOMER);
        String script = model.text("001_initial_schema.sql");
        model.write("001_initial_schema.sql", "-- Reviewed.\r\n" + script.replace("\n", "\r\n"));
        assertThat(CompiledModel.errors(model.generate(CUSTOMER))).isEmpty();
    }

    @Test
    void a_migration_that_is_missing() {
        model.generate(CUSTOMER);
        model.generate(CUSTOMER_WITH_EMAIL);
        model.delete("002_add_customer_email_ROLLBACK.sql");
        refuses("[LS316] " + file("002_add_customer_email_ROLLBACK.sql"), CUSTOMER_WITH_EMAIL);
    }

    @Test
    void a_folder_that_cannot_be_written() throws IOException {
        Files.writeString(folder.resolve("migrations"), "a file where the folder should be");
        assertThat(CompiledModel.errors(model.generate(CUSTOMER)))
                .singleElement()
                .asString()
                .startsWith("[LS303] the migrations folder cannot be written: ");
        assertThat(folder.resolve("migrations")).isRegularFile();
    }

    @Test
    void an_entity_without_an_id() {
        refuses("Customer.java:4: [LS101]", CUSTOMER.replace("@Id ", ""));
    }

    @Test
    void a_superclass_and_an_annotation_that_do_not_exist() {
        model.generate(CUSTOMER);
        Map<String, String> before = model.contents();
        Compilation compilation = model.generate(CUSTOMER.replace("class Customer", "class Customer extends Bass"));
        assertThat(CompiledModel.errors(compilation))
                .anyMatch(error -> error.contains("[LS100] the superclass Bass of Customer cannot be resolved."))
                .noneMatch(error -> error.contains("[LS2"));
        assertThat(model.contents()).isEqualTo(before);
    }

    @Test
    void a_field_of_unknown_type() {
        Compilation compilation = model.generate(CUSTOMER.replace("String name", "Nope name"));
        assertThat(CompiledModel.errors(compilation)).anyMatch(error -> error.startsWith("Customer.java:6:"));
        assertThat(model.contents()).isEmpty();
    }

    @Test
    void a_new_unique_column_whose_default_is_the_same_for_every_row() {
        model.generate(CUSTOMER);
        refuses(
                "Customer.java:8: [LS211] column customer.code is new and unique",
                CUSTOMER.replace(
                        "String name;",
                        "String name;\n    @org.hibernate.annotations.ColumnDefault(\"'x'\") @Column(unique = true)\n"
                                + "    String code;"));
    }

    @Test
    void two_entities_on_one_table_with_different_keys() {
        String other = """
                import jakarta.persistence.*;
                @Entity
                @Table(name = "customer")
                class Client {
                    @Id Long number;
                }
                """;
        refuses("[LS104] entities ", CUSTOMER, other);
    }

    @Test
    void an_option_that_has_no_such_value() {
        assertThat(CompiledModel.errors(model.compile("sometimes", CUSTOMER)))
                .singleElement()
                .asString()
                .startsWith("[LS001] option lockstep.mode has the value \"sometimes\"");
        assertThat(model.contents()).isEmpty();
    }

    private void refuses(String error, String... sources) {
        Map<String, String> before = model.contents();
        assertThat(CompiledModel.errors(model.generate(sources)))
                .singleElement()
                .asString()
                .contains(error);
        assertThat(model.contents()).isEqualTo(before);
    }

    private String file(String name) {
        return folder.resolve("migrations").resolve(name).toString();
    }
}
