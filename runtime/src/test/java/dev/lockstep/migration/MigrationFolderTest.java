package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.migration.FolderProblem.Kind;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotReader;
import dev.lockstep.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationFolderTest {

    @TempDir
    Path path;

    private MigrationFolder folder;
    private Manifest manifest = Manifest.EMPTY;

    @BeforeEach
    void three_sound_migrations() throws IOException {
        folder = MigrationFolder.at(path);
        for (int version = 1; version <= 3; version++) {
            MigrationName name = new MigrationName(version, "m" + version);
            String up = "BEGIN;\nCREATE TABLE t" + version
                    + " (id INT);\nINSERT INTO schema_migrations (version, name) VALUES (" + version + ", 'm" + version
                    + "');\nCOMMIT;\n";
            String down = "BEGIN;\nDROP TABLE t" + version + ";\nDELETE FROM schema_migrations WHERE version = "
                    + version + ";\nCOMMIT;\n";
            write(name.scriptFile(), up);
            write(name.rollbackFile(), down);
            manifest =
                    manifest.append(version, name.name(), Checksum.of(up), Checksum.of(down), Manifest.Author.LOCKSTEP);
        }
        write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(new Snapshot(Schema.EMPTY, manifest)));
    }

    @Test
    void a_sound_folder_has_no_problems() {
        assertThat(folder.view().problems(manifest)).isEmpty();
        assertThat(folder.migrations()).extracting(Migration::toString).containsExactly("001_m1", "002_m2", "003_m3");
        assertThat(folder.view().names()).extracting(MigrationName::version).containsExactly(1, 2, 3);
        assertThat(folder.migrations().get(1).script(Direction.DOWN).steps()).hasSize(1);
        assertThat(folder.migrations().get(0).checksum(Direction.UP))
                .isEqualTo(manifest.entries().get(0).checksum());
        assertThat(folder.snapshotText().map(SnapshotReader::read).map(Snapshot::manifest))
                .contains(manifest);
        assertThat(folder.view().text(new MigrationName(1, "m1"), Direction.UP).orElseThrow())
                .contains("t1");
    }

    @Test
    void a_folder_that_is_not_there_yet_is_an_empty_one_to_the_generator() {
        MigrationFolder none = MigrationFolder.at(path.resolve("none"));
        assertThat(none.view().problems(Manifest.EMPTY)).isEmpty();
        assertThat(none.view().names()).isEmpty();
        assertThat(none.snapshotText()).isEmpty();
        assertThat(path.resolve("none")).doesNotExist();
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        write("README.md", "x");
        write(".#004_x.sql", "x");
        write("001_m1.sql.orig", "x");
        assertThat(folder.view().problems(manifest)).isEmpty();
    }

    @Test
    void edited_files_are_told_and_their_comments_are_not_an_edit() throws IOException {
        append("001_m1.sql", "-- a licence\n");
        append("002_m2.sql", "SELECT 1;\n");
        append("003_m3_ROLLBACK.sql", "SELECT 1;\n");
        assertThat(folder.view().problems(manifest))
                .containsExactly(
                        new FolderProblem(
                                Kind.EDITED_SCRIPT,
                                "002_m2.sql",
                                "002_m2.sql was edited after it was recorded in snapshot.json.",
                                "Bring it back (git checkout -- 002_m2.sql) and make the change in a new migration; or,"
                                        + " if it is the newest and not committed yet, compile to record the edit."),
                        new FolderProblem(
                                Kind.EDITED_ROLLBACK,
                                "003_m3_ROLLBACK.sql",
                                "003_m3_ROLLBACK.sql was edited after it was recorded in snapshot.json.",
                                "Bring it back (git checkout -- 003_m3_ROLLBACK.sql) and make the change in a new"
                                        + " migration; or, if it is the newest and not committed yet, compile to record"
                                        + " the edit."));
    }

    @Test
    void missing_files_are_told_once() throws IOException {
        delete("001_m1.sql");
        delete("002_m2_ROLLBACK.sql");
        delete("003_m3.sql");
        delete("003_m3_ROLLBACK.sql");
        assertThat(kinds(manifest))
                .containsExactly(
                        "MISSING_SCRIPT 001_m1.sql",
                        "MISSING_ROLLBACK 002_m2_ROLLBACK.sql",
                        "MISSING_SCRIPT 003_m3.sql",
                        "MISSING_ROLLBACK 003_m3_ROLLBACK.sql");
    }

    @Test
    void a_migration_that_is_not_listed_is_told() throws IOException {
        write("004_by_hand.sql", "SELECT 1;");
        write("004_by_hand_ROLLBACK.sql", "SELECT 1;");
        assertThat(kinds(manifest)).containsExactly("UNLISTED 004_by_hand.sql");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_generated_migration_that_is_not_listed_is_not_taken_for_one_by_hand() throws IOException {
        write("004_add_x.sql", "-- 004_add_x\n--\n-- Changes:\n--   add column t1.x\n\nSELECT 1;");
        write("004_add_x_ROLLBACK.sql", "SELECT 1;");
        write("005_by_hand.sql", "-- 005_by_hand\n--\n-- Changes everything.\n\nSELECT 1;");
        write("005_by_hand_ROLLBACK.sql", "SELECT 1;");
        assertThat(kinds(manifest)).containsExactly("LEFTOVER 004_add_x.sql", "UNLISTED 005_by_hand.sql");
        assertThat(folder.view().names().stream().filter(folder.view()::isHandWritten))
                .extracting(MigrationName::version)
                .contains(5)
                .doesNotContain(4);
        assertThatThrownBy(folder::migrations).hasMessageContaining("004_add_x.sql was generated, but");
    }

    @Test
    void a_migration_that_was_rebased_is_not_run_before_it_is_generated_anew() throws IOException {
        Manifest.Entry newest = manifest.newest().orElseThrow();
        Manifest rebased = manifest.withoutNewest()
                .append(3, "m3", newest.checksum(), newest.rollbackChecksum(), Manifest.Author.REBASED);
        write(MigrationFolder.SNAPSHOT, SnapshotWriter.write(new Snapshot(Schema.EMPTY, rebased)));
        assertThat(kinds(rebased)).containsExactly("REBASED 003_m3.sql");
        assertThatThrownBy(folder::migrations).hasMessageContaining("not generated anew since");
    }

    @Test
    void a_renamed_migration_is_told_as_such() throws IOException {
        Files.move(path.resolve("003_m3.sql"), path.resolve("003_other.sql"));
        Files.move(path.resolve("003_m3_ROLLBACK.sql"), path.resolve("003_other_ROLLBACK.sql"));
        assertThat(kinds(manifest)).containsExactly("RENAMED 003_other.sql", "RENAMED 003_other_ROLLBACK.sql");
    }

    @Test
    void gaps_duplicates_and_foreign_names_are_told_together() throws IOException {
        write("003_again.sql", "SELECT 1;");
        write("003_again_ROLLBACK.sql", "SELECT 1;");
        write("005_late.sql", "SELECT 1;");
        write("005_late_ROLLBACK.sql", "SELECT 1;");
        write("5_x.sql", "SELECT 1;");
        write("006_x_rollback.sql", "SELECT 1;");
        assertThat(folder.problems())
                .extracting(problem -> problem.kind() + " " + problem.fileName() + ": " + problem.remedy())
                .containsExactly(
                        "DUPLICATE_VERSION 003_m3.sql: If two branches have used one number, run java -jar"
                                + " lockstep-cli.jar rebase, which keeps the migration of the other branch and gives"
                                + " yours the next free number, then compile. Otherwise give the later of the two the"
                                + " next free number.",
                        "VERSION_GAP 005_late.sql: Renumber it to 004, or bring back the migrations in between.",
                        "FOREIGN_NAME 006_x_rollback.sql: Rename it to 006_x_ROLLBACK.sql.",
                        "FOREIGN_NAME 5_x.sql: Name it like 001_add_users.sql or 001_add_users_ROLLBACK.sql, or move it"
                                + " out of the folder.");
    }

    @Test
    void conflict_markers_are_told_instead_of_what_follows_from_them() throws IOException {
        String conflict = "<<<<<<< HEAD\nSELECT 'a;\n=======\nSELECT 2;\n>>>>>>> other\n";
        write("003_m3.sql", conflict);
        write(MigrationFolder.SNAPSHOT, conflict);
        assertThat(kinds(manifest)).containsExactly("CONFLICT_MARKERS 003_m3.sql", "CONFLICT_MARKERS snapshot.json");
    }

    @Test
    void broken_and_misnumbered_scripts_are_told() throws IOException {
        write("004_a.sql", "SELECT 'open");
        write("004_a_ROLLBACK.sql", "DELETE FROM schema_migrations WHERE version = 3;");
        write("005_b.sql", "INSERT INTO schema_migrations (version, name) VALUES (4, 'b');");
        Files.write(path.resolve("005_b_ROLLBACK.sql"), new byte[] {(byte) 0xc3, 0x28});
        assertThat(folder.problems())
                .extracting(problem -> problem.kind() + ": " + problem.what())
                .containsExactly(
                        "BROKEN_SCRIPT: 004_a.sql:1:8 cannot be run.",
                        "WRONG_TRACKING: 004_a_ROLLBACK.sql records another version than its number.",
                        "WRONG_TRACKING: 005_b.sql records another version than its number.",
                        "UNREADABLE: 005_b_ROLLBACK.sql cannot be read as UTF-8.");
    }

    @Test
    void a_manifest_edited_by_hand_is_told() {
        Manifest.Entry second = manifest.entries().get(1);
        Manifest forged = new Manifest(List.of(
                manifest.entries().get(0),
                new Manifest.Entry(
                        2, "m2", second.checksum(), second.checksum(), second.author(), second.chain(), List.of()),
                manifest.entries().get(2)));
        assertThat(kinds(forged)).containsExactly("EDITED_ROLLBACK 002_m2_ROLLBACK.sql", "BROKEN_CHAIN snapshot.json");
    }

    @Test
    void a_checksum_of_a_newer_release_is_not_taken_for_an_edit() {
        Manifest newer = Manifest.EMPTY.append(
                1, "m1", "2:ff", manifest.entries().get(0).rollbackChecksum(), Manifest.Author.LOCKSTEP);
        assertThat(kinds(newer))
                .containsExactly("UNKNOWN_CHECKSUM 001_m1.sql", "UNLISTED 002_m2.sql", "UNLISTED 003_m3.sql");
    }

    @Test
    void a_missing_snapshot_is_one_problem_and_not_one_for_each_file() throws IOException {
        delete(MigrationFolder.SNAPSHOT);
        assertThat(kinds(Manifest.EMPTY)).containsExactly("MISSING_SNAPSHOT snapshot.json");
    }

    @Test
    void migrations_that_cannot_be_used_are_refused_with_all_problems() throws IOException {
        delete("002_m2_ROLLBACK.sql");
        write("005_late.sql", "SELECT 1;");
        write("005_late_ROLLBACK.sql", "SELECT 1;");
        assertThatThrownBy(folder::migrations)
                .isInstanceOf(MigrationFilesException.class)
                .hasMessage("[LS602] The migrations in " + path + " cannot be used:\n"
                        + "  002_m2.sql has no rollback. Write 002_m2_ROLLBACK.sql beside it, or bring it back from"
                        + " version control.\n"
                        + "  005_late.sql leaves a gap: the next number is 004. Renumber it to 004, or bring back the"
                        + " migrations in between.");
    }

    @Test
    void a_runner_holds_the_files_against_the_snapshot_but_takes_a_new_one_that_is_not_listed_yet() throws IOException {
        write("004_by_hand.sql", "SELECT 1;");
        write("004_by_hand_ROLLBACK.sql", "SELECT 1;");
        assertThat(folder.migrations()).hasSize(4);
        append("002_m2.sql", "SELECT 1;\n");
        assertThatThrownBy(folder::migrations).hasMessageContaining("002_m2.sql was edited after it was recorded");
        write(MigrationFolder.SNAPSHOT, "{ broken");
        assertThatThrownBy(folder::migrations).hasMessageContaining("snapshot.json cannot be read: ");
        delete(MigrationFolder.SNAPSHOT);
        assertThat(folder.migrations()).hasSize(4);
    }

    @Test
    void a_script_is_run_as_it_was_verified() throws IOException {
        Migration migration = folder.migrations().get(0);
        String checksum = migration.checksum(Direction.UP);
        write("001_m1.sql", "DROP TABLE everything;");
        assertThat(Checksum.of(migration.sql(Direction.UP))).isEqualTo(checksum);
    }

    private List<String> kinds(Manifest manifest) {
        return folder.view().problems(manifest).stream()
                .map(problem -> problem.kind() + " " + problem.fileName())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(path.resolve(name), text);
    }

    private void append(String name, String text) throws IOException {
        write(name, Files.readString(path.resolve(name)) + text);
    }

    private void delete(String name) throws IOException {
        Files.delete(path.resolve(name));
    }

    /** As Kubernetes mounts a ConfigMap: each file is a link into a folder that is exchanged as a whole. */
    @Test
    void a_folder_of_links_is_read_as_what_they_lead_to() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(path)) {
            files = found.toList();
        }
        Path data = Files.createDirectory(path.resolve("..2026_11_22"));
        Files.createSymbolicLink(path.resolve("..data"), data.getFileName());
        for (Path file : files) {
            Files.move(file, data.resolve(file.getFileName()));
            Files.createSymbolicLink(file, Path.of("..data").resolve(file.getFileName()));
        }
        assertThat(folder.view().problems(manifest)).isEmpty();
        assertThat(folder.migrations()).extracting(Migration::toString).containsExactly("001_m1", "002_m2", "003_m3");
        assertThat(folder.migrations().get(0).sql(Direction.UP)).contains("CREATE TABLE t1");
    }
}
