package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.NamespaceChange;
import dev.lockstep.diff.SequenceChange;
import dev.lockstep.diff.TableChange;
import java.util.List;
import java.util.stream.Stream;

/** Spreads changes over operations, puts them in an order that runs, and cuts that into steps. */
public final class Planner {

    private Planner() {}

    public static Plan plan(List<Change> changes, PlanOptions options) {
        Expansion expansion = new Expansion(changes, options);
        Crossings crossings = Crossings.of(changes);
        Detours detours = Detours.of(crossings.rest());
        Stream<Piece> expanded = detours.rest().stream().flatMap(change -> expansion.of(change).stream());
        List<Piece> pieces = Stream.of(
                        crossings.first().stream(),
                        detours.first().stream(),
                        Probes.of(changes, options).stream(),
                        expanded)
                .flatMap(part -> part)
                .sorted(Piece.ORDER)
                .toList();
        return new Plan(options.isOnline() ? Packing.online(pieces) : Packing.plain(pieces));
    }

    /** Each kind of change to the expansion that knows it. */
    private static final class Expansion implements Change.Visitor<List<Piece>> {

        private final TableExpansion tables;
        private final ColumnExpansion columns;
        private final ConstraintExpansion constraints;
        private final IndexExpansion indexes;
        private final ObjectExpansion objects = new ObjectExpansion();

        Expansion(List<Change> changes, PlanOptions options) {
            this.tables = new TableExpansion(changes);
            this.constraints = new ConstraintExpansion(changes, options);
            this.indexes = new IndexExpansion(changes, options);
            this.columns = new ColumnExpansion(changes, options, constraints, indexes);
        }

        List<Piece> of(Change change) {
            return change.accept(this);
        }

        @Override
        public List<Piece> namespace(NamespaceChange change) {
            return objects.namespace(change);
        }

        @Override
        public List<Piece> enumType(EnumTypeChange change) {
            return change.accept(objects.enumTypes());
        }

        @Override
        public List<Piece> sequence(SequenceChange change) {
            return change.accept(objects.sequences());
        }

        @Override
        public List<Piece> table(TableChange change) {
            return change.accept(tables);
        }

        @Override
        public List<Piece> column(ColumnChange change) {
            return change.accept(columns);
        }

        @Override
        public List<Piece> constraint(ConstraintChange change) {
            return change.accept(constraints);
        }

        @Override
        public List<Piece> index(IndexChange change) {
            return change.accept(indexes);
        }
    }
}
