package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.DropConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Foreign keys that stay what they are while what they stand on changes: the type of a column on either side, or the key
 * that they reference. PostgreSQL would refuse the one and check all rows under a lock for the other.
 */
public final class Footings {

    private final List<ChangeColumnType> types;
    private final List<ConstraintChange> constraints;

    public Footings(List<Change> changes) {
        this.types = of(ChangeColumnType.class, changes);
        this.constraints = of(ConstraintChange.class, changes);
    }

    private static <C extends Change> List<C> of(Class<C> kind, List<Change> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A replacement by itself for each such foreign key of a table that both schemas have. */
    static List<Change> changed(Schema before, Schema after, List<Change> changes) {
        Footings footings = new Footings(changes);
        List<Change> renewed = new ArrayList<>();
        for (Table table : after.tables()) {
            List<ForeignKey> old =
                    before.table(table.name()).map(Table::foreignKeys).orElse(List.of());
            for (ForeignKey key : table.foreignKeys()) {
                boolean stays = footings.change(table.name(), key)
                        && old.stream().anyMatch(other -> Structure.of(other).equals(Structure.of(key)));
                if (stays) {
                    renewed.add(new ReplaceConstraint(table, key, key));
                }
            }
        }
        return renewed;
    }

    /** The changes, those of a type with the tables whose foreign keys lead to the column before and after. */
    static List<Change> withReferencing(Schema before, Schema after, List<Change> changes) {
        return changes.stream()
                .map(change -> change instanceof ChangeColumnType type
                        ? new ChangeColumnType(
                                type.table(),
                                type.from(),
                                type.column(),
                                type.using(),
                                referencing(type, before, after))
                        : change)
                .toList();
    }

    private static List<QualifiedName> referencing(ChangeColumnType change, Schema before, Schema after) {
        return after.tables().stream()
                .filter(table -> !table.name().equals(change.table().name()))
                .filter(table -> leadsTo(change, table)
                        && before.table(table.name())
                                .filter(old -> leadsTo(change, old))
                                .isPresent())
                .map(Table::name)
                .toList();
    }

    private static boolean leadsTo(ChangeColumnType change, Table table) {
        return table.foreignKeys().stream()
                .anyMatch(key -> key.referencedTable().equals(change.table().name())
                        && key.referencedColumns().contains(change.column().name()));
    }

    /** Whether the changes touch what a foreign key of {@code table} stands on. */
    public boolean change(QualifiedName table, ForeignKey key) {
        return typesChange(table, key.columns())
                || typesChange(key.referencedTable(), key.referencedColumns())
                || referencedKeyGoes(key);
    }

    private boolean typesChange(QualifiedName table, List<String> columns) {
        return types.stream()
                .filter(change -> change.table().name().equals(table))
                .filter(change -> columns.contains(change.column().name()))
                .anyMatch(change ->
                        isAnotherType(change.from().type(), change.column().type()));
    }

    /** More room for a text is no change to a reference. */
    private static boolean isAnotherType(SqlType from, SqlType to) {
        return !from.name().equals(to.name()) || from.dimensions() != to.dimensions();
    }

    private boolean referencedKeyGoes(ForeignKey key) {
        Set<String> columns = new TreeSet<>(key.referencedColumns());
        return constraints.stream()
                .filter(change -> change.table().name().equals(key.referencedTable()))
                .anyMatch(change -> goes(change).equals(columns));
    }

    /** The columns of a primary key or unique constraint that is dropped, for good or to be made anew. */
    private static Set<String> goes(ConstraintChange change) {
        Constraint gone = change instanceof ReplaceConstraint replace ? replace.from() : change.constraint();
        boolean isKey = gone.kind() == Constraint.Kind.PRIMARY_KEY || gone.kind() == Constraint.Kind.UNIQUE;
        boolean goes = change instanceof DropConstraint || change instanceof ReplaceConstraint;
        return isKey && goes && !(change instanceof AddConstraint) ? new TreeSet<>(gone.columns()) : Set.of();
    }
}
