package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.schema.QualifiedName;
import java.util.Optional;

/** Which table an entity is on. */
final class TableNames {

    private final Names names;
    private final Inheritance inheritance;

    TableNames(Names names, Inheritance inheritance) {
        this.names = names;
        this.inheritance = inheritance;
    }

    /** The table that holds the entity's own attributes: in a single-table hierarchy the root's. */
    QualifiedName table(EntityClass entity) {
        EntityClass holder = inheritance.tableHolder(entity);
        return names.qualified(logicalName(holder), schema(holder));
    }

    /** Given, else the name of the entity. */
    Identifier logicalName(EntityClass entity) {
        EntityClass holder = inheritance.tableHolder(entity);
        return names.given(annotation(holder).flatMap(use -> use.string("name")).orElseGet(holder::name));
    }

    /**
     * What the names of the entity's join and collection tables and of their keys begin with: quoted when its table is. Quotes in
     * the name of the entity are part of it, since Hibernate looks for them around the whole name that it makes.
     */
    Identifier entityName(EntityClass entity) {
        Identifier name = names.implicit(entity.name());
        return logicalName(entity).isQuoted() ? Identifier.quoted(name.text()) : name;
    }

    boolean isNamed(EntityClass entity) {
        return annotation(entity).flatMap(use -> use.string("name")).isPresent();
    }

    Optional<String> schema(EntityClass entity) {
        return annotation(inheritance.tableHolder(entity)).flatMap(use -> use.string("schema"));
    }

    static Optional<AnnotationUse> annotation(EntityClass entity) {
        return entity.annotations().jpa("Table");
    }
}
