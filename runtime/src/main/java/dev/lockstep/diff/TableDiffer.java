package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.AddColumn;
import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.ConstraintChange.AddConstraint;
import dev.lockstep.diff.ConstraintChange.DropConstraint;
import dev.lockstep.diff.ConstraintChange.RenameConstraint;
import dev.lockstep.diff.ConstraintChange.ReplaceConstraint;
import dev.lockstep.diff.IndexChange.CreateIndex;
import dev.lockstep.diff.IndexChange.DropIndex;
import dev.lockstep.diff.IndexChange.RenameIndex;
import dev.lockstep.diff.IndexChange.ReplaceIndex;
import dev.lockstep.diff.TableChange.CommentOnTable;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Two tables of one name. */
final class TableDiffer {

    private final Table before;
    private final Table after;
    private final List<Change> changes = new ArrayList<>();

    private TableDiffer(Table before, Table after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> diff(Table before, Table after, Intent intent) {
        TableDiffer differ = new TableDiffer(before, after);
        if (!before.comment().equals(after.comment())) {
            differ.changes.add(new CommentOnTable(after));
        }
        differ.columns(intent);
        differ.changes.addAll(EnumLists.renamed(before, after, intent));
        differ.constraints();
        differ.indexes();
        return differ.changes;
    }

    private void columns(Intent intent) {
        Matching<Column> columns = Matching.of(before.columns(), after.columns(), Column::name);
        columns.gone().forEach(column -> changes.add(new DropColumn(before, column)));
        columns.come()
                .forEach(column ->
                        changes.add(new AddColumn(after, column, intent.backfill(after.name(), column.name()))));
        columns.kept().forEach(pair -> changes.addAll(ColumnDiffer.diff(after, pair.before(), pair.after(), intent)));
    }

    private void constraints() {
        Matching<Constraint> byName = Matching.of(
                before.constraints(), after.constraints(), c -> c.name().text());
        Matching<Constraint> byStructure = Matching.of(byName.gone(), byName.come(), Structure::of);
        byName.kept().stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .filter(pair -> !Structure.of(pair.before()).equals(Structure.of(pair.after())))
                .forEach(pair -> changes.add(new ReplaceConstraint(after, pair.before(), pair.after())));
        byStructure
                .kept()
                .forEach(pair ->
                        changes.add(new RenameConstraint(after, pair.before().name(), pair.after())));
        byStructure.gone().forEach(constraint -> changes.add(new DropConstraint(before, constraint)));
        byStructure.come().forEach(constraint -> changes.add(new AddConstraint(after, constraint)));
    }

    private void indexes() {
        Matching<Index> byName =
                Matching.of(before.indexes(), after.indexes(), i -> i.name().text());
        Matching<Index> byStructure = Matching.of(byName.gone(), byName.come(), Structure::of);
        byName.kept().stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .filter(pair -> !Structure.of(pair.before()).equals(Structure.of(pair.after())))
                .forEach(pair -> changes.add(new ReplaceIndex(after, pair.before(), pair.after())));
        byStructure
                .kept()
                .forEach(
                        pair -> changes.add(new RenameIndex(after, pair.before().name(), pair.after())));
        byStructure.gone().forEach(index -> changes.add(new DropIndex(before, index)));
        byStructure.come().forEach(index -> changes.add(new CreateIndex(after, index)));
    }
}
