package dev.lockstep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows as lines, each column as wide as its content. */
record TextTable(List<Column> columns, List<List<String>> rows) {

    TextTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A column by its title. */
    record Column(String title, boolean numbers) {

        static Column texts(String title) {
            return new Column(title, false);
        }

        static Column numbers(String title) {
            return new Column(title, true);
        }

        /** Numbers to the right, the rest to the left. */
        private String cell(String text, int width) {
            String padding = " ".repeat(width - text.length());
            return numbers ? padding + text : text + padding;
        }
    }

    /** The titles, and below them the rows. */
    List<String> lines() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::title).toList());
        all.addAll(rows);
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = IntStream.range(0, row.size())
                .mapToObj(column -> columns.get(column).cell(row.get(column), widths[column]))
                .toList();
        return String.join("  ", cells).stripTrailing();
    }
}
