package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/types.md}: a row for each attribute of a model that {@link MappingOracleTest} compares with Hibernate. It is
 * rewritten by {@code -Dgolden=update} and by nothing else.
 */
final class TypePageTest {

    private static final Path MODEL = Path.of("src/test/resources/mapping/types_of_the_table/Model.java");
    private static final Path PAGE = Path.of("docs", "types.md");
    private static final Pattern HEADING = Pattern.compile("    // (.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("    (.+) (\\w+);");

    private static final String HEAD = """
            # Types

            What an attribute becomes, without an annotation and with those that matter. The table is made by reading a model that is compared
            with Hibernate's own schema (`src/test/resources/mapping/types_of_the_table`), once as of each line of Hibernate. Types are written
            as PostgreSQL takes them: `char` and `varchar` count characters, `timestamptz` is `timestamp with time zone`.

            A type that Hibernate knows from a class of yours (`@Type`, `@JavaType`) is not known to a compiler: `@Column(columnDefinition = "…")`
            says it.
            """;

    @Test
    void the_page_says_what_the_reader_does() throws IOException {
        String page = page(table("6"), table("7"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    private static Table table(String hibernate) throws IOException {
        return ReadModel.of(
                        Map.of("lockstep.hibernate", hibernate),
                        List.of(JavaFileObjects.forResource(MODEL.toUri().toURL())))
                .table("types");
    }

    private static String page(Table six, Table seven) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String line : Files.readAllLines(MODEL)) {
            Matcher heading = HEADING.matcher(line);
            Matcher attribute = ATTRIBUTE.matcher(line);
            if (heading.matches()) {
                page.append("\n## ")
                        .append(heading.group(1))
                        .append("\n\n| attribute | Hibernate 6 | Hibernate 7 |\n|---|---|---|\n");
            } else if (attribute.matches() && six.column(attribute.group(2)).isPresent()) {
                page.append("| `" + attribute.group(1) + "` | " + columns(six, attribute.group(2)) + " | "
                        + columns(seven, attribute.group(2)) + " |\n");
            }
        }
        return page.toString();
    }

    /** The column of the attribute, and the one beside it that some have. */
    private static String columns(Table table, String attribute) {
        return table.columns().stream()
                .filter(column ->
                        column.name().equals(attribute) || column.name().startsWith(attribute + "_"))
                .map(column -> text(table, column))
                .collect(Collectors.joining(" and "));
    }

    private static String text(Table table, Column column) {
        String checks = table.constraints().stream()
                .filter(CheckConstraint.class::isInstance)
                .map(CheckConstraint.class::cast)
                .filter(check -> check.columns().equals(List.of(column.name())))
                .map(check -> ", `check (" + check.expression().replace(column.name(), "…") + ")`")
                .collect(Collectors.joining());
        return "`" + column.type() + (column.nullable() ? "" : " not null") + "`" + checks;
    }
}
