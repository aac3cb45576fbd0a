package dev.lockstep.diff;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.List;

/**
 * A schema as it is right after its renames and before anything else: PostgreSQL carries a new name of a table, a column or a
 * label of an enum type into every key, check and index that mentions it.
 */
final class RenamedSchema {

    private final Renames renames;
    private final RenamedLabels labels;

    private RenamedSchema(Renames renames, RenamedLabels labels) {
        this.renames = renames;
        this.labels = labels;
    }

    static Schema of(Schema schema, Renames renames) {
        return of(schema, renames, RenamedLabels.NONE);
    }

    /** With {@code labels} of the same schema. */
    static Schema of(Schema schema, Renames renames, RenamedLabels labels) {
        if (renames.isEmpty() && labels.isEmpty()) {
            return schema;
        }
        RenamedSchema renamed = new RenamedSchema(renames, labels);
        return new Schema(
                schema.tables().stream().map(renamed::table).toList(),
                schema.sequences().stream()
                        .map(sequence -> sequence.withName(renames.sequenceAfter(sequence.name())))
                        .toList(),
                schema.enumTypes());
    }

    private Table table(Table table) {
        QualifiedName old = table.name();
        return new Table(
                renames.tableAfter(old),
                table.columns().stream().map(column -> column(old, column)).toList(),
                table.constraints().stream()
                        .map(constraint -> constraint.accept(new InConstraint(old)))
                        .toList(),
                table.indexes().stream().map(index -> index(old, index)).toList(),
                table.comment(),
                table.origin());
    }

    private Column column(QualifiedName table, Column column) {
        Column renamed = column.withName(renames.columnAfter(table, column.name()));
        if (column.value() instanceof ColumnValue.Default value) {
            return renamed.withValue(ColumnValue.defaultTo(labels.inDefault(column, value.expression())));
        }
        return column.value() instanceof ColumnValue.Generated generated
                ? renamed.withValue(
                        new ColumnValue.Generated(expression(table, generated.expression()), generated.storage()))
                : renamed;
    }

    private List<String> columns(QualifiedName table, List<String> names) {
        return names.stream().map(name -> renames.columnAfter(table, name)).toList();
    }

    private Index index(QualifiedName table, Index index) {
        return new Index(
                index.name(),
                index.uniqueness(),
                index.method(),
                index.keys().stream().map(key -> key(table, key)).toList(),
                columns(table, index.included()),
                index.predicate().map(predicate -> expression(table, predicate)));
    }

    private IndexKey key(QualifiedName table, IndexKey key) {
        String text = key.target().text();
        return key.target().isColumn()
                ? key.withColumn(renames.columnAfter(table, text))
                : key.withExpression(expression(table, text));
    }

    private String expression(QualifiedName table, String text) {
        return Expressions.mapIdentifiers(labels.inExpression(table, text), name -> renames.columnAfter(table, name));
    }

    /** A constraint of the table that used to be called {@code table}. */
    private final class InConstraint implements Constraint.Visitor<Constraint> {

        private final QualifiedName table;

        InConstraint(QualifiedName table) {
            this.table = table;
        }

        @Override
        public Constraint primaryKey(PrimaryKey key) {
            return new PrimaryKey(key.name(), columns(table, key.columns()));
        }

        @Override
        public Constraint unique(UniqueConstraint unique) {
            return new UniqueConstraint(
                    unique.name(), columns(table, unique.columns()), unique.nulls(), unique.deferral());
        }

        @Override
        public Constraint foreignKey(ForeignKey key) {
            return new ForeignKey(
                    key.name(),
                    columns(table, key.columns()),
                    renames.tableAfter(key.referencedTable()),
                    columns(key.referencedTable(), key.referencedColumns()),
                    key.onDelete(),
                    key.onUpdate(),
                    key.deferral());
        }

        @Override
        public Constraint check(CheckConstraint check) {
            return new CheckConstraint(
                    check.name(), expression(table, check.expression()), columns(table, check.columns()));
        }

        @Override
        public Constraint exclusion(ExclusionConstraint exclusion) {
            return new ExclusionConstraint(
                    exclusion.name(),
                    exclusion.method(),
                    exclusion.elements().stream()
                            .map(element ->
                                    new ExclusionConstraint.Element(key(table, element.key()), element.operator()))
                            .toList(),
                    exclusion.predicate().map(predicate -> expression(table, predicate)),
                    exclusion.deferral());
        }
    }
}
