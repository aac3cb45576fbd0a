package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * {@code GenerationType.TABLE}: a table of counters (Jakarta Persistence 3.2, section 11.1.50). Hibernate's schema creation
 * also inserts a row for each generator; the generator itself does so when it finds none.
 */
final class GeneratorTables {

    private final Names names;
    private final IndexBinder indexes;
    private final Problems problems;

    GeneratorTables(Names names, Problems problems) {
        this.names = names;
        this.indexes = new IndexBinder(names, problems);
        this.problems = problems;
    }

    void bind(AnnotationUse generated, Attribute attribute, EntityClass owner, SchemaDraft schema) {
        Optional<AnnotationUse> given =
                generated.string("generator").flatMap(wanted -> declared(attribute, owner, wanted));
        Identifier logical = given.flatMap(use -> use.string("table").or(() -> use.string("name")))
                .map(names::given)
                .orElseGet(() -> names.implicit("hibernate_sequences"));
        TableDraft table = schema.table(
                names.qualified(logical, given.flatMap(use -> use.string("schema"))),
                logical,
                owner.origin(attribute.name()),
                attribute.place());
        BoundColumn key = column(
                given.flatMap(use -> use.string("pkColumnName")).orElse("sequence_name"),
                SqlType.varchar(255),
                owner.origin(attribute.name() + ".{generator}"),
                attribute);
        BoundColumn value = column(
                given.flatMap(use -> use.string("valueColumnName")).orElse("next_val"),
                SqlType.BIGINT,
                owner.origin(attribute.name() + ".{next}"),
                attribute);
        table.add(key.withColumn(key.column().withNullable(false)), problems);
        table.add(value, problems);
        table.key(List.of(key.name()));
        given.ifPresent(use -> indexes.bind(use, table));
    }

    /** Whether a generator of that name counts in a table, although nothing else says so. */
    boolean isDeclared(Attribute attribute, EntityClass owner, String wanted) {
        return declared(attribute, owner, wanted).isPresent();
    }

    private BoundColumn column(String written, SqlType type, dev.lockstep.schema.Origin origin, Attribute attribute) {
        Identifier logical = names.given(written);
        return new BoundColumn(
                logical,
                Column.of(names.catalog(logical), type, origin),
                Uniqueness.NOT_UNIQUE,
                List.of(),
                Optional.empty(),
                attribute.place());
    }

    private static Optional<AnnotationUse> declared(Attribute attribute, EntityClass owner, String wanted) {
        Optional<AnnotationUse> onAttribute = declared(attribute.annotations(), wanted);
        if (onAttribute.isPresent()) {
            return onAttribute;
        }
        return owner.lineage().stream()
                .map((TypeElement type) -> declared(Annotations.of(type), wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<AnnotationUse> declared(Annotations annotations, String wanted) {
        return annotations.repeatedJpa("TableGenerator", "TableGenerators").stream()
                .filter(use -> use.string("name").map(wanted::equals).orElse(true))
                .findFirst();
    }
}
