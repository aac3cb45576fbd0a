package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of all exceptions, made from their sources. It is rewritten by {@code -Dgolden=update} and by nothing else. */
class FailuresPageTest {

    private static final Path PAGE = Path.of("docs", "exceptions.md");

    /** Its Javadoc, its name, and the code that it passes on. */
    private static final Pattern EXCEPTION =
            Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*public final class (\\w+).*?super\\(\\s*\"(LS\\d{3})\"");

    /** One type and what it means. */
    private record Failure(String code, String type, String meaning) {
        static Failure of(MatchResult source) {
            String meaning = source.group(1)
                    .replaceAll("\n \\*", "")
                    .replaceAll("<p>.*", "")
                    .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                    .strip();
            return new Failure(source.group(3), source.group(2), meaning);
        }
    }

    @Test
    void the_page_says_what_the_sources_say() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Exceptions

                What a run can end with: each is a `LockstepException`, unchecked, with the code that begins its message. Those about a
                history that does not fit are a `HistoryException`, too.

                | code | exception | when |
                |---|---|---|
                """);
        for (Failure failure : failures()) {
            page.append("| %s | `%s` | %s |\n".formatted(failure.code(), failure.type(), failure.meaning()));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page.toString());
    }

    @Test
    void each_has_a_code_of_its_own_and_is_provoked_somewhere() throws IOException {
        String tests = text(Path.of("src", "test", "java")) + text(Path.of("..", "processor", "src", "test", "java"));
        assertThat(failures()).extracting(Failure::code).doesNotHaveDuplicates();
        assertThat(failures())
                .extracting(Failure::type)
                .filteredOn(type -> !tests.contains(type))
                .isEmpty();
    }

    private static List<Failure> failures() throws IOException {
        Matcher matcher = EXCEPTION.matcher("");
        List<Failure> failures = new ArrayList<>();
        for (Path file : sources(Path.of("src", "main", "java"))) {
            matcher.reset(Files.readString(file)).results().map(Failure::of).forEach(failures::add);
        }
        failures.sort(Comparator.comparing(Failure::code));
        return failures;
    }

    private static String text(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : sources(folder)) {
            texts.add(Files.readString(file));
        }
        return texts.stream().collect(Collectors.joining("\n"));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
