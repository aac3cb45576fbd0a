package dev.lockstep.sql;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import java.util.stream.Collectors;

/** What an object is, apart from its name, as SQL says it: for messages that show two of them side by side. */
public final class Definition {

    private Definition() {}

    /** {@code VARCHAR(50) DEFAULT 'x' NOT NULL}. */
    public static String of(Column column) {
        return ColumnSql.definitionWithoutName(column);
    }

    /** {@code UNIQUE (phone)}. */
    public static String of(Constraint constraint) {
        return ConstraintSql.body(constraint);
    }

    /** {@code BIGINT START WITH 1 INCREMENT BY 50}. */
    public static String of(Sequence sequence) {
        return TypeSql.of(sequence.type()) + " START WITH "
                + sequence.options().start() + " INCREMENT BY "
                + sequence.options().increment() + more(sequence.options());
    }

    /** {@code (lower(email) DESC) WHERE active}. */
    public static String of(Index index) {
        String unique = index.uniqueness() == Index.Uniqueness.NOT_UNIQUE ? "" : "UNIQUE ";
        String method = index.method().equals("btree") ? "" : "USING " + index.method() + " ";
        String included = index.included().isEmpty() ? "" : " INCLUDE " + Text.columns(index.included());
        return unique
                + method
                + index.keys().stream().map(IndexSql::key).collect(Collectors.joining(", ", "(", ")"))
                + included
                + (index.uniqueness() == Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT ? " NULLS NOT DISTINCT" : "")
                + index.predicate().map(predicate -> " WHERE " + predicate).orElse("");
    }

    /** What differs from the defaults, but for start and increment. */
    private static String more(SequenceOptions options) {
        SequenceOptions plain =
                new SequenceOptions(1, 1, options.minimum(), options.maximum(), options.cache(), options.cycle());
        return SequenceSql.options(plain).stream().map(word -> " " + word).collect(Collectors.joining());
    }
}
