package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.ColumnChange;
import dev.lockstep.diff.ConstraintChange;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.IndexChange;
import dev.lockstep.diff.NamespaceChange;
import dev.lockstep.diff.SequenceChange;
import dev.lockstep.diff.TableChange;
import dev.lockstep.plan.Piece.Isolation;
import dev.lockstep.plan.Piece.Stage;
import java.util.ArrayList;
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
        return new Plan(options.isOnline() ? steps(pieces) : oneStep(pieces));
    }

    /** But for a new label of an enum type, which nothing can use in the transaction that adds it. */
    private static List<Step> oneStep(List<Piece> pieces) {
        List<Step> steps = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean isAlone = piece.stage() == Stage.TYPES && piece.isolation() == Isolation.OWN_TRANSACTION;
            if (isAlone && !open.isEmpty()) {
                steps.add(step(open));
                open.clear();
            }
            open.add(piece);
            if (isAlone) {
                steps.add(step(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            steps.add(step(open));
        }
        return steps;
    }

    private static List<Step> steps(List<Piece> pieces) {
        List<Step> steps = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!open.isEmpty() && !open.get(open.size() - 1).sharesWith(piece) && !bothFree(open, piece)) {
                steps.add(step(open));
                open.clear();
            }
            open.add(piece);
        }
        if (!open.isEmpty()) {
            steps.add(step(open));
        }
        return steps;
    }

    /** Actions that touch no table in use may share one transaction whatever they are about. */
    private static boolean bothFree(List<Piece> open, Piece next) {
        return next.isolation() == Isolation.SHARED
                && isFree(next)
                && open.stream().allMatch(piece -> piece.isolation() == Isolation.SHARED && isFree(piece));
    }

    private static boolean isFree(Piece piece) {
        return piece.action().impacts().isEmpty();
    }

    private static Step step(List<Piece> pieces) {
        boolean standalone = pieces.get(0).isolation() == Isolation.STANDALONE;
        return new Step(
                standalone ? Step.Mode.STANDALONE : Step.Mode.TRANSACTION,
                pieces.stream().map(Piece::action).toList());
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
