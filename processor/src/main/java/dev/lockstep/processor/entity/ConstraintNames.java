package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.naming.DerivedNames;
import dev.lockstep.processor.entity.naming.HibernateNames;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The name of a constraint or index: the one that the source gives, else one by the rule that the options choose. */
final class ConstraintNames {

    private final DerivedNames derived = new DerivedNames();
    private final MappingOptions.ConstraintNames rule;
    private final Names names;
    private final SchemaDraft schema;

    ConstraintNames(MappingOptions options, SchemaDraft schema) {
        this.rule = options.constraintNames();
        this.names = new Names(options);
        this.schema = schema;
    }

    /** Names that must not be derived for anything else in the schema of {@code table}. */
    void reserve(QualifiedName table, List<String> given) {
        derived.reserve(table.schema(), given);
    }

    ObjectName primaryKey(QualifiedName table, Optional<String> given) {
        return name(given, () -> derived.primaryKey(table.schema(), table.name()));
    }

    ObjectName unique(QualifiedName table, Optional<String> given, List<String> columns) {
        return name(given, () -> derived.unique(table.schema(), table.name(), columns));
    }

    ObjectName check(QualifiedName table, Optional<String> given, List<String> columns) {
        return name(given, () -> derived.check(table.schema(), table.name(), columns));
    }

    ObjectName exclusion(QualifiedName table, Optional<String> given, List<String> columns) {
        return name(given, () -> derived.exclusion(table.schema(), table.name(), columns));
    }

    ObjectName foreignKey(TableDraft table, ForeignKeyDraft key) {
        return name(
                key.name(),
                () -> isHibernates()
                        ? HibernateNames.foreignKey(
                                written(table.name()), written(key.referencedTable()), written(table, key.columns()))
                        : derived.foreignKey(table.name().schema(), table.name().name(), key.columns()));
    }

    ObjectName index(TableDraft table, Optional<String> given, List<String> columns) {
        return name(
                given,
                () -> isHibernates()
                        ? HibernateNames.index(written(table.name()), written(table, columns))
                        : derived.index(table.name().schema(), table.name().name(), columns));
    }

    private boolean isHibernates() {
        return rule == MappingOptions.ConstraintNames.HIBERNATE;
    }

    /** A table as Hibernate writes it, before PostgreSQL folds it. */
    private String written(QualifiedName table) {
        return schema.find(table)
                .map(draft -> names.physical(draft.logicalName()).text())
                .orElse(table.name());
    }

    private List<String> written(TableDraft table, List<String> columns) {
        return columns.stream()
                .map(column -> table.column(column)
                        .map(bound -> names.physical(bound.logical()).text())
                        .orElse(column))
                .toList();
    }

    private static ObjectName name(Optional<String> given, Supplier<String> otherwise) {
        return given.map(ObjectName::given).orElseGet(() -> ObjectName.derived(otherwise.get()));
    }
}
