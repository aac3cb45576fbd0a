package dev.lockstep.diff;

import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the model asks for, as the database will have it: columns that exist stay where they are and new ones come behind
 * them; a constraint or index whose name nobody gave keeps the name that it has, a check the words and a key the order.
 */
public final class Reconciler {

    private final Schema current;
    private final Renames renames;

    private Reconciler(Schema current, Renames renames) {
        this.current = current;
        this.renames = renames;
    }

    /** {@code wanted} in the column order and under the derived names of {@code current}. */
    public static Schema reconcile(Schema current, Schema wanted, Renames renames) {
        Reconciler reconciler = new Reconciler(RenamedSchema.of(current, renames.in(current)), renames);
        return new Schema(
                wanted.tables().stream().map(reconciler::table).toList(), wanted.sequences(), wanted.enumTypes());
    }

    private Table table(Table wanted) {
        return current.table(wanted.name())
                .map(existing -> wanted.withColumns(columns(existing, wanted))
                        .withConstraints(constraints(existing, wanted))
                        .withIndexes(indexes(existing, wanted)))
                .orElse(wanted);
    }

    private static List<Column> columns(Table existing, Table wanted) {
        Matching<Column> matching = Matching.of(existing.columns(), wanted.columns(), Column::name);
        List<Column> kept = existing.columns().stream()
                .flatMap(column -> wanted.column(column.name()).stream())
                .toList();
        return Stream.concat(kept.stream(), matching.come().stream()).toList();
    }

    private List<Constraint> constraints(Table existing, Table wanted) {
        Names names = new Names();
        List<Constraint> settled = new ArrayList<>();
        List<Constraint> open = new ArrayList<>(existing.constraints());
        List<Constraint> nameless = new ArrayList<>();
        for (Constraint constraint : wanted.constraints()) {
            if (constraint.name().isGiven()) {
                Constraint structure = Structure.of(constraint);
                settled.add(names.take(open.stream()
                        .filter(old -> Structure.of(old).equals(structure))
                        .findFirst()
                        .map(old -> old.withName(constraint.name()))
                        .orElse(constraint)));
                open.removeIf(old -> Structure.of(old).equals(structure));
            } else {
                nameless.add(constraint);
            }
        }
        List<Constraint> changed = new ArrayList<>();
        for (Constraint constraint : nameless) {
            settle(constraint, open, Structure.of(constraint), wanted, names, settled, changed);
        }
        for (Constraint constraint : changed) {
            open.stream()
                    .filter(old -> samePlace(old, constraint))
                    .findFirst()
                    .ifPresentOrElse(
                            old -> {
                                open.remove(old);
                                settled.add(names.take(constraint.withName(old.name())));
                            },
                            () -> settled.add(names.takeFree(constraint)));
        }
        return settled;
    }

    private void settle(
            Constraint constraint,
            List<Constraint> open,
            Constraint structure,
            Table wanted,
            Names names,
            List<Constraint> settled,
            List<Constraint> changed) {
        open.stream()
                .filter(old -> Structure.of(old).equals(structure))
                .findFirst()
                .ifPresentOrElse(
                        old -> {
                            open.remove(old);
                            ObjectName name =
                                    followsRename(wanted, constraint, old.name()) ? constraint.name() : old.name();
                            settled.add(names.take(old.withName(name)));
                        },
                        () -> changed.add(constraint));
    }

    private List<Index> indexes(Table existing, Table wanted) {
        List<Index> open = new ArrayList<>(existing.indexes());
        List<Index> settled = new ArrayList<>();
        for (Index index : wanted.indexes()) {
            Index structure = Structure.of(index);
            Index found = index.name().isGiven()
                    ? index
                    : open.stream()
                            .filter(old -> Structure.of(old).equals(structure))
                            .findFirst()
                            .filter(old -> !tableOrColumnsRenamed(wanted, index.columns())
                                    || old.name().isGiven())
                            .map(old -> index.withName(old.name()))
                            .orElse(index);
            open.removeIf(old -> old.name().equals(found.name()));
            settled.add(found);
        }
        return settled;
    }

    /** A derived name that was derived before, too, goes along when its table or columns are renamed. */
    private boolean followsRename(Table wanted, Constraint constraint, ObjectName old) {
        return !old.isGiven() && tableOrColumnsRenamed(wanted, constraint.columns());
    }

    private boolean tableOrColumnsRenamed(Table wanted, List<String> columns) {
        QualifiedName table = wanted.name();
        return renames.tables().stream().anyMatch(rename -> rename.to().equals(table))
                || renames.columns().stream()
                        .map(Renames.Rename::to)
                        .anyMatch(name -> name.table().equals(table) && columns.contains(name.column()));
    }

    /** The same kind over the same columns: the old form of a constraint that changes in place. */
    private static boolean samePlace(Constraint old, Constraint wanted) {
        boolean named =
                !(wanted instanceof CheckConstraint) || !wanted.columns().isEmpty();
        return old.kind() == wanted.kind()
                && !old.name().isGiven()
                && named
                && old.columns().equals(wanted.columns());
    }

    /** The names that are taken within one table. */
    private static final class Names {

        private final Set<String> taken = new HashSet<>();

        Constraint take(Constraint constraint) {
            taken.add(constraint.name().text());
            return constraint;
        }

        /** Under its own derived name, or with the first number behind it that makes it free, as PostgreSQL does. */
        Constraint takeFree(Constraint constraint) {
            String wanted = constraint.name().text();
            String free = wanted;
            for (int number = 1; taken.contains(free); number++) {
                free = wanted + number;
            }
            return take(constraint.withName(ObjectName.derived(free)));
        }
    }
}
