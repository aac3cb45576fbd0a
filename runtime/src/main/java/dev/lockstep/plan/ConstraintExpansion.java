package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.DropConstraint;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.Footings;
import dev.lockstep.diff.Mentions;
import dev.lockstep.plan.Hazard.Kind;
import dev.lockstep.plan.Operation.AddNotValid;
import dev.lockstep.plan.Operation.AddUsingIndex;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Operation.CreateIndexConcurrently;
import dev.lockstep.plan.Operation.ReplaceNotValid;
import dev.lockstep.plan.Operation.TryToValidate;
import dev.lockstep.plan.Operation.Validate;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.CheckConstraint;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import dev.lockstep.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes of the constraints of a table that is in use. A check or foreign key is added without looking at the rows that
 * exist, and validated in a transaction of its own that stops nobody; a key or unique constraint takes over an index that
 * was built concurrently (PostgreSQL manual, ALTER TABLE).
 */
final class ConstraintExpansion implements ConstraintChange.Visitor<List<Piece>> {

    private final PlanOptions options;
    private final FormerNames formerNames;
    private final List<AddColumn> added;
    private final Probes probes;
    private final Footings footings;
    private final List<ChangeColumnType> converted;

    ConstraintExpansion(List<Change> changes, PlanOptions options) {
        this.options = options;
        this.probes = new Probes(changes, options);
        this.footings = new Footings(changes);
        this.formerNames = new FormerNames(changes);
        this.converted = changes.stream()
                .filter(ChangeColumnType.class::isInstance)
                .map(ChangeColumnType.class::cast)
                .toList();
        this.added = changes.stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast)
                .toList();
    }

    @Override
    public List<Piece> add(AddConstraint change) {
        if (refersToLostRows(change)) {
            return List.of(Piece.alone(
                    Stage.LINK,
                    change.table().name(),
                    Part.ADD_CHECKS,
                    notValid(change, TableLock.SHARE_ROW_EXCLUSIVE)));
        }
        if (change.constraint() instanceof CheckConstraint check && isOverPlaceholders(change.table(), check)) {
            return overPlaceholders(change, check);
        }
        return options.isOnline()
                ? change.constraint().accept(new AddedOnline(change))
                : List.of(plain(change, change.constraint()));
    }

    /** A table that comes back is empty, and a column has other values: what referred to them cannot be held against it. */
    private boolean refersToLostRows(AddConstraint change) {
        return options.way() == PlanOptions.Way.BACK
                && change.constraint() instanceof ForeignKey key
                && formerNames.isReferredNew(key)
                && added.stream()
                        .noneMatch(column ->
                                column.table().name().equals(change.table().name())
                                        && key.columns()
                                                .contains(column.column().name()));
    }

    /** A column that comes back holds placeholders: what was asked of its values may be too much for them. */
    private boolean isOverPlaceholders(Table table, CheckConstraint check) {
        return options.way() == PlanOptions.Way.BACK
                && added.stream()
                        .filter(column -> column.table().name().equals(table.name()))
                        .filter(Placeholder::isNeeded)
                        .anyMatch(column ->
                                check.columns().contains(column.column().name()) && !Placeholder.passes(column, check));
    }

    private List<Piece> overPlaceholders(AddConstraint change, CheckConstraint check) {
        QualifiedName table = change.table().name();
        Action validated = new Action(
                new TryToValidate(change.table(), check),
                change.origin(),
                List.of(Impact.of(table, TableLock.SHARE_UPDATE_EXCLUSIVE)));
        return List.of(
                Piece.shared(Stage.ALTER, table, Part.ADD_CHECKS, notValid(change, TableLock.ACCESS_EXCLUSIVE)),
                Piece.alone(Stage.ALTER, table, Part.VALIDATE, validated));
    }

    private static Action notValid(AddConstraint change, TableLock lock) {
        return new Action(
                new AddNotValid(change.table(), change.constraint()),
                change.origin(),
                locks(change.table(), change.constraint(), lock));
    }

    @Override
    public List<Piece> drop(DropConstraint change) {
        Stage stage = change.constraint() instanceof ForeignKey ? Stage.UNLINK : Stage.ALTER;
        Action action = new Action(
                new Apply(change),
                change.origin(),
                locks(change.table(), change.constraint(), TableLock.ACCESS_EXCLUSIVE));
        return List.of(Piece.shared(stage, change.table().name(), Part.DROP_CONSTRAINTS, action));
    }

    @Override
    public List<Piece> rename(RenameConstraint change) {
        Impact impact = Impact.of(change.table().name(), TableLock.ACCESS_EXCLUSIVE);
        Action action = new Action(new Apply(change), change.origin(), List.of(impact));
        return List.of(Piece.shared(Stage.RENAMES, change.table().name(), Part.RENAME_OBJECTS, action));
    }

    @Override
    public List<Piece> replace(ReplaceConstraint change) {
        Constraint constraint = change.constraint();
        boolean inPlace = constraint.kind() == change.from().kind()
                && !isConverted(change)
                && (constraint instanceof CheckConstraint || keepsItsFooting(change));
        if (inPlace && options.isOnline()) {
            Stage stage = constraint instanceof ForeignKey ? Stage.LINK : Stage.ALTER;
            Action replaced = new Action(
                    new ReplaceNotValid(change.table(), change.from(), constraint),
                    change.origin(),
                    locks(change.table(), constraint, TableLock.ACCESS_EXCLUSIVE));
            return List.of(
                    Piece.shared(stage, change.table().name(), Part.ADD_CHECKS, replaced),
                    validated(change, stage, constraint));
        }
        List<Piece> pieces = new ArrayList<>(drop(new DropConstraint(change.table(), change.from())));
        pieces.addAll(add(new AddConstraint(change.table(), constraint)));
        return pieces;
    }

    /** An old check would compare the new values. */
    private boolean isConverted(ReplaceConstraint change) {
        return converted.stream()
                .filter(type -> type.table().name().equals(change.table().name()))
                .anyMatch(type -> names(change.from(), type.column().name())
                        && !type.from()
                                .type()
                                .name()
                                .equals(type.column().type().name()));
    }

    private static boolean names(Constraint constraint, String column) {
        return constraint.columns().contains(column) || Mentions.of(column).inExpressionOf(constraint);
    }

    /** Of a foreign key only an action changes: what it stands on stays, and so it need not go for a while. */
    private boolean keepsItsFooting(ReplaceConstraint change) {
        return change.from() instanceof ForeignKey old
                && change.constraint() instanceof ForeignKey key
                && !old.equals(key)
                && old.columns().equals(key.columns())
                && old.referencedTable().equals(key.referencedTable())
                && old.referencedColumns().equals(key.referencedColumns())
                && !footings.change(change.table().name(), key);
    }

    private Piece plain(ConstraintChange change, Constraint constraint) {
        boolean links = constraint instanceof ForeignKey;
        TableLock lock = links ? TableLock.SHARE_ROW_EXCLUSIVE : TableLock.ACCESS_EXCLUSIVE;
        String table = change.table().name().toString();
        boolean reads = links || constraint instanceof CheckConstraint;
        Hazard scans = reads
                ? new Hazard(Kind.SCANS_TABLE, "every row of " + table + " is checked under the lock")
                : new Hazard(
                        Kind.REBUILDS_INDEX,
                        "nobody can use " + table + " while the index of " + constraint.name() + " is built");
        List<Impact> impacts = new ArrayList<>(locks(change.table(), constraint, lock));
        List<Hazard> hazards = Stream.concat(Stream.of(scans), fails(change)).toList();
        impacts.set(0, new Impact(change.table().name(), lock, hazards));
        Action action = new Action(new Apply(change), change.origin(), impacts);
        return Piece.shared(links ? Stage.LINK : Stage.ALTER, change.table().name(), Part.ADD_KEYS, action);
    }

    private Piece validated(ConstraintChange change, Stage stage, Constraint constraint) {
        List<Impact> impacts = new ArrayList<>();
        impacts.add(new Impact(
                change.table().name(),
                TableLock.SHARE_UPDATE_EXCLUSIVE,
                fails(change).toList()));
        if (constraint instanceof ForeignKey key) {
            impacts.add(Impact.of(key.referencedTable(), TableLock.ROW_SHARE));
        }
        Action action = new Action(new Validate(change.table(), constraint), change.origin(), impacts);
        return Piece.alone(stage, change.table().name(), Part.VALIDATE, action);
    }

    private Stream<Hazard> fails(ConstraintChange change) {
        String text = "a row of " + change.table().name() + " that breaks "
                + change.constraint().name() + " stops the migration";
        return probes.mayBeBroken(change) ? Stream.of(Hazard.ofRows(text, probes.of(change))) : Stream.empty();
    }

    /** The lock on its own table, and on the one that a foreign key references. */
    private static List<Impact> locks(Table table, Constraint constraint, TableLock lock) {
        List<Impact> impacts = new ArrayList<>();
        impacts.add(Impact.of(table.name(), lock));
        if (constraint instanceof ForeignKey key && !key.referencedTable().equals(table.name())) {
            impacts.add(Impact.of(key.referencedTable(), lock));
        }
        return impacts;
    }

    /** How each kind of constraint comes to a table in use. */
    private final class AddedOnline implements Constraint.Visitor<List<Piece>> {

        private final AddConstraint change;
        private final Table table;
        private final QualifiedName name;

        AddedOnline(AddConstraint change) {
            this.change = change;
            this.table = change.table();
            this.name = table.name();
        }

        @Override
        public List<Piece> primaryKey(PrimaryKey key) {
            return throughIndex(key, Index.Uniqueness.UNIQUE);
        }

        @Override
        public List<Piece> unique(UniqueConstraint unique) {
            boolean distinct = unique.nulls() == UniqueConstraint.Nulls.DISTINCT;
            return throughIndex(
                    unique, distinct ? Index.Uniqueness.UNIQUE : Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT);
        }

        @Override
        public List<Piece> foreignKey(ForeignKey key) {
            Action added = new Action(
                    new AddNotValid(table, key), change.origin(), locks(table, key, TableLock.SHARE_ROW_EXCLUSIVE));
            return List.of(Piece.alone(Stage.LINK, name, Part.ADD_CHECKS, added), validated(change, Stage.LINK, key));
        }

        @Override
        public List<Piece> check(CheckConstraint check) {
            Action added = new Action(
                    new AddNotValid(table, check), change.origin(), locks(table, check, TableLock.ACCESS_EXCLUSIVE));
            return List.of(
                    Piece.shared(Stage.ALTER, name, Part.ADD_CHECKS, added), validated(change, Stage.ALTER, check));
        }

        /** There is no lock-light way for an exclusion constraint. */
        @Override
        public List<Piece> exclusion(ExclusionConstraint exclusion) {
            return List.of(plain(change, exclusion));
        }

        private List<Piece> throughIndex(Constraint constraint, Index.Uniqueness uniqueness) {
            Index index = new Index(
                    constraint.name(),
                    uniqueness,
                    "btree",
                    constraint.columns().stream().map(IndexKey::column).toList(),
                    List.of(),
                    Optional.empty());
            Action built = new Action(
                    new CreateIndexConcurrently(table, index),
                    change.origin(),
                    List.of(new Impact(
                            name,
                            TableLock.SHARE_UPDATE_EXCLUSIVE,
                            fails(change).toList())));
            Action added = new Action(
                    new AddUsingIndex(table, constraint),
                    change.origin(),
                    List.of(Impact.of(name, TableLock.ACCESS_EXCLUSIVE)));
            return List.of(
                    Piece.standalone(Stage.ALTER, name, Part.BUILD_UNIQUE, built),
                    Piece.shared(Stage.ALTER, name, Part.ADD_KEYS, added));
        }
    }
}
