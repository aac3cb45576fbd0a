package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.ChangeColumnType;
import dev.lockstep.diff.ColumnChange.ChangeColumnValue;
import dev.lockstep.diff.ColumnChange.CommentOnColumn;
import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.ColumnChange.RenameColumn;
import dev.lockstep.diff.ColumnChange.SetNotNull;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.EnumTypeChange.RecreateEnumType;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.IndexChange.CreateIndex;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.diff.Mentions;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.ColumnValue.Generated;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Generated columns of a table that is in use. Before PostgreSQL 17 the expression of one cannot change, in no version can
 * an ordinary column become one or a virtual one ordinary: the column goes and comes back, and with it whatever stands on it
 * (PostgreSQL manual, ALTER TABLE).
 */
final class GeneratedExpansion {

    private static final int SET_EXPRESSION = 17;
    private static final int FORGETS_TYPES = 15;

    /** Behind the name of a column that holds the values of a generated one until that is gone. */
    private static final String COPY = "_kept";

    private final List<Change> changes;
    private final PlanOptions options;
    private final ConstraintExpansion constraints;
    private final IndexExpansion indexes;

    GeneratedExpansion(
            List<Change> changes, PlanOptions options, ConstraintExpansion constraints, IndexExpansion indexes) {
        this.changes = changes;
        this.options = options;
        this.constraints = constraints;
        this.indexes = indexes;
    }

    /** Whether the change of value is one that this class knows; all others are one statement. */
    static boolean concerns(ChangeColumnValue change) {
        return isGenerated(change.column()) || isGenerated(change.from());
    }

    static boolean isGenerated(Column column) {
        return column.value() instanceof Generated;
    }

    private static boolean isVirtual(Column column) {
        return column.value() instanceof Generated generated && generated.storage() == Generated.Storage.VIRTUAL;
    }

    private static boolean isStored(Column column) {
        return isGenerated(column) && !isVirtual(column);
    }

    /** When the columns are there, and have their values, that it is made of. */
    Piece added(AddColumn change) {
        return piece(Part.ADD_GENERATED, change.table(), new Apply(change), written(change.table(), change.column()));
    }

    /** Before its base. */
    Piece dropped(DropColumn change) {
        Hazard old = new Hazard(
                Hazard.Kind.BREAKS_OLD_VERSION,
                "an application that still uses " + change.table().name() + "."
                        + change.column().name() + " fails");
        return gone(Part.DROP_GENERATED, change.table(), change.column(), new Apply(change), List.of(old));
    }

    /** Whether the column goes and comes back, as all that it is to be. */
    boolean isMadeAnew(Table table, Column column) {
        return each(ChangeColumnValue.class)
                .filter(change -> change.table().name().equals(table.name())
                        && change.column().name().equals(column.name()))
                .anyMatch(change -> concerns(change) && !losesExpression(change) && !changesInPlace(change));
    }

    List<Piece> changed(ChangeColumnValue change) {
        if (losesExpression(change)) {
            return List.of(gone(Part.CHANGE_VALUES, change.table(), change.from(), new Apply(change), List.of()));
        }
        return changesInPlace(change)
                ? List.of(piece(
                        Part.ADD_GENERATED,
                        change.table(),
                        new Apply(change),
                        written(change.table(), change.column())))
                : madeAnew(change);
    }

    private boolean losesExpression(ChangeColumnValue change) {
        return isStored(change.from()) && !isGenerated(change.column()) && !wouldGoWithType(change);
    }

    /**
     * Before PostgreSQL 15 a column that is no longer generated goes on to depend on the types in its former expression: it
     * would be dropped with any of them, without a word, and its own type could never change (seen on 13 and 14).
     */
    private boolean wouldGoWithType(ChangeColumnValue change) {
        Table table = change.table();
        Stream<Column> before = each(ChangeColumnType.class)
                .filter(type -> type.table().name().equals(table.name()))
                .map(ChangeColumnType::from);
        return options.server() < FORGETS_TYPES
                && Stream.concat(before, table.columns().stream())
                        .filter(base -> !base.type().isBuiltIn())
                        .anyMatch(base -> Mentions.of(base.name()).inValueOf(change.from()));
    }

    private boolean changesInPlace(ChangeColumnValue change) {
        return options.server() >= SET_EXPRESSION
                && !change.from().equals(change.column())
                && isStored(change.from()) == isStored(change.column())
                && isVirtual(change.from()) == isVirtual(change.column())
                && !isRetyped(change.table(), change.column())
                && !isOverRetyped(change.table(), change.from())
                && !comparesWithRecreated(change.table(), change.from());
    }

    /** The end of an expression: before whatever it would prevent, which is a change of the type of a column in it. */
    private Piece gone(Part part, Table table, Column column, Apply operation, List<Hazard> hazards) {
        if (comparesWithRecreated(table, column)) {
            return piece(Stage.TYPES, Piece.NO_TABLE, Part.MAKE_ROOM, table, operation, hazards);
        }
        return piece(isOverRetyped(table, column) ? Part.MAKE_ROOM : part, table, operation, hazards);
    }

    private boolean isRetyped(Table table, Column column) {
        return each(ChangeColumnType.class)
                .anyMatch(type -> type.table().name().equals(table.name())
                        && type.column().name().equals(column.name()));
    }

    private boolean isOverRetyped(Table table, Column column) {
        return each(ChangeColumnType.class)
                .anyMatch(type -> type.table().name().equals(table.name())
                        && Mentions.of(type.column().name()).inValueOf(column));
    }

    private boolean comparesWithRecreated(Table table, Column column) {
        return each(RecreateEnumType.class)
                .flatMap(change -> change.uses().stream())
                .anyMatch(use -> use.table().name().equals(table.name())
                        && Mentions.of(use.column().name()).inValueOf(column));
    }

    private List<Piece> madeAnew(ChangeColumnValue change) {
        Table table = change.table();
        Column column = change.column();
        boolean isKept = !isGenerated(column)
                && isGenerated(change.from())
                && (isRetyped(table, column)
                        || isOverRetyped(table, change.from())
                        || comparesWithRecreated(table, change.from()));
        List<Piece> pieces = new ArrayList<>();
        if (isKept) {
            pieces.addAll(copied(change));
        }
        pieces.add(gone(
                Part.MAKE_ROOM,
                table,
                change.from(),
                new Apply(new DropColumn(table, change.from())),
                lost(table, change.from())));
        if (isKept) {
            pieces.addAll(inPlaceOfGenerated(change));
        } else if (isGenerated(column)) {
            pieces.add(added(new AddColumn(table, column, Optional.empty())));
        } else {
            Optional<String> values = Optional.of(change.from().value())
                    .filter(Generated.class::isInstance)
                    .map(value -> ((Generated) value).expression());
            pieces.addAll(new ColumnExpansion(changes, options, constraints, indexes)
                    .add(new AddColumn(table, unlessRequiredAnyway(change), values)));
        }
        column.comment().filter(comment -> !isCommented(change)).ifPresent(comment -> {
            Impact impact = Impact.of(table.name(), TableLock.SHARE_UPDATE_EXCLUSIVE);
            Apply commented = new Apply(new CommentOnColumn(table, column));
            pieces.add(Piece.shared(
                    Stage.ALTER, table.name(), Part.COMMENTS, new Action(commented, column.origin(), List.of(impact))));
        });
        pieces.addAll(whatStandsOn(table, column));
        return pieces;
    }

    /** A value is asked for by a change of its own where it was not asked for before. */
    private static Column unlessRequiredAnyway(ChangeColumnValue change) {
        return change.column()
                .withComment(Optional.empty())
                .withNullable(change.from().nullable() || change.column().nullable());
    }

    /**
     * The values of a column that is no longer generated, in one that nobody knows yet: what they were computed from changes in
     * this migration, too, so that they cannot be computed behind it.
     */
    private List<Piece> copied(ChangeColumnValue change) {
        Table table = change.table();
        Column copy = copy(change.from());
        Hazard written = new Hazard(
                Hazard.Kind.REWRITES_TABLE,
                table.name() + " is written anew, with the values of "
                        + change.from().name());
        Optional<String> values = Optional.of(((Generated) change.from().value()).expression());
        return List.of(
                room(change, new AddColumn(table, copy, Optional.empty())),
                room(change, new ChangeColumnType(table, copy, copy, values, List.of()), written));
    }

    private List<Piece> inPlaceOfGenerated(ChangeColumnValue change) {
        Table table = change.table();
        Column named = copy(change.from()).withName(change.from().name());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(room(change, new RenameColumn(table, copy(change.from()).name(), named)));
        if (!change.from().nullable() && !change.column().nullable()) {
            pieces.add(room(change, new SetNotNull(table, change.column(), Optional.empty())));
        }
        if (!change.column().value().equals(ColumnValue.NONE)) {
            Apply given = new Apply(new ChangeColumnValue(table, named, change.column()));
            pieces.add(piece(Part.CHANGE_VALUES, table, given, List.of()));
        }
        return pieces;
    }

    private static Column copy(Column generated) {
        return generated
                .withName(Identifier.fit(generated.name(), COPY))
                .withNullable(true)
                .withValue(ColumnValue.NONE)
                .withComment(Optional.empty());
    }

    private Piece room(ChangeColumnValue change, ColumnChange operation, Hazard... hazards) {
        return gone(Part.MAKE_ROOM, change.table(), change.from(), new Apply(operation), List.of(hazards));
    }

    private boolean isCommented(ChangeColumnValue change) {
        return each(CommentOnColumn.class)
                .anyMatch(comment -> comment.table()
                                .name()
                                .equals(change.table().name())
                        && comment.column().name().equals(change.column().name()));
    }

    /** What is computed can be computed again; what was given cannot. */
    private static List<Hazard> lost(Table table, Column from) {
        return isGenerated(from)
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.LOSES_DATA,
                        "the values of " + table.name() + "." + from.name() + ", for which computed ones come"));
    }

    private static List<Hazard> written(Table table, Column column) {
        return isStored(column)
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITES_TABLE,
                        table.name() + " is written anew: " + column.name() + " differs by row"))
                : List.of();
    }

    /** Constraints and indexes go with their column; those that the migration does not make anyway are made again. */
    private List<Piece> whatStandsOn(Table table, Column column) {
        Mentions mentions = Mentions.of(column.name());
        List<Piece> pieces = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            boolean stands = constraint.columns().contains(column.name()) || mentions.inExpressionOf(constraint);
            if (stands && !isMade(table, constraint)) {
                pieces.addAll(constraints.add(new AddConstraint(table, constraint)));
            }
        }
        for (Index index : table.indexes()) {
            boolean stands = index.columns().contains(column.name())
                    || index.included().contains(column.name())
                    || mentions.inExpressionOf(index);
            if (stands && !isMade(table, index)) {
                pieces.addAll(indexes.create(new CreateIndex(table, index)));
            }
        }
        return pieces;
    }

    private boolean isMade(Table table, Constraint constraint) {
        return each(ConstraintChange.class)
                .filter(change -> change instanceof AddConstraint || change instanceof ReplaceConstraint)
                .anyMatch(change -> change.table().name().equals(table.name())
                        && change.constraint().name().equals(constraint.name()));
    }

    private boolean isMade(Table table, Index index) {
        return each(IndexChange.class)
                .filter(change -> change instanceof CreateIndex || change instanceof ReplaceIndex)
                .anyMatch(change -> change.table().name().equals(table.name())
                        && change.index().name().equals(index.name()));
    }

    private <C extends Change> Stream<C> each(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Piece piece(Part part, Table table, Apply operation, List<Hazard> hazards) {
        return piece(Stage.ALTER, table.name(), part, table, operation, hazards);
    }

    private static Piece piece(
            Stage stage, QualifiedName group, Part part, Table table, Apply operation, List<Hazard> hazards) {
        Impact impact = new Impact(table.name(), TableLock.ACCESS_EXCLUSIVE, hazards);
        Action action = new Action(operation, operation.change().origin(), List.of(impact));
        return Piece.shared(stage, group, part, action);
    }
}
