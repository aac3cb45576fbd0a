package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * A column with what the table needs to know beside it. {@code logical} is its name before the physical naming strategy,
 * which is what the default names of join columns are made of; {@code reckoned} the type by which Hibernate reckons the room that
 * its values take, where that is not the one of the column.
 */
record BoundColumn(
        Identifier logical,
        Column column,
        Uniqueness uniqueness,
        List<CheckDraft> checks,
        Optional<EnumType> enumType,
        Place place,
        Optional<SqlType> reckoned) {

    BoundColumn(
            Identifier logical,
            Column column,
            Uniqueness uniqueness,
            List<CheckDraft> checks,
            Optional<EnumType> enumType,
            Place place) {
        this(logical, column, uniqueness, checks, enumType, place, Optional.empty());
    }

    /** Whether the column alone is a key. */
    enum Uniqueness {
        NOT_UNIQUE,
        UNIQUE
    }

    /** A check before it has a name. */
    record CheckDraft(Optional<String> name, String expression, List<String> columns) {
        CheckDraft {
            columns = List.copyOf(columns);
        }
    }

    BoundColumn {
        checks = List.copyOf(checks);
    }

    /** The names of columns, each once. */
    static List<String> names(List<BoundColumn> columns) {
        return columns.stream().map(BoundColumn::name).distinct().toList();
    }

    String name() {
        return column.name();
    }

    BoundColumn withColumn(Column other) {
        return new BoundColumn(logical, other, uniqueness, checks, enumType, place, reckoned);
    }

    BoundColumn reckonedAs(Optional<SqlType> type) {
        return new BoundColumn(logical, column, uniqueness, checks, enumType, place, type);
    }

    /** The type by which Hibernate reckons the room that its values take. */
    SqlType reckonedType() {
        return reckoned.orElse(column.type());
    }

    /** The same column as the one that {@code value} would have: its type and the check over its values. */
    BoundColumn typedAs(BoundColumn value, SqlType type) {
        return new BoundColumn(
                logical, column.withType(type), uniqueness, value.checks(), value.enumType(), place, reckoned);
    }

    /** What another column that refers to this one takes over: the type, and nothing that fills it. */
    BoundColumn referredToBy(Identifier name, Column other) {
        Column typed =
                other.withType(column.type()).withCollation(column.collation()).withValue(ColumnValue.NONE);
        return new BoundColumn(name, typed, Uniqueness.NOT_UNIQUE, List.of(), Optional.empty(), place, reckoned);
    }
}
