package dev.lockstep.junit;

import dev.lockstep.AppliedMigration;
import dev.lockstep.DriftReport;
import dev.lockstep.RolledBackMigration;
import java.util.List;

/** A migration or its rollback that does not do what it promises, and what is left or missing because of it. */
public final class MigrationProofError extends AssertionError {

    private static final long serialVersionUID = 1L;

    private MigrationProofError(String message) {
        super(message);
    }

    static MigrationProofError notBroughtBack(RolledBackMigration migration, List<String> differences) {
        return new MigrationProofError("[LS742] The rollback of " + migration
                + " does not bring back the schema that the migration found. What differs after it:"
                + indented(differences)
                + "\nLet the rollback undo it, or let the migration leave it alone.");
    }

    static MigrationProofError otherThanAtFirst(AppliedMigration migration, List<String> differences) {
        return new MigrationProofError("[LS743] " + migration
                + " makes another schema when it is applied again. What differs from the first time:"
                + indented(differences)
                + "\nSomething that the migration finds was not there at first: look for IF NOT EXISTS, and for objects"
                + " that its rollback leaves.");
    }

    static MigrationProofError otherThanSnapshot(DriftReport report) {
        return new MigrationProofError(
                "[LS744] The migrations make another schema than snapshot.json says:"
                        + indented(report.lines())
                        + "\nCompile the entities, which writes the missing migration, or mend the one that was edited by hand.");
    }

    private static String indented(List<String> lines) {
        return "\n  " + String.join("\n  ", lines);
    }
}
