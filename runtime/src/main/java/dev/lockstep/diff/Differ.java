package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.RenameColumn;
import dev.lockstep.diff.EnumTypeChange.CreateEnumType;
import dev.lockstep.diff.EnumTypeChange.DropEnumType;
import dev.lockstep.diff.NamespaceChange.CreateNamespace;
import dev.lockstep.diff.RenameSteps.RenameStep;
import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.diff.SequenceChange.ChangeSequence;
import dev.lockstep.diff.SequenceChange.CreateSequence;
import dev.lockstep.diff.SequenceChange.CreateSequence.NumberedColumn;
import dev.lockstep.diff.SequenceChange.DropSequence;
import dev.lockstep.diff.SequenceChange.RenameSequence;
import dev.lockstep.diff.TableChange.CreateTable;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.diff.TableChange.RenameTable;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The changes that make one schema of another. Renames come first; every other change speaks in the names that hold after
 * them, and is found by comparing objects of one name.
 *
 * <p>{@code diff(a, a)} is empty, and {@code diff(b, a)} with the intent reversed is the way back of {@code diff(a, b)}.
 */
public final class Differ {

    private final Schema before;
    private final Schema after;
    private final Intent intent;
    private final Renames renames;
    private final List<Change> changes = new ArrayList<>();

    private Differ(Schema before, Schema after, Intent intent, Renames renames) {
        this.before = before;
        this.after = after;
        this.intent = intent;
        this.renames = renames;
    }

    public static List<Change> diff(Schema current, Schema wanted, Intent intent) {
        Renames renames = intent.renames().in(current);
        RenamedLabels labels = RenamedLabels.between(current, wanted, intent);
        Differ differ = new Differ(RenamedSchema.of(current, renames, labels), wanted, intent, renames);
        differ.namespaces(current);
        differ.renames(current);
        differ.changes.addAll(IdentitySequences.renamed(current, renames));
        differ.enumTypes();
        differ.sequences();
        differ.tables();
        differ.changes.addAll(GeneratedColumns.renewed(differ.before, wanted, differ.changes));
        differ.changes.addAll(RetypedExpressions.renewed(differ.before, wanted, differ.changes));
        differ.changes.addAll(Footings.changed(differ.before, wanted, differ.changes));
        return Footings.withReferencing(differ.before, wanted, differ.changes);
    }

    private void namespaces(Schema current) {
        TreeSet<String> added = new TreeSet<>(namespacesOf(after));
        added.removeAll(namespacesOf(current));
        added.forEach(name -> changes.add(new CreateNamespace(name)));
    }

    private static List<String> namespacesOf(Schema schema) {
        Stream<QualifiedName> names = Stream.concat(
                schema.tables().stream().map(Table::name),
                Stream.concat(
                        schema.sequences().stream().map(Sequence::name),
                        schema.enumTypes().stream().map(EnumType::name)));
        return names.map(QualifiedName::schema).filter(name -> !name.isEmpty()).toList();
    }

    private void renames(Schema current) {
        List<QualifiedName> tables = current.tables().stream().map(Table::name).toList();
        RenameSteps.ofRelations(renames.tables(), tables).forEach(step -> renameTable(step, current));
        List<Rename<ColumnName>> columns = renames.columns().stream()
                .map(rename -> new Rename<>(
                        new ColumnName(rename.to().table(), rename.from().column()), rename.to()))
                .toList();
        RenameSteps.ofColumns(columns).forEach(this::renameColumn);
        List<QualifiedName> sequences =
                current.sequences().stream().map(Sequence::name).toList();
        RenameSteps.ofRelations(renames.sequences(), sequences).forEach(step -> before.sequences().stream()
                .filter(sequence -> sequence.name().equals(step.end()))
                .forEach(sequence -> changes.add(new RenameSequence(step.from(), sequence.withName(step.to())))));
    }

    /** It comes from the class that has the new name. */
    private void renameTable(RenameStep<QualifiedName> step, Schema current) {
        before.table(step.end()).ifPresent(table -> {
            Origin origin = after.table(step.end())
                    .map(Table::origin)
                    .filter(Origin::isKnown)
                    .orElse(table.origin());
            Table renamed = table.withName(step.to()).withOrigin(origin);
            boolean isMoved = !step.from().schema().equals(step.to().schema());
            Set<String> taken = isMoved
                    ? CarriedNames.taken(current, renames, renames.reversed().tableAfter(step.end()))
                    : Set.of();
            changes.add(new RenameTable(step.from(), renamed, taken));
        });
    }

    /** It comes from the attribute that has the new name. */
    private void renameColumn(RenameStep<ColumnName> step) {
        Optional<Table> table = before.table(step.end().table());
        Optional<Column> column = column(before, step.end());
        if (table.isPresent() && column.isPresent()) {
            Origin origin = column(after, step.end())
                    .map(Column::origin)
                    .filter(Origin::isKnown)
                    .orElse(column.get().origin());
            Column renamed = column.get().withName(step.to().column()).withOrigin(origin);
            changes.add(new RenameColumn(table.get(), step.from().column(), renamed));
        }
    }

    private static Optional<Column> column(Schema schema, ColumnName name) {
        return schema.table(name.table()).flatMap(table -> table.column(name.column()));
    }

    private void enumTypes() {
        Matching<EnumType> types = Matching.of(before.enumTypes(), after.enumTypes(), EnumType::name);
        types.come().forEach(type -> changes.add(new CreateEnumType(type)));
        types.gone().forEach(type -> changes.add(new DropEnumType(type)));
        EnumTypeDiffer differ = new EnumTypeDiffer(before, after, intent);
        types.kept().forEach(pair -> changes.addAll(differ.diff(pair.before(), pair.after())));
    }

    private void sequences() {
        Matching<Sequence> sequences = Matching.of(before.sequences(), after.sequences(), Sequence::name);
        sequences.come().forEach(sequence -> changes.add(new CreateSequence(sequence, continued(sequence))));
        sequences.gone().forEach(sequence -> changes.add(new DropSequence(sequence)));
        sequences.kept().stream()
                .filter(pair -> !pair.before().type().equals(pair.after().type())
                        || !pair.before().options().equals(pair.after().options()))
                .forEach(pair -> changes.add(new ChangeSequence(pair.before(), pair.after())));
    }

    /** The column that the numbers of a new sequence are for, when its table has rows that may have numbers already. */
    private Optional<NumberedColumn> continued(Sequence sequence) {
        for (Table table : after.tables()) {
            Optional<Table> existing = before.table(table.name());
            Optional<Column> column = table.columns().stream()
                    .filter(candidate -> sequence.origin().isKnown()
                            && candidate.origin().equals(sequence.origin())
                            && existing.flatMap(old -> old.column(candidate.name()))
                                    .isPresent())
                    .findFirst();
            if (column.isPresent()) {
                return Optional.of(new NumberedColumn(table, column.get()));
            }
        }
        return Optional.empty();
    }

    private void tables() {
        Matching<Table> tables = Matching.of(before.tables(), after.tables(), Table::name);
        tables.come().forEach(table -> changes.add(new CreateTable(table)));
        tables.gone().forEach(table -> changes.add(new DropTable(table)));
        tables.kept().forEach(pair -> changes.addAll(TableDiffer.diff(pair.before(), pair.after(), intent)));
    }
}
