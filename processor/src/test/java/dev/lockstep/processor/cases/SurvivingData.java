package dev.lockstep.processor.cases;

import java.util.List;
import java.util.Map;

/** {@code data.txt}: queries, each behind {@code > }, and under each the rows that it must give after the change. */
record SurvivingData(List<String> queries) {

    private static final String FILE = "data.txt";

    static SurvivingData of(Map<String, String> expected) {
        return new SurvivingData(expected.getOrDefault(FILE, "")
                .lines()
                .filter(line -> line.startsWith("> "))
                .toList());
    }

    /** The file as it is with the rows of today; nothing when there are no queries. */
    Map<String, String> read(Database database) {
        StringBuilder text = new StringBuilder();
        for (String query : queries) {
            text.append(query).append('\n');
            database.query(query.substring(2)).forEach(row -> text.append(row).append('\n'));
        }
        return queries.isEmpty() ? Map.of() : Map.of(FILE, text.toString());
    }
}
