package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of all kinds of change in the README of the case folders: nothing in it is made up, and nothing is left out of it. */
final class CoverageTest {

    private static final Path README = Path.of("src", "test", "resources", "cases", "README.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-J]\\d\\d) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern FOLDER = Pattern.compile("\\b[a-z]+/[a-z0-9_]+\\b");
    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+Test)`");

    /** How many kinds there are in each section. */
    private static final Map<String, Integer> SECTIONS = new TreeMap<>(
            Map.of("A", 21, "B", 28, "C", 19, "D", 10, "E", 11, "F", 17, "G", 10, "H", 13, "I", 10, "J", 10));

    @Test
    void each_kind_of_change_has_a_row_of_its_own() {
        List<String> expected = SECTIONS.entrySet().stream()
                .flatMap(section -> Stream.iterate(1, n -> n + 1)
                        .limit(section.getValue())
                        .map(n -> section.getKey() + (n < 10 ? "0" : "") + n))
                .toList();
        assertThat(rows().map(row -> row.group(1))).containsExactlyElementsOf(expected);
    }

    @Test
    void each_row_says_where_it_is_tested_or_why_it_cannot_be() {
        assertThat(rows().filter(row -> row.group(3).isBlank())).isEmpty();
    }

    @Test
    void each_folder_that_is_named_exists_and_each_that_exists_is_named() {
        List<String> named = rows().flatMap(row -> FOLDER.matcher(row.group(3)).results())
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
        assertThat(named)
                .containsExactlyElementsOf(
                        CaseFolder.all().stream().map(CaseFolder::name).sorted().toList());
    }

    @Test
    void each_test_class_that_is_named_exists() throws IOException {
        List<String> named = rows().flatMap(
                        row -> TEST_CLASS.matcher(row.group(3)).results())
                .map(match -> match.group(1) + ".java")
                .distinct()
                .toList();
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).containsAll(named);
        }
    }

    private static Stream<MatchResult> rows() {
        try {
            return ROW.matcher(Files.readString(README)).results();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
