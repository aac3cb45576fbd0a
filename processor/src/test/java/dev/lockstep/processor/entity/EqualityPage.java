package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.processor.entity.naming.NamingStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of {@code docs/equality.md}: how many models have the schema that Hibernate creates. A run knows one line of
 * Hibernate, and the rows of that line; {@code -Dgolden=update} rewrites them.
 */
final class EqualityPage {

    private static final Path PAGE = Path.of("docs", "equality.md");
    private static final String VERSION =
            org.hibernate.Version.getVersionString().replace(".Final", "");

    private final Map<NamingStrategy, Figures> figures = new LinkedHashMap<>();

    private record Figures(int equal, int intended) {
        static final Figures NONE = new Figures(0, 0);

        Figures plus(int differences) {
            return differences == 0 ? new Figures(equal + 1, intended) : new Figures(equal, intended + 1);
        }
    }

    /** A model has been compared: read from sources and from class files, it differs from Hibernate's in these lines only. */
    void compared(NamingStrategy naming, List<String> intended) {
        figures.merge(naming, Figures.NONE.plus(intended.size()), (known, one) -> known.plus(intended.size()));
    }

    List<String> rows() {
        return figures.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String row(NamingStrategy naming, Figures figures) {
        int all = figures.equal() + figures.intended();
        return "| " + VERSION + " | " + (naming == NamingStrategy.JPA ? "jpa" : "spring") + " | " + all + " | "
                + figures.equal() + " | " + figures.intended() + " |";
    }

    void verify() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            update();
        }
        assertThat(Files.readAllLines(PAGE).stream().filter(EqualityPage::isOfThisLine))
                .as("the rows of Hibernate " + VERSION)
                .isEqualTo(rows());
    }

    private void update() throws IOException {
        List<String> others = Files.readAllLines(PAGE).stream()
                .filter(line -> !isOfThisLine(line))
                .toList();
        List<String> lines = new ArrayList<>(others);
        int end = 1 + lines.indexOf("|---|---|---|---|---|");
        lines.addAll(HibernateSchema.LINE.isSeven() ? lines.size() : end, rows());
        Files.writeString(PAGE, String.join("\n", lines) + "\n");
    }

    private static boolean isOfThisLine(String line) {
        return line.startsWith("| " + VERSION.substring(0, 2));
    }
}
