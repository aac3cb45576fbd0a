package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.Inheritance.Strategy;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What a class says of its table that its place in the hierarchy forbids: Hibernate refuses it when it starts. */
final class HierarchyCheck {

    private final Inheritance inheritance;
    private final HibernateLine line;
    private final Problems problems;
    private final TableNames tables;
    private final Names catalogNames;
    private final Map<String, EntityClass> names = new HashMap<>();
    private final Map<QualifiedName, EntityClass> holders = new HashMap<>();

    HierarchyCheck(Binding binding, Problems problems) {
        this.inheritance = binding.inheritance();
        this.tables = binding.tables();
        this.catalogNames = binding.names();
        this.line = binding.line();
        this.problems = problems;
    }

    void check(EntityClass entity) {
        for (TypeElement type : entity.lineage()) {
            if (!type.equals(entity.element())) {
                mappedSuperclass(type);
            }
        }
        Annotations own = entity.annotations();
        for (String other : List.of("MappedSuperclass", "Embeddable")) {
            own.jpa(other).ifPresent(use -> report(use, entity.name(), "stands beside @Entity", "Keep one of them."));
        }
        EntityClass known = names.putIfAbsent(entity.name(), entity);
        if (known != null) {
            own.jpa("Entity")
                    .ifPresent(use -> report(
                            use,
                            entity.name(),
                            "gives the name of another entity, " + known.binaryName(),
                            "Give it another one: @Entity(name = \"…\")."));
        }
        Strategy strategy = inheritance.strategy(entity);
        key(entity, strategy);
        if (entity.parent().isPresent()) {
            subclass(entity, strategy);
        } else {
            own.hibernate("DiscriminatorFormula")
                    .filter(use -> strategy == Strategy.JOINED)
                    .ifPresent(
                            use -> report(use, entity.name(), "is on a JOINED hierarchy", "Use @DiscriminatorColumn."));
        }
        secondaryTables(entity);
        own.hibernate("Comments")
                .filter(Comments::isTwice)
                .ifPresent(use -> report(use, entity.name(), "says two things of one table", "Keep one of them."));
        for (AnnotationUse use : own.repeatedJpa("Convert", "Converts")) {
            if (use.string("attributeName").isEmpty()) {
                report(use, entity.name(), "names no attribute", "Say which: @Convert(attributeName = \"…\").");
            }
        }
        own.hibernate("SoftDelete")
                .filter(use -> use.gives("converter")
                        && use.constant("strategy").filter("TIMESTAMP"::equals).isPresent())
                .ifPresent(use -> report(use, entity.name(), "converts a timestamp", "Take the converter out."));
    }

    private void mappedSuperclass(TypeElement type) {
        Annotations annotations = Annotations.of(type);
        for (String name : List.of("Table", "Inheritance")) {
            annotations
                    .jpa(name)
                    .ifPresent(use -> report(
                            use,
                            type.getSimpleName(),
                            "is on a mapped superclass",
                            "Put it on the entities below it."));
        }
    }

    /** Only a class with a table of its own below that of its parent refers to a key. */
    private void key(EntityClass entity, Strategy strategy) {
        if (strategy == Strategy.JOINED && entity.parent().isPresent()) {
            return;
        }
        Annotations own = entity.annotations();
        own.jpa("PrimaryKeyJoinColumn")
                .or(() -> own.jpa("PrimaryKeyJoinColumns"))
                .or(() -> own.hibernate("OnDelete").filter(use -> !line.isSeven()))
                .ifPresent(use -> report(use, entity.name(), "is on no joined subclass", "Take it off."));
    }

    private void subclass(EntityClass entity, Strategy strategy) {
        Annotations own = entity.annotations();
        EntityClass parent = entity.parent().orElseThrow();
        own.jpa("Table")
                .filter(use -> strategy == Strategy.SINGLE_TABLE)
                .ifPresent(use -> report(
                        use,
                        entity.name(),
                        "is in a hierarchy with a single table",
                        "Put it on " + entity.root() + "."));
        own.jpa("Inheritance")
                .filter(use -> use.constant("strategy")
                        .filter(given -> !given.equals("SINGLE_TABLE") && !given.equals(strategy.name()))
                        .isPresent())
                .ifPresent(use -> report(
                        use,
                        entity.name(),
                        "says something else than " + entity.root(),
                        "Say it there, or take it off."));
        if (strategy != Strategy.TABLE_PER_CLASS && !own.hasJpa("Inheritance")) {
            own.jpa("DiscriminatorColumn")
                    .or(() -> own.hibernate("DiscriminatorFormula"))
                    .ifPresent(
                            use -> report(use, entity.name(), "is in a subclass", "Put it on " + entity.root() + "."));
        }
        ofOwnTable(entity, strategy);
        Set<String> inherited = new HashSet<>();
        parent.allAttributes().forEach(attribute -> inherited.add(attribute.name()));
        Overrides.on(own).all().forEach((path, use) -> {
            if (inherited.contains(path.split("\\.", 2)[0])) {
                report(
                        use,
                        entity.name(),
                        "is of " + path + ", which " + parent + " has",
                        "Override what mapped superclasses have; name columns of entities where they are declared.");
            }
        });
    }

    /** The rows of two classes in one table are told apart by a discriminator, or not at all. */
    private void ofOwnTable(EntityClass entity, Strategy strategy) {
        boolean isToldApart =
                strategy == Strategy.JOINED && entity.root().annotations().hasJpa("DiscriminatorColumn");
        if (strategy == Strategy.SINGLE_TABLE || isToldApart || Inheritance.isDerived(entity)) {
            return;
        }
        EntityClass known = holders.putIfAbsent(tables.table(entity), entity);
        EntityClass holder =
                known == null && tables.table(entity).equals(tables.table(entity.root())) ? entity.root() : known;
        if (holder != null
                && holder.root() == entity.root()
                && inheritance.hasTable(holder)
                && inheritance.hasTable(entity)) {
            problems.report(
                    MappingProblem.CONTRADICTION,
                    entity.place(),
                    "the table",
                    entity.name(),
                    "is that of " + holder + ", and nothing tells their rows apart",
                    "Give it another one: @Table(name = \"…\").");
        }
    }

    private void secondaryTables(EntityClass entity) {
        Set<String> seen = new HashSet<>(Set.of(tables.table(entity).name()));
        for (AnnotationUse use : entity.annotations().repeatedJpa("SecondaryTable", "SecondaryTables")) {
            String name = use.string("name").orElse("");
            if (use.string("schema").isEmpty() && !seen.add(catalogNames.catalog(name))) {
                report(use, entity.name(), "names the table " + name + " again", "Take it off.");
            }
        }
    }

    private void report(AnnotationUse use, Object of, String fault, String wayOut) {
        problems.report(
                MappingProblem.CONTRADICTION,
                use.place(),
                "@" + use.name().substring(use.name().lastIndexOf('.') + 1),
                of,
                fault,
                wayOut);
    }
}
