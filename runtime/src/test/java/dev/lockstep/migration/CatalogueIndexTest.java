package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.migration.Catalogue.Span;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Manifest.Author;
import dev.lockstep.snapshot.Replaced;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueIndexTest {

    private static final List<Replaced> REPLACED = List.of(
            new Replaced(1, "a", "1:a", 1, List.of()),
            new Replaced(
                    3,
                    "bc",
                    "1:bc",
                    2,
                    List.of(new Replaced(2, "b", "1:b", 1, List.of()), new Replaced(3, "c", "1:c", 1, List.of()))));

    @Test
    void an_application_knows_what_its_squashes_replace() throws IOException {
        Manifest manifest = Manifest.EMPTY
                .append(3, "abc", "1:up", "1:down", Author.LOCKSTEP, REPLACED)
                .append(4, "d", "1:u", "1:d", Author.DEVELOPER);
        CatalogueScripts.Writer scripts = new CatalogueScripts.Writer();
        List.of("up", "down", "\u00fcp", "").forEach(scripts::add);
        assertThat(read(CatalogueIndex.write(manifest, scripts)))
                .containsExactly(
                        new Catalogue.Entry(3, "abc", "1:up", "1:down", new Span(0, 2), new Span(2, 4), REPLACED),
                        new Catalogue.Entry(4, "d", "1:u", "1:d", new Span(6, 3), new Span(9, 0), List.of()));
    }

    @Test
    void a_line_that_is_cut_off_is_refused() {
        for (String text : List.of("1\ta\t1:u", "1\ta\t1:u\n", "1\ta\t1:u\t1:d\t3\t4\n2\tb\t1:u\t1:d\t3\t4")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining("no line of");
        }
    }

    private static List<Catalogue.Entry> read(String text) throws IOException {
        return CatalogueIndex.read(text);
    }
}
