package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import javax.lang.model.element.Modifier;

/** How the hierarchies of the model are laid out over tables (Jakarta Persistence 3.2, section 2.13). */
final class Inheritance {

    /** The layout of a hierarchy. */
    enum Strategy {
        /** One class, one table. */
        NONE,
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    private final ModelClasses classes;

    Inheritance(ModelClasses classes) {
        this.classes = classes;
    }

    Strategy strategy(EntityClass entity) {
        EntityClass root = entity.root();
        boolean isAlone = classes.subclasses(root).isEmpty();
        Strategy given = root.inheritedJpa("Inheritance")
                .flatMap((AnnotationUse use) -> use.constantOf("strategy", "SINGLE_TABLE"))
                .map(Strategy::valueOf)
                .orElse(isAlone ? Strategy.NONE : Strategy.SINGLE_TABLE);
        return isAlone && given != Strategy.SINGLE_TABLE ? Strategy.NONE : given;
    }

    /** The entity whose table holds what {@code entity} adds to its parent. */
    EntityClass tableHolder(EntityClass entity) {
        return strategy(entity) == Strategy.SINGLE_TABLE ? entity.root() : entity;
    }

    /** An abstract class that spreads over the tables of its subclasses has none itself. */
    boolean hasTable(EntityClass entity) {
        return strategy(entity) != Strategy.TABLE_PER_CLASS
                || !entity.element().getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether the entity reads a query instead of a table. */
    static boolean isDerived(EntityClass entity) {
        return entity.annotations().hasHibernate("Subselect")
                || entity.annotations().hasHibernate("View");
    }

    /** Whether rows of a class are in the tables of its subclasses, so that no foreign key can refer to them all. */
    boolean isSpread(EntityClass entity) {
        return strategy(entity) == Strategy.TABLE_PER_CLASS
                && (!hasTable(entity) || !classes.subclasses(entity).isEmpty());
    }
}
