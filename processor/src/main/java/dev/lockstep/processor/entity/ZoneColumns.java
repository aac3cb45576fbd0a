package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.ColumnDefinition;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code @TimeZoneStorage}: the column beside a timestamp that keeps its offset, where its type has one and the source asks. */
final class ZoneColumns {

    private static final List<String> WITH_COLUMN = List.of("COLUMN", "AUTO");

    private static final List<String> WITH_OFFSET =
            List.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

    private final Names names;
    private final JavaTypes types;

    ZoneColumns(Names names, JavaTypes types) {
        this.names = names;
        this.types = types;
    }

    /** Whether values of a type have a zone: an annotation about it has no effect on others. */
    static boolean hasOffset(TypeMirror type, JavaTypes types) {
        return WITH_OFFSET.contains(types.name(type));
    }

    Optional<BoundColumn> beside(BoundColumn timestamp, Leaf.Basic leaf) {
        boolean isAsked = hasOffset(leaf.attribute().type(), types)
                && leaf.attribute()
                        .annotations()
                        .hibernate("TimeZoneStorage")
                        .filter(use ->
                                WITH_COLUMN.contains(use.constant("value").orElse("AUTO")))
                        .isPresent();
        if (!isAsked) {
            return Optional.empty();
        }
        Optional<AnnotationUse> given = leaf.attribute().annotations().hibernate("TimeZoneColumn");
        Identifier logical = given.flatMap(use -> use.string("name"))
                .map(names::given)
                .orElseGet(() -> timestamp.logical().append("_", Identifier.unquoted("tz")));
        SqlType type = given.flatMap(AnnotationUse::columnDefinition)
                .flatMap(ColumnDefinition::parse)
                .map(ColumnDefinition::type)
                .orElse(SqlType.INTEGER);
        Column column = Column.of(
                        names.catalog(logical), type, leaf.site().at("{zone}").origin())
                .withNullable(timestamp.column().nullable());
        return Optional.of(new BoundColumn(
                logical,
                column,
                Uniqueness.NOT_UNIQUE,
                List.of(),
                Optional.empty(),
                timestamp.place(),
                Optional.of(SqlType.INTEGER)));
    }
}
