package dev.lockstep.postgres;

import dev.lockstep.MigrationStatus;
import dev.lockstep.migration.Migration;
import java.util.List;

/** Tells how a database stands. Reads only. */
public final class StatusRead {

    private StatusRead() {}

    public static MigrationStatus run(RunSettings settings) {
        List<Migration> migrations = settings.source().migrations();
        try (Session session = Session.open(settings.connections())) {
            HistoryComparison comparison = new HistoryComparison(HistoryReader.read(session), migrations);
            return new MigrationStatus(
                    comparison.states(), comparison.refusal(settings.source().location()));
        }
    }
}
