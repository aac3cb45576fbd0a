package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderWriteTest {

    static final FolderChange FIRST = FolderChange.NONE
            .write(new MigrationName(1, "first"), "SELECT 1;\n", "SELECT -1;\n")
            .write(MigrationFolder.SNAPSHOT, "{1}");
    static final FolderChange RENAMED = FolderChange.NONE
            .delete(new MigrationName(1, "first"))
            .write(new MigrationName(1, "better"), "SELECT 2;\n", "SELECT -2;\n")
            .write(MigrationFolder.SNAPSHOT, "{2}");

    @TempDir
    Path parent;

    private Path path() {
        return parent.resolve("db/migrations");
    }

    @Test
    void a_change_creates_the_folder_and_leaves_nothing_else_in_it() throws IOException {
        MigrationFolder.at(path()).write(FIRST);
        assertThat(contents()).isEqualTo(FIRST.writes());
    }

    @Test
    void a_change_replaces_and_deletes_in_one_go() throws IOException {
        MigrationFolder folder = MigrationFolder.at(path());
        folder.write(FIRST);
        folder.write(RENAMED);
        assertThat(contents()).isEqualTo(RENAMED.writes());
    }

    @Test
    void a_file_that_has_the_wanted_bytes_is_not_touched() throws IOException {
        MigrationFolder folder = MigrationFolder.at(path());
        folder.write(FIRST);
        Path script = path().resolve("001_first.sql");
        Files.setLastModifiedTime(script, FileTime.fromMillis(1000));
        folder.write(FIRST);
        folder.write(FolderChange.NONE.delete(new MigrationName(9, "absent")));
        assertThat(Files.getLastModifiedTime(script)).isEqualTo(FileTime.fromMillis(1000));
        assertThat(contents()).isEqualTo(FIRST.writes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../001_x.sql", "x.sql", "/etc/passwd", "001_x.SQL", "", ".lockstep-journal"})
    void a_change_cannot_name_what_is_not_of_the_folder(String name) {
        assertThatThrownBy(() -> FolderChange.NONE.write(name, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FolderChange.NONE.delete(name)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Stages in the order they are reached: three temporaries, then journal and moves. */
    static Stream<String> stages() throws IOException {
        List<String> stages = new ArrayList<>();
        Path folder = Files.createTempDirectory("stages");
        MigrationFolder.at(folder).write(FIRST);
        MigrationFolder.at(folder, stages::add).write(RENAMED);
        return stages.stream().distinct();
    }

    @Test
    void every_stage_is_reached() throws IOException {
        assertThat(stages()).containsExactly("temporary", "temporaries", "journal", "moved");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void a_process_killed_at_any_stage_leaves_the_old_state_or_the_new(String stage) throws Exception {
        MigrationFolder folder = MigrationFolder.at(path());
        folder.write(FIRST);
        assertThat(HaltingWriter.run(path(), stage)).isEqualTo(HaltingWriter.HALTED);

        boolean committed = stage.equals("journal") || stage.equals("moved");
        SortedMap<String, String> expected = committed ? RENAMED.writes() : FIRST.writes();
        assertThat(folder.view().names()).extracting(MigrationName::scriptFile).containsExactly(expected.firstKey());
        folder.locked(locked -> locked);
        assertThat(contents()).isEqualTo(expected);
    }

    @Test
    void a_move_interrupted_between_two_files_is_finished() throws IOException {
        MigrationFolder folder = MigrationFolder.at(path());
        folder.write(FIRST);
        Files.writeString(path().resolve(".lockstep-snapshot.json.tmp"), "{2}");
        Files.writeString(path().resolve("001_better.sql"), "SELECT 2;\n");
        Files.writeString(path().resolve("001_better_ROLLBACK.sql"), "SELECT -2;\n");
        Files.writeString(path().resolve(FolderJournal.FILE), """
                delete 001_first.sql
                delete 001_first_ROLLBACK.sql
                move .lockstep-001_better.sql.tmp 001_better.sql
                move .lockstep-001_better_ROLLBACK.sql.tmp 001_better_ROLLBACK.sql
                move .lockstep-snapshot.json.tmp snapshot.json
                """);
        assertThat(folder.snapshotText()).contains("{2}");
        assertThat(contents()).isEqualTo(RENAMED.writes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete ../victim", "delete /victim", "move ../victim 001_first.sql", "move x ../victim"})
    void a_journal_that_somebody_put_there_reaches_nothing_outside_of_the_folder(String line) throws IOException {
        MigrationFolder folder = MigrationFolder.at(path());
        folder.write(FIRST);
        Path victim = Files.writeString(parent.resolve("victim"), "keep me");
        Files.writeString(path().resolve("x"), "from the folder");
        String absolute = line.replace(" /victim", " " + victim.toAbsolutePath());
        Files.writeString(path().resolve(FolderJournal.FILE), absolute + "\n");
        assertThatThrownBy(folder::view)
                .isInstanceOf(FolderException.class)
                .hasMessageContaining("is no name of a file in this folder");
        assertThat(victim).hasContent("keep me");
    }

    @Test
    void a_folder_that_cannot_be_made_is_one_clear_error() throws IOException {
        Files.writeString(parent.resolve("db"), "a file");
        assertThatThrownBy(() -> MigrationFolder.at(path()).write(FIRST))
                .isInstanceOf(FolderException.class)
                .hasMessageStartingWith("[LS603] The migrations folder " + path() + " cannot be written (")
                .hasMessageContaining("Nothing in it has changed.");
    }

    @Test
    void a_name_that_is_taken_by_a_folder_changes_nothing() throws IOException {
        MigrationFolder folder = MigrationFolder.at(path());
        folder.write(FIRST);
        Files.createDirectory(path().resolve("001_better.sql"));
        assertThatThrownBy(() -> folder.write(RENAMED)).isInstanceOf(FolderException.class);
        Files.delete(path().resolve("001_better.sql"));
        assertThat(contents()).isEqualTo(FIRST.writes());
    }

    /** The largest file that the child process may write stands for the end of the disk. */
    @Test
    void a_full_disk_changes_nothing() throws Exception {
        MigrationFolder folder = MigrationFolder.at(path());
        folder.write(FIRST);
        assertThat(HaltingWriter.runWithFullDisk(path())).isEqualTo(HaltingWriter.REFUSED);
        assertThat(contents()).isEqualTo(FIRST.writes());
    }

    @Test
    void reading_comparing_and_writing_under_the_lock_loses_no_update() throws Exception {
        MigrationFolder folder = MigrationFolder.at(path());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            running.add(threads.submit(() -> append(folder)));
        }
        for (Future<?> future : running) {
            future.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(folder.view().names())
                .extracting(MigrationName::version)
                .hasSize(32)
                .doesNotHaveDuplicates();
        assertThat(folder.problems()).isEmpty();
    }

    private static void append(MigrationFolder folder) {
        folder.locked(locked -> {
            MigrationName next =
                    new MigrationName(locked.folder().view().names().size() + 1, "m");
            locked.write(FolderChange.NONE.write(next, "SELECT 1;", "SELECT 1;"));
            return next;
        });
    }

    @Test
    void a_lock_held_for_too_long_is_told() {
        MigrationFolder.at(path()).locked(held -> {
            assertThatThrownBy(() -> FolderLock.acquire(path(), Duration.ofMillis(50)))
                    .isInstanceOf(FolderException.class)
                    .hasMessageStartingWith("[LS603] Another build has held the migrations folder " + path());
            return held;
        });
    }

    @Test
    void ten_thousand_folders_have_a_few_files_to_lock() {
        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(i -> FolderLock.fileName(Path.of("/builds/" + i + "/migrations"))))
                .matches(names -> Set.copyOf(names).size() <= 64);
    }

    @Test
    void another_process_waits_for_the_lock() throws Exception {
        MigrationFolder folder = MigrationFolder.at(path());
        Process child = folder.locked(locked -> {
            locked.write(FIRST);
            Process waiting = HaltingWriter.start(path(), "never");
            assertThat(exited(waiting, 2)).isFalse();
            return waiting;
        });
        assertThat(exited(child, 60)).isTrue();
        assertThat(child.exitValue()).isZero();
        assertThat(contents()).isEqualTo(RENAMED.writes());
    }

    private static boolean exited(Process process, long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(path())) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }
}
