package dev.lockstep.postgres;

import dev.lockstep.drift.Defect;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import java.util.List;

/**
 * What the catalog of a database holds. A schema says what an object is; {@code defects} say which of its objects are there
 * without doing what they say.
 *
 * @param foreign the tables beside them that are none of the model's business
 */
record Catalog(Schema schema, List<Defect> defects, List<QualifiedName> foreign) {

    static final Catalog EMPTY = new Catalog(Schema.EMPTY, List.of(), List.of());

    Catalog {
        foreign = List.copyOf(foreign);
        defects = List.copyOf(defects);
    }
}
