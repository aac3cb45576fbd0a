package dev.lockstep.postgres;

import dev.lockstep.RestorePolicy;
import java.util.List;

/**
 * What is to be put back, and where the database has to stand for it.
 *
 * @param version the migration before which the tables were saved
 * @param applied whether it was applied then: before a rollback it was
 * @param tables as a statement has them
 */
public record RestoreOrder(int version, boolean applied, List<String> tables, RestorePolicy policy) {

    public RestoreOrder {
        tables = List.copyOf(tables);
    }
}
