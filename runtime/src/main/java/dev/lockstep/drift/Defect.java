package dev.lockstep.drift;

import dev.lockstep.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** A constraint or index that exists by name only: what an interrupted build or a forgotten VALIDATE leaves behind. */
public record Defect(QualifiedName table, String name, Kind kind) {

    /** What it lacks. */
    public enum Kind {
        /** An index that no query uses, and that may lack rows. */
        INVALID("invalid: its build was not finished"),
        /** A constraint that rows from before may break. */
        NOT_VALIDATED("not validated: rows from before may break it"),
        /** A constraint that any row may break; PostgreSQL 18 and later. */
        NOT_ENFORCED("not enforced: any row may break it");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /** What an object lacks, to be put behind its name; nothing when it lacks nothing. */
    static String text(List<Defect> defects, QualifiedName table, String name) {
        return defects.stream()
                .filter(defect -> defect.table().equals(table) && defect.name().equals(name))
                .map(defect -> ", " + defect.kind().text)
                .collect(Collectors.joining());
    }
}
