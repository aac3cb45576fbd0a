package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Hibernate's own annotations say of a column beside its type: what fills it, its collation, its comment. */
final class ColumnTexts {

    private ColumnTexts() {}

    /** {@code @GeneratedColumn}, else {@code @ColumnDefault}. */
    static Optional<ColumnValue> value(Annotations annotations) {
        Optional<ColumnValue> generated = annotations
                .hibernate("GeneratedColumn")
                .flatMap(use -> use.string("value"))
                .map(text -> new ColumnValue.Generated(
                        text,
                        annotations.lockstep("Virtual").isPresent()
                                ? ColumnValue.Generated.Storage.VIRTUAL
                                : ColumnValue.Generated.Storage.STORED));
        return generated.or(() -> defaultOf(annotations));
    }

    private static Optional<ColumnValue> defaultOf(Annotations annotations) {
        return annotations
                .hibernate("ColumnDefault")
                .flatMap(use -> use.string("value"))
                .map(ColumnValue::defaultTo);
    }

    static Optional<String> collation(Annotations annotations) {
        return annotations.hibernate("Collate").flatMap(use -> use.string("value"));
    }

    /** On an association: all of its columns have the default and the collation; Hibernate generates none of them. */
    static List<Join> on(Annotations annotations, List<Join> joins) {
        return Comments.in(annotations).ofColumns(filled(annotations, joins));
    }

    /** The same without the comment, which on a collection is one of the table. */
    static List<Join> filled(Annotations annotations, List<Join> joins) {
        Optional<ColumnValue> value = defaultOf(annotations);
        Optional<String> collation = collation(annotations);
        if (value.isEmpty() && collation.isEmpty()) {
            return joins;
        }
        List<Join> filled = new ArrayList<>();
        for (Join join : joins) {
            Column column = join.column().column();
            filled.add(join.with(
                    column.withValue(value.orElse(column.value())).withCollation(collation.or(column::collation))));
        }
        return filled;
    }
}
