package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderViewTest {

    private static final String UP = "BEGIN;\nSELECT 1;\nCOMMIT;\n";
    private static final MigrationName FIRST = new MigrationName(1, "first");
    private static final Manifest MANIFEST =
            Manifest.EMPTY.append(1, "first", Checksum.of(UP), Checksum.of(UP), Author.DEVELOPER);

    @TempDir
    private Path folder;

    private MigrationFolder migrations;

    @BeforeEach
    void begin() throws IOException {
        migrations = MigrationFolder.at(folder);
        Files.writeString(folder.resolve("001_first.sql"), UP);
        Files.writeString(folder.resolve("001_first_ROLLBACK.sql"), UP);
        Files.writeString(folder.resolve("snapshot.json"), SnapshotWriter.write(Snapshot.EMPTY.withManifest(MANIFEST)));
    }

    private FolderView ahead() {
        FolderView view = migrations.viewAhead().orElseThrow();
        view.examine();
        return view;
    }

    @Test
    void what_was_examined_is_not_read_again() throws IOException {
        FolderView view = ahead();
        Files.delete(folder.resolve("001_first.sql"));
        assertThat(view.problems(MANIFEST)).isEmpty();
        assertThat(view.text(FIRST, Direction.UP)).contains(UP);
    }

    @Test
    void it_holds_as_long_as_nothing_is_written() {
        FolderView view = ahead();
        assertThat(view.isCurrent()).isTrue();
        assertThat(migrations.view().stamp()).isEqualTo(view.stamp());
    }

    @Test
    void it_holds_no_longer_with_a_file_more() throws IOException {
        FolderView view = ahead();
        age(folder);
        assertThat(view.isCurrent()).isFalse();
        assertThat(ahead().isCurrent()).isTrue();
    }

    @Test
    void it_holds_no_longer_when_the_snapshot_is_written_anew() throws IOException {
        FolderView view = ahead();
        age(folder.resolve("snapshot.json"));
        assertThat(view.isCurrent()).isFalse();
    }

    @Test
    void a_change_under_way_is_neither_finished_nor_read_ahead() throws IOException {
        FolderView view = ahead();
        FileTime before = Files.getLastModifiedTime(folder);
        Files.writeString(folder.resolve(FolderJournal.FILE), "");
        Files.setLastModifiedTime(folder, before);
        assertThat(view.isCurrent()).isFalse();
        assertThat(migrations.viewAhead()).isEmpty();
        assertThat(folder.resolve(FolderJournal.FILE)).exists();
    }

    @Test
    void the_lock_of_an_editor_is_a_link_to_nothing_and_nobodys_business() throws IOException {
        Files.createSymbolicLink(folder.resolve(".#001_first.sql"), Path.of("someone@somewhere.4711"));
        Files.createSymbolicLink(folder.resolve("002_second.sql"), Path.of("nowhere.sql"));
        assertThat(ahead().problems(MANIFEST)).isEmpty();
    }

    @Test
    void before_the_first_migration_there_is_nothing_to_read_ahead() throws IOException {
        Files.delete(folder.resolve("snapshot.json"));
        assertThat(migrations.viewAhead()).isEqualTo(Optional.empty());
    }

    /** As a write at another time would leave it: the clock of a file system may stand still for two writes. */
    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));
    }
}
