package dev.lockstep.plan;

import dev.lockstep.schema.QualifiedName;
import java.util.List;

/** What an operation does to a table that exists before the migration: the lock that it takes, and what can go wrong. */
public record Impact(QualifiedName table, TableLock lock, List<Hazard> hazards) {

    public Impact {
        hazards = List.copyOf(hazards);
    }

    static Impact of(QualifiedName table, TableLock lock, Hazard... hazards) {
        return new Impact(table, lock, List.of(hazards));
    }
}
