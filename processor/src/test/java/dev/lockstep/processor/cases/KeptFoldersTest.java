package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import dev.lockstep.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code kept} holds sources, and the migrations that the processor wrote for them when its snapshots
 * had that format. No processor may ever find a change there: it would find one in the folder of every user, who asked for none. So these files are never
 * written anew. Where a mapping turns out to have been read wrongly, its attribute moves from here to a case of {@code cases},
 * which shows the migration that sets it right.
 */
final class KeptFoldersTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "kept");

    static Stream<Path> kept() {
        return list(ROOT).stream();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_an_older_processor_wrote_is_no_change_to_this_one(Path kept) {
        Map<String, String> written = Golden.texts(kept.resolve("migrations"));
        try (Project project = Project.create(Map.of("lockstep.postgres", "18"))) {
            project.begin(written);
            Project.Result result = project.compile(list(kept.resolve("sources")));
            assertThat(result.succeeded())
                    .as("%s %s", result.messages(), result.other())
                    .isTrue();
            assertThat(project.migrations()).isEqualTo(written);
        }
    }

    @Test
    void the_newest_has_every_kind_of_object() throws IOException {
        List<Path> formats = list(ROOT);
        Path newest = formats.get(formats.size() - 1);
        Schema schema = SnapshotReader.read(Files.readString(newest.resolve("migrations/snapshot.json")))
                .schema();
        assertThat(schema.sequences()).isNotEmpty();
        assertThat(schema.enumTypes()).isNotEmpty();
        assertThat(schema.tables()).anyMatch(table -> !table.indexes().isEmpty());
        assertThat(schema.tables().stream().map(Table::constraints).flatMap(List::stream))
                .extracting(Object::getClass)
                .contains(Constraint.class.getPermittedSubclasses());
        assertThat(schema.tables().stream()
                        .map(Table::columns)
                        .flatMap(List::stream)
                        .map(Column::value))
                .extracting(Object::getClass)
                .contains(ColumnValue.class.getPermittedSubclasses());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
