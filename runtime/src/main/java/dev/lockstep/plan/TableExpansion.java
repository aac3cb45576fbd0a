package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange.CommentOnColumn;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.DropConstraint;
import dev.lockstep.diff.IndexChange.CreateIndex;
import dev.lockstep.diff.TableChange;
import dev.lockstep.diff.TableChange.CommentOnTable;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.diff.TableChange.RenameTable;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Piece.Isolation;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes of whole tables. A new table comes with everything that belongs to it in the plain form, except for foreign keys
 * to tables that are in use: those take a lock on the referenced table, and so come in a transaction of their own.
 */
final class TableExpansion implements TableChange.Visitor<List<Piece>> {

    private final FormerNames formerNames;
    private final Map<QualifiedName, Integer> created;
    private final Map<QualifiedName, Integer> dropped;

    TableExpansion(List<Change> changes) {
        this.formerNames = new FormerNames(changes);
        this.created = placesOf(TableOrder.parentsFirst(tables(changes, CreateTable.class)));
        this.dropped = placesOf(TableOrder.parentsFirst(tables(changes, DropTable.class)));
    }

    @Override
    public List<Piece> create(CreateTable change) {
        Table table = change.table();
        List<ForeignKey> later = table.foreignKeys().stream()
                .filter(key -> !isInline(table, key))
                .toList();
        List<Constraint> inline = new ArrayList<>(table.constraints());
        inline.removeAll(later);
        int place = placeIn(created, table.name());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(free(Stage.CREATE, place, Part.ADD_COLUMNS, new CreateTable(table.withConstraints(inline))));
        for (Index index : table.indexes()) {
            pieces.add(free(Stage.CREATE, place, Part.BUILD_INDEXES, new CreateIndex(table, index)));
        }
        comments(table).forEach(comment -> pieces.add(free(Stage.CREATE, place, Part.COMMENTS, comment)));
        later.forEach(key -> pieces.add(link(table, key)));
        return pieces;
    }

    /** Dropped tables go together: nobody is to use them any more. */
    @Override
    public List<Piece> drop(DropTable change) {
        Table table = change.table();
        List<Piece> pieces = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (!isDroppedAfter(key.referencedTable(), table)) {
                pieces.add(unlink(table, key));
            }
        }
        Optional<QualifiedName> former = formerNames.ofTable(change, table.name());
        QualifiedName name = former.orElse(table.name());
        List<Hazard> hazards = new ArrayList<>();
        hazards.add(new Hazard(Hazard.Kind.LOSES_DATA, "the rows of " + name));
        if (former.isEmpty()) {
            hazards.add(
                    new Hazard(Hazard.Kind.BREAKS_OLD_VERSION, "an application that still uses " + name + " fails"));
        }
        Impact impact = new Impact(table.name(), TableLock.ACCESS_EXCLUSIVE, hazards);
        int place = dropped.size() - placeIn(dropped, table.name());
        pieces.add(new Piece(
                Stage.DROP,
                place,
                Piece.NO_TABLE,
                Part.DROP_COLUMNS,
                Isolation.SHARED,
                new Action(new Apply(change), change.origin(), List.of(impact))));
        return pieces;
    }

    @Override
    public List<Piece> rename(RenameTable change) {
        Hazard old = new Hazard(
                Hazard.Kind.BREAKS_OLD_VERSION,
                "an application that still says " + change.from() + " fails from this moment on");
        boolean known = formerNames.ofTable(change, change.from()).isEmpty();
        List<Hazard> hazards = known ? List.of(old) : List.of();
        return List.of(piece(
                Stage.RENAME_TABLES,
                Piece.NO_TABLE,
                Part.RENAME_TABLES,
                change,
                new Impact(change.from(), TableLock.ACCESS_EXCLUSIVE, hazards)));
    }

    @Override
    public List<Piece> comment(CommentOnTable change) {
        Impact impact = Impact.of(change.table().name(), TableLock.SHARE_UPDATE_EXCLUSIVE);
        return List.of(piece(Stage.ALTER, change.table().name(), Part.COMMENTS, change, impact));
    }

    /** To itself, or to a table that is created before it. */
    private boolean isInline(Table table, ForeignKey key) {
        int parent = placeIn(created, key.referencedTable());
        return parent >= 0 && parent <= placeIn(created, table.name());
    }

    /** Whether a referenced table still stands when the one that references it is dropped, and goes right after. */
    private boolean isDroppedAfter(QualifiedName parent, Table table) {
        int place = placeIn(dropped, parent);
        return place >= 0 && place <= placeIn(dropped, table.name());
    }

    private Piece link(Table table, ForeignKey key) {
        QualifiedName parent = key.referencedTable();
        AddConstraint add = new AddConstraint(table, key);
        return created.containsKey(parent)
                ? free(Stage.LINK, 0, Part.ADD_KEYS, add)
                : piece(Stage.LINK, parent, Part.ADD_KEYS, add, Impact.of(parent, TableLock.SHARE_ROW_EXCLUSIVE));
    }

    private static Piece unlink(Table table, ForeignKey key) {
        return piece(
                Stage.UNLINK,
                table.name(),
                Part.DROP_CONSTRAINTS,
                new DropConstraint(table, key),
                Impact.of(table.name(), TableLock.ACCESS_EXCLUSIVE),
                Impact.of(key.referencedTable(), TableLock.ACCESS_EXCLUSIVE));
    }

    private static List<Change> comments(Table table) {
        List<Change> comments = new ArrayList<>();
        table.comment().ifPresent(comment -> comments.add(new CommentOnTable(table)));
        for (Column column : table.columns()) {
            column.comment().ifPresent(comment -> comments.add(new CommentOnColumn(table, column)));
        }
        return comments;
    }

    private static Piece free(Stage stage, int place, Part part, Change change) {
        Action action = new Action(new Apply(change), change.origin(), List.of());
        return new Piece(stage, place, Piece.NO_TABLE, part, Isolation.SHARED, action);
    }

    private static Piece piece(Stage stage, QualifiedName group, Part part, Change change, Impact... impacts) {
        Action action = new Action(new Apply(change), change.origin(), List.of(impacts));
        return Piece.shared(stage, group, part, action);
    }

    private static Map<QualifiedName, Integer> placesOf(List<Table> tables) {
        Map<QualifiedName, Integer> places = new HashMap<>();
        tables.forEach(table -> places.put(table.name(), places.size()));
        return places;
    }

    private static int placeIn(Map<QualifiedName, Integer> places, QualifiedName table) {
        return places.getOrDefault(table, -1);
    }

    private static <C extends TableChange> List<Table> tables(List<Change> changes, Class<C> kind) {
        Stream<C> ofKind = changes.stream().filter(kind::isInstance).map(kind::cast);
        return ofKind.map(TableChange::table).toList();
    }
}
