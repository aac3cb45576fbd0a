package dev.lockstep.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of all problem codes, made from the code. It is rewritten by {@code -Dgolden=update} and by nothing else. */
class ProblemPageTest {

    private static final Path PAGE = Path.of("docs", "problems.md");
    private static final Pattern CODE = Pattern.compile("LS\\d{3}");

    /** The processor reads the snapshot before it looks at the files, and says LS301; only the runtime gets so far. */
    private static final Set<String> UNREACHABLE = Set.of("LS" + 326);

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

    /** A golden file of a case, or an assertion in a test: either way the message was seen on a real compile. */
    @Test
    void every_code_is_asserted_somewhere() throws IOException {
        Set<String> asserted = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            for (Path file : files.filter(ProblemPageTest::isText).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> asserted.add(match.group()));
            }
        }
        assertThat(codes().map(ProblemCode::code).filter(code -> !UNREACHABLE.contains(code)))
                .isSubsetOf(asserted);
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".txt");
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
