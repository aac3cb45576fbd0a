package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.type.ColumnDefinition;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** {@code @TimeZoneStorage}: the column beside a timestamp that keeps its offset, where the source asks for one. */
final class ZoneColumns {

    private static final List<String> WITH_COLUMN = List.of("COLUMN", "AUTO");

    private final Names names;

    ZoneColumns(Names names) {
        this.names = names;
    }

    Optional<BoundColumn> beside(BoundColumn timestamp, Leaf.Basic leaf) {
        boolean isAsked = leaf.attribute()
                .annotations()
                .hibernate("TimeZoneStorage")
                .filter(use -> WITH_COLUMN.contains(use.constant("value").orElse("AUTO")))
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
                logical, column, Uniqueness.NOT_UNIQUE, List.of(), Optional.empty(), timestamp.place()));
    }
}
