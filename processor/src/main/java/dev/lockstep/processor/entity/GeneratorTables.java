package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * {@code GenerationType.TABLE}: a table of counters (Jakarta Persistence 3.2, section 11.1.50). Hibernate's schema creation
 * also inserts a row for each generator; the generator itself does so when it finds none.
 */
final class GeneratorTables {

    private static final int DEFAULT_LENGTH = 255;

    private final Names names;
    private final Problems problems;

    GeneratorTables(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The table and its two columns; Hibernate makes no index and no unique constraint of those that are given. */
    record Spec(
            Optional<String> table,
            Optional<String> schema,
            Optional<String> keyColumn,
            int keyLength,
            Optional<String> valueColumn) {

        /** What {@code @TableGenerator} says. */
        static Spec of(AnnotationUse use) {
            return new Spec(
                    use.string("table").or(() -> use.string("name")),
                    use.string("schema"),
                    use.string("pkColumnName"),
                    DEFAULT_LENGTH,
                    use.string("valueColumnName"));
        }

        /** What the parameters of {@code @GenericGenerator} say. */
        static Spec ofGeneric(AnnotationUse generic) {
            return new Spec(
                    GenericParameters.of(generic, "table_name").or(() -> generic.string("name")),
                    GenericParameters.of(generic, "schema"),
                    GenericParameters.of(generic, "segment_column_name"),
                    GenericParameters.of(generic, "segment_value_length")
                            .map(Integer::valueOf)
                            .orElse(DEFAULT_LENGTH),
                    GenericParameters.of(generic, "value_column_name"));
        }

        /** A generator that nothing declares. */
        static Spec named(Optional<String> wanted) {
            return new Spec(wanted, Optional.empty(), Optional.empty(), DEFAULT_LENGTH, Optional.empty());
        }
    }

    void bind(Spec spec, Attribute attribute, EntityClass owner, SchemaDraft schema) {
        Identifier logical = spec.table().map(names::given).orElseGet(() -> names.implicit("hibernate_sequences"));
        TableDraft table = schema.table(
                names.qualified(logical, spec.schema()), logical, owner.origin(attribute.name()), attribute.place());
        BoundColumn key = column(
                spec.keyColumn().orElse("sequence_name"),
                SqlType.varchar(spec.keyLength()),
                owner.origin(attribute.name() + ".{generator}"),
                attribute);
        BoundColumn value = column(
                spec.valueColumn().orElse("next_val"),
                SqlType.BIGINT,
                owner.origin(attribute.name() + ".{next}"),
                attribute);
        table.add(key.withColumn(key.column().withNullable(false)), problems);
        table.add(value, problems);
        table.key(List.of(key.name()));
    }

    private BoundColumn column(String written, SqlType type, Origin origin, Attribute attribute) {
        Identifier logical = names.given(written);
        return new BoundColumn(
                logical,
                Column.of(names.catalog(logical), type, origin),
                Uniqueness.NOT_UNIQUE,
                List.of(),
                Optional.empty(),
                attribute.place());
    }
}
