package dev.lockstep.sql;

import dev.lockstep.diff.SequenceChange;
import dev.lockstep.plan.Operation;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Sequences (PostgreSQL manual, CREATE SEQUENCE and ALTER SEQUENCE). */
final class SequenceSql implements SequenceChange.Visitor<String> {

    @Override
    public String create(SequenceChange.CreateSequence change) {
        Sequence sequence = change.sequence();
        List<String> words = new ArrayList<>();
        words.add("CREATE SEQUENCE IF NOT EXISTS " + Identifier.quote(sequence.name()));
        if (!sequence.type().equals(SqlType.BIGINT)) {
            words.add("AS " + TypeSql.of(sequence.type()));
        }
        words.addAll(options(sequence.options()));
        return String.join(" ", words);
    }

    @Override
    public String drop(SequenceChange.DropSequence change) {
        return "DROP SEQUENCE IF EXISTS " + Identifier.quote(change.sequence().name());
    }

    @Override
    public String rename(SequenceChange.RenameSequence change) {
        return Renaming.of(
                "SEQUENCE IF EXISTS", change.from(), change.sequence().name());
    }

    @Override
    public String change(SequenceChange.ChangeSequence change) {
        Sequence sequence = change.sequence();
        SequenceOptions options = sequence.options();
        List<String> words = new ArrayList<>();
        words.add(intoBounds(change) + "ALTER SEQUENCE " + Identifier.quote(sequence.name()));
        words.add("AS " + TypeSql.of(sequence.type()));
        words.add("INCREMENT BY " + options.increment());
        words.add(bound("MINVALUE", options.minimum()));
        words.add(bound("MAXVALUE", options.maximum()));
        words.add("START WITH " + options.start());
        words.add("CACHE " + options.cache());
        words.add(options.cycle() ? "CYCLE" : "NO CYCLE");
        return String.join(" ", words);
    }

    /** A number below a new minimum would be refused, so the sequence first goes up to it. */
    private static String intoBounds(SequenceChange.ChangeSequence change) {
        OptionalLong minimum = change.sequence().options().minimum();
        if (minimum.isEmpty() || minimum.equals(change.from().options().minimum())) {
            return "";
        }
        String name = Identifier.quote(change.sequence().name());
        return "SELECT setval(" + Text.literal(name) + ", " + minimum.getAsLong() + ", false)\n  FROM " + name
                + "\n  WHERE last_value < " + minimum.getAsLong() + ";\n";
    }

    /**
     * An application that takes numbers in blocks counts down from the number that it gets: the first block has to end a
     * whole step behind the highest number that is taken. Without rows the sequence starts where it starts.
     */
    static String countOn(Operation.CountOn operation) {
        SequenceOptions options = operation.sequence().options();
        String column = Identifier.quote(operation.column().name());
        boolean up = options.increment() > 0;
        String next = (up ? "greatest(max(" : "least(min(") + column + ") + " + options.increment() + ", "
                + options.start() + ")::BIGINT";
        return "SELECT setval("
                + Text.literal(Identifier.quote(operation.sequence().name())) + ", " + next
                + ", false)\n  FROM " + Identifier.quote(operation.table().name()) + "\n  HAVING count(" + column
                + ") > 0";
    }

    /** What differs from the defaults; for CREATE SEQUENCE and, in parentheses, for an identity column. */
    static List<String> options(SequenceOptions options) {
        List<String> words = new ArrayList<>();
        if (options.start()
                != SequenceOptions.impliedStart(options.increment(), options.minimum(), options.maximum())) {
            words.add("START WITH " + options.start());
        }
        if (options.increment() != 1) {
            words.add("INCREMENT BY " + options.increment());
        }
        options.minimum().ifPresent(minimum -> words.add("MINVALUE " + minimum));
        options.maximum().ifPresent(maximum -> words.add("MAXVALUE " + maximum));
        if (options.cache() != 1) {
            words.add("CACHE " + options.cache());
        }
        if (options.cycle()) {
            words.add("CYCLE");
        }
        return words;
    }

    static String bound(String keyword, OptionalLong bound) {
        return bound.isPresent() ? keyword + " " + bound.getAsLong() : "NO " + keyword;
    }
}
