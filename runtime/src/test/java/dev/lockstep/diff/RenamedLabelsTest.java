package dev.lockstep.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Hints.RenamedConstant;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which literals PostgreSQL has as labels of a type: {@code SAD}, which becomes {@code LOW}, and no others. */
final class RenamedLabelsTest {

    private static final QualifiedName TABLE = QualifiedName.of("note");
    private static final Column MOOD = column("mood", SqlType.of("feeling"));
    private static final Column KIND = column("kind", SqlType.TEXT);
    private static final RenamedLabels LABELS = RenamedLabels.between(schema("SAD"), schema("LOW"), intent());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "mood = 'SAD'                                | mood = 'LOW'",
                "\"mood\" <> 'SAD' OR kind = 'SAD'           | \"mood\" <> 'LOW' OR kind = 'SAD'",
                "mood IN ('GLAD', 'SAD')                     | mood IN ('GLAD', 'LOW')",
                "mood NOT IN ('SAD')                         | mood NOT IN ('LOW')",
                "mood = ANY (ARRAY['GLAD', 'SAD'])           | mood = ANY (ARRAY['GLAD', 'LOW'])",
                "mood IS DISTINCT FROM 'SAD'                 | mood IS DISTINCT FROM 'LOW'",
                "CASE mood WHEN 'SAD' THEN 'SAD' END         | CASE mood WHEN 'LOW' THEN 'SAD' END",
                "kind = 'SAD'::feeling::text                 | kind = 'LOW'::feeling::text",
                "mood::text = 'SAD'                          | mood::text = 'SAD'",
                "concat(mood, 'SAD') = kind                  | concat(mood, 'SAD') = kind",
                "starts_with(kind, 'SAD')                    | starts_with(kind, 'SAD')",
                "decode_flag(mood = 'GLAD', 'SAD')           | decode_flag(mood = 'GLAD', 'SAD')",
                "mood = 'SADDER'                             | mood = 'SADDER'",
                "kind = 'SAD'                                | kind = 'SAD'"
            })
    void a_literal_is_a_label_where_it_is_compared_with_a_column_of_the_type_or_cast_to_it(
            String before, String after) {
        assertThat(LABELS.inExpression(TABLE, before)).isEqualTo(after);
    }

    @Test
    void a_default_is_a_label_where_its_column_is_of_the_type() {
        assertThat(LABELS.inDefault(MOOD, "'SAD'")).isEqualTo("'LOW'");
        assertThat(LABELS.inDefault(MOOD, "'SAD'::feeling")).isEqualTo("'LOW'::feeling");
        assertThat(LABELS.inDefault(KIND, "'SAD'")).isEqualTo("'SAD'");
    }

    private static Schema schema(String label) {
        Table table = new Table(TABLE, List.of(MOOD, KIND), List.of(), List.of(), Optional.empty(), Origin.of("Note"));
        EnumType type = new EnumType(QualifiedName.of("feeling"), List.of("GLAD", label), Origin.of("Feeling"));
        return new Schema(List.of(table), List.of(), List.of(type));
    }

    private static Intent intent() {
        Origin place = Origin.of("Feeling");
        return new Intent(Renames.NONE, Map.of(), Map.of(), List.of(new RenamedConstant(place, place, "SAD", "LOW")));
    }

    private static Column column(String name, SqlType type) {
        return Column.of(name, type, new Origin("Note", name));
    }
}
