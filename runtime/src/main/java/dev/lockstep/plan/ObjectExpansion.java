package dev.lockstep.plan;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.EnumTypeChange;
import dev.lockstep.diff.NamespaceChange;
import dev.lockstep.diff.SequenceChange;
import dev.lockstep.diff.SequenceChange.CreateSequence.NumberedColumn;
import dev.lockstep.plan.Operation.Apply;
import dev.lockstep.plan.Operation.CountOn;
import dev.lockstep.plan.Piece.Isolation;
import dev.lockstep.plan.Piece.Part;
import dev.lockstep.plan.Piece.Stage;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of what is no table: nobody waits for their locks. */
final class ObjectExpansion {

    List<Piece> namespace(NamespaceChange change) {
        return piece(Stage.NAMESPACES, change);
    }

    SequenceChange.Visitor<List<Piece>> sequences() {
        return new OfSequences();
    }

    EnumTypeChange.Visitor<List<Piece>> enumTypes() {
        return new OfEnumTypes();
    }

    private static List<Piece> piece(Stage stage, Change change) {
        return piece(stage, Isolation.SHARED, change);
    }

    private static List<Piece> piece(Stage stage, Isolation isolation, Change change) {
        Action action = new Action(new Apply(change), change.origin(), List.of());
        return List.of(new Piece(stage, 0, Piece.NO_TABLE, Part.ADD_COLUMNS, isolation, action));
    }

    private static final class OfSequences implements SequenceChange.Visitor<List<Piece>> {
        @Override
        public List<Piece> create(SequenceChange.CreateSequence change) {
            List<Piece> pieces = new ArrayList<>(piece(Stage.SEQUENCES, change));
            change.continues().ifPresent(numbered -> pieces.add(countOn(change, numbered)));
            return pieces;
        }

        /** With the changes of the table, so that no number is given out between the end of the old way and this. */
        private static Piece countOn(SequenceChange.CreateSequence change, NumberedColumn numbered) {
            QualifiedName table = numbered.table().name();
            Action action = new Action(
                    new CountOn(numbered.table(), numbered.column(), change.sequence()),
                    change.origin(),
                    List.of(Impact.of(table, TableLock.ACCESS_SHARE)));
            return Piece.shared(Stage.ALTER, table, Part.BACKFILL, action);
        }

        @Override
        public List<Piece> drop(SequenceChange.DropSequence change) {
            return piece(Stage.CLEANUP, change);
        }

        @Override
        public List<Piece> rename(SequenceChange.RenameSequence change) {
            return piece(Stage.RENAMES, change);
        }

        @Override
        public List<Piece> change(SequenceChange.ChangeSequence change) {
            return piece(Stage.SEQUENCES, change);
        }
    }

    private static final class OfEnumTypes implements EnumTypeChange.Visitor<List<Piece>> {
        @Override
        public List<Piece> create(EnumTypeChange.CreateEnumType change) {
            return piece(Stage.TYPES, change);
        }

        @Override
        public List<Piece> drop(EnumTypeChange.DropEnumType change) {
            return piece(Stage.CLEANUP, change);
        }

        @Override
        public List<Piece> rename(EnumTypeChange.RenameEnumType change) {
            return piece(Stage.RENAMES, change);
        }

        /** PostgreSQL manual, ALTER TYPE: a new label cannot be used before the transaction that adds it commits. */
        @Override
        public List<Piece> addLabel(EnumTypeChange.AddEnumLabel change) {
            return piece(Stage.TYPES, Isolation.OWN_TRANSACTION, change);
        }

        @Override
        public List<Piece> renameLabel(EnumTypeChange.RenameEnumLabel change) {
            return piece(Stage.RENAMES, change);
        }

        @Override
        public List<Piece> recreate(EnumTypeChange.RecreateEnumType change) {
            List<Impact> impacts =
                    change.uses().stream().map(use -> impact(change, use)).toList();
            Action action = new Action(new Apply(change), change.origin(), impacts);
            return List.of(Piece.alone(Stage.TYPES, Piece.NO_TABLE, Part.CHANGE_TYPES, action));
        }

        private static Impact impact(EnumTypeChange.RecreateEnumType change, EnumTypeChange.RecreateEnumType.Use use) {
            QualifiedName table = use.table().name();
            List<Hazard> hazards = new ArrayList<>();
            hazards.add(new Hazard(Hazard.Kind.REWRITES_TABLE, table + " is written anew"));
            Optional<Probe> gone = Probes.of(change, use);
            gone.ifPresent(probe -> hazards.add(Hazard.ofRows(
                    "a value of " + table + "." + use.column().name()
                            + " that is no longer a label stops the migration",
                    gone)));
            use.using()
                    .ifPresent(expression -> hazards.add(TypeHazards.converted(
                            table + "." + use.column().name(), use.column().type())));
            return new Impact(table, TableLock.ACCESS_EXCLUSIVE, hazards);
        }
    }
}
