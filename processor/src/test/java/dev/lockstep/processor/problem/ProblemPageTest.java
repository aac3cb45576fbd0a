package dev.lockstep.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of all problem codes, made from the code. It is rewritten by {@code -Dgolden=update} and by nothing else. */
class ProblemPageTest {

    private static final Path PAGE = Path.of("docs", "problems.md");

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    @Test
    void every_code_is_used_once() {
        List<String> codes = codes().map(ProblemCode::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("LS\\d{3}"));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Problem codes

                What the compiler says, by code. An ellipsis stands for a name or value of the case at hand.

                | code | severity | message |
                |---|---|---|
                """);
        codes().forEach(code -> page.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s |%n",
                code.code(),
                code.severity().name().toLowerCase(Locale.ROOT),
                code.text().replaceAll("%[0-9][$]s", "…").replace("|", "\\|").replace("%n", " "))));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private static Stream<ProblemCode> codes() {
        return Stream.<ProblemCode[]>of(
                        OptionProblem.values(),
                        MappingProblem.values(),
                        UnitProblem.values(),
                        ChangeProblem.values(),
                        FolderTrouble.values(),
                        InternalProblem.values())
                .flatMap(Stream::of)
                .sorted(Comparator.comparing(ProblemCode::code));
    }
}
