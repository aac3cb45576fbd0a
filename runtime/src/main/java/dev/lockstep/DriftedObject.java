package dev.lockstep;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An object of the database that is not as the model says.
 *
 * @param name as {@code schema.name}, or {@code name} in the default schema
 * @param differences what differs; empty when all of it is missing
 */
public record DriftedObject(Kind kind, String name, Sign sign, List<Difference> differences) {

    /** What it is. */
    public enum Kind {
        SCHEMA,
        TYPE,
        SEQUENCE,
        TABLE
    }

    /** Which side has it. */
    public enum Sign {
        /** The database has it, and the model does not. */
        EXTRA('+'),
        /** The model has it, and the database does not. */
        MISSING('-'),
        /** Both have it, and it is not the same. */
        CHANGED('~');

        private final char symbol;

        Sign(char symbol) {
            this.symbol = symbol;
        }

        public char symbol() {
            return symbol;
        }
    }

    /** One difference, in words: {@code column age BIGINT in the database, INTEGER in the model}. */
    public record Difference(Sign sign, String text) {
        @Override
        public String toString() {
            return sign.symbol() + " " + text;
        }
    }

    public DriftedObject {
        differences = List.copyOf(differences);
    }

    /** The object, and below it, indented, what differs. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(sign.symbol() + " " + kind.name().toLowerCase(Locale.ROOT) + " " + name),
                        differences.stream().map(difference -> "    " + difference))
                .toList();
    }
}
