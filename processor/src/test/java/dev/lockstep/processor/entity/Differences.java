package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.processor.entity.type.HibernateLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The reviewed page of intended differences. Its blocks hold {@code feature [line] [naming]: + or - and a line of the
 * catalog}.
 */
final class Differences {

    private static final Path PAGE = Path.of("docs", "differences.md");

    private final List<Entry> entries;

    private Differences(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(List<String> where, String line) {}

    static Differences read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        boolean isInBlock = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("```")) {
                isInBlock = !isInBlock;
            } else if (isInBlock) {
                String[] parts = line.split(": ", 2);
                entries.add(new Entry(List.of(parts[0].split(" ")), parts[1]));
            }
        }
        return new Differences(entries);
    }

    List<String> of(String feature, NamingStrategy naming, HibernateLine line) {
        String strategy = naming == NamingStrategy.JPA ? "jpa" : "spring";
        String hibernate = line.isSeven() ? "7" : "6";
        return entries.stream()
                .filter(entry -> entry.where().get(0).equals(feature))
                .filter(entry -> entry.where().stream()
                        .skip(1)
                        .allMatch(word -> word.equals(strategy) || word.equals(hibernate)))
                .map(Entry::line)
                .toList();
    }
}
