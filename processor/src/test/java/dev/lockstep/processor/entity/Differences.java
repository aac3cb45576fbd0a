package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.processor.entity.type.HibernateLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reviewed list of intended differences: {@code feature [line] [naming]: + or - and a line of the catalog}. */
final class Differences {

    private final List<Entry> entries;

    private Differences(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(List<String> where, String line) {}

    static Differences read(Path file) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    entries.add(new Entry(List.of(parts[0].strip().split(" ")), parts[1].strip()));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
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
