package dev.lockstep.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SnapshotRoundTripTest {

    @Test
    void everything_that_a_schema_can_hold_comes_back() {
        Snapshot snapshot = EveryKind.snapshot();

        String text = SnapshotWriter.write(snapshot);

        assertThat(SnapshotReader.read(text)).isEqualTo(snapshot);
        assertThat(SnapshotWriter.write(SnapshotReader.read(text))).isEqualTo(text);
    }

    @Test
    void windows_line_ends_change_nothing() {
        String text = SnapshotWriter.write(EveryKind.snapshot());

        assertThat(SnapshotReader.read(text.replace("\n", "\r\n"))).isEqualTo(SnapshotReader.read(text));
    }

    @Test
    void a_text_that_is_cut_off_says_so() {
        String text = SnapshotWriter.write(EveryKind.snapshot());

        assertThatThrownBy(() -> SnapshotReader.read(text.substring(0, text.length() / 2)))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("it ends in the middle");
    }

    @Test
    void a_conflict_of_git_is_named_with_its_line() {
        assertThatThrownBy(() -> SnapshotReader.read("{\n<<<<<<< HEAD\n\"format\": 1\n"))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("line 2 is a git conflict marker");
    }

    @Test
    void a_newer_format_is_refused() {
        assertThatThrownBy(() -> SnapshotReader.read("{\"format\": 99}"))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("format 99");
    }

    @Test
    void what_was_squashed_comes_back_however_deep() {
        Replaced first = new Replaced(1, "a", "1:a", 2, List.of());
        Replaced second = new Replaced(2, "b", "1:b", 1, List.of());
        Replaced inner = new Replaced(2, "ab", "1:ab", 3, List.of(first, second));
        Replaced third = new Replaced(3, "c", "1:c", 1, List.of());
        Manifest manifest =
                Manifest.EMPTY.append(3, "abc", "1:abc", "1:cba", Manifest.Author.BOTH, List.of(inner, third));
        Snapshot snapshot = new Snapshot(EveryKind.schema(), manifest);

        assertThat(SnapshotReader.read(SnapshotWriter.write(snapshot))).isEqualTo(snapshot);
        assertThat(manifest.firstBrokenLink()).isEmpty();
    }

    @Test
    void a_schema_edited_by_hand_is_refused() {
        String text = SnapshotWriter.write(EveryKind.snapshot());

        assertThatThrownBy(() -> SnapshotReader.read(text.replace("varchar(20)", "varchar(30)")))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("it was edited by hand, or merged from two branches");
        assertThatThrownBy(() -> SnapshotReader.read(text.replaceFirst(".*schemaChecksum.*\n", "")))
                .isInstanceOf(SnapshotException.class)
                .hasMessageContaining("has no \"schemaChecksum\"");
    }

    @Test
    void a_class_that_moves_is_no_edit_of_the_schema() {
        String text = SnapshotWriter.write(EveryKind.snapshot());

        assertThat(SnapshotReader.read(text.replace("shop.Order", "trade.Order"))
                        .schema())
                .isNotEqualTo(EveryKind.schema());
    }

    @Test
    void an_empty_text_is_no_snapshot() {
        assertThatThrownBy(() -> SnapshotReader.read("")).isInstanceOf(SnapshotException.class);
    }
}
