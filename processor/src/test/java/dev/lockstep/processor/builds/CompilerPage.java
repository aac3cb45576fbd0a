package dev.lockstep.processor.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of {@code docs/compilers.md}: a row for each situation, a column for each compiler. */
record CompilerPage(List<String> columns, Map<String, List<String>> cells) {

    private static final Path FILE = Path.of("docs", "compilers.md");

    private static final String HEAD = """
            # Compilers

            What a compile does in the situations that every build gets into, and what it writes into an empty or a migrated folder.
            The table is the result of a test on real compilers; all of them run with `-Xlint:all,-processing -Werror` (ecj: `-failOnWarning`).
            javac takes the newest level of the language that it knows; Lombok is a processor in javac and an agent in ecj.

            """;

    static CompilerPage read() throws IOException {
        List<List<String>> lines = Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.substring(2, line.length() - 2).split(" \\| ", -1))
                        .toList())
                .toList();
        Map<String, List<String>> cells = new LinkedHashMap<>();
        lines.subList(1, lines.size())
                .forEach(line -> cells.put(line.get(0), List.copyOf(line.subList(1, line.size()))));
        return new CompilerPage(List.copyOf(lines.get(0).subList(1, lines.get(0).size())), cells);
    }

    static void write(List<String> columns, Map<String, List<String>> cells) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| situation | " + String.join(" | ", columns) + " |");
        lines.add("|---|" + "---|".repeat(columns.size()));
        cells.forEach((row, texts) -> lines.add("| " + row + " | " + String.join(" | ", texts) + " |"));
        Files.writeString(FILE, HEAD + String.join("\n", lines) + "\n");
    }

    List<String> rows() {
        return List.copyOf(cells.keySet());
    }

    String cell(String row, String column) {
        return cells.getOrDefault(row, List.of("no row")).get(columns.indexOf(column));
    }
}
