package dev.lockstep.postgres;

import dev.lockstep.schema.QualifiedName;

/** What the model calls that which the catalog calls {@code namespace.name}: the default schema has no name there. */
@FunctionalInterface
interface CatalogNames {

    QualifiedName of(String namespace, String name);
}
