package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Absence;
import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Associations with a table of their own (Jakarta Persistence 3.2, sections 2.11.2 and 11.1.27). */
final class JoinTables {

    private final Binding binding;
    private final SchemaDraft schema;
    private final LeafBinder leaves;
    private final CollectionParts parts;
    private final SpecialColumns special;
    private final Problems problems;

    JoinTables(
            Binding binding,
            SchemaDraft schema,
            LeafBinder leaves,
            CollectionParts parts,
            SpecialColumns special,
            Problems problems) {
        this.special = special;
        this.leaves = leaves;
        this.binding = binding;
        this.schema = schema;
        this.parts = parts;
        this.problems = problems;
    }

    void bind(Leaf.Plural leaf) {
        Optional<EntityClass> target = binding.elementEntity(leaf);
        if (target.isEmpty()) {
            problems.report(
                    MappingProblem.TARGET_NOT_AN_ENTITY,
                    leaf.attribute().place(),
                    leaf.site().display(),
                    binding.types().display(binding.elementType(leaf)));
            return;
        }
        bind(leaf, target.get());
    }

    /** {@code @ManyToAny}: the elements are two columns that refer to no table in particular. */
    void bindAny(Leaf.Plural leaf) {
        Optional<AnnotationUse> given = leaf.joinTable();
        TableDraft table = table(leaf, implicitAnyName(leaf));
        List<BoundColumn> owner =
                owner(leaf, table, binding.tables().entityName(leaf.site().owner()));
        Site site = leaf.site().at("{element}").with(Site.Nullability.NEVER_NULL);
        List<BoundColumn> elements = new ArrayList<>();
        Optional<AnnotationUse> keyColumn = given.flatMap(
                use -> use.annotations("inverseJoinColumns").stream().findFirst());
        for (Leaf part : binding.leaves().ofAny(leaf.attribute(), site, keyColumn)) {
            elements.addAll(leaves.bind(part, table));
        }
        List<BoundColumn> mapKey = parts.mapKey(leaf, table, Absence.FORBIDDEN);
        Optional<BoundColumn> position = parts.position(leaf, table, Absence.FORBIDDEN);
        CollectionKey.of(leaf, mapKey, position, elements, binding)
                .ifPresent(columns -> CollectionKey.add(
                        table, owner, columns, mapKey.isEmpty() && position.isEmpty(), binding.line()));
        given.ifPresent(use -> binding.indexes().bind(use, table));
    }

    private TableDraft table(Leaf.Plural leaf, Identifier implicitName) {
        Optional<AnnotationUse> given = leaf.joinTable();
        Identifier logical = given.flatMap(use -> use.string("name"))
                .map(binding.names()::given)
                .orElse(implicitName);
        schema.element(leaf.site().origin(), leaf.attribute().element());
        return schema.table(
                binding.names().qualified(logical, given.flatMap(use -> use.string("schema"))),
                logical,
                leaf.site().origin(),
                leaf.attribute().place());
    }

    private List<BoundColumn> owner(Leaf.Plural leaf, TableDraft table, Identifier prefix) {
        Optional<AnnotationUse> given = leaf.joinTable();
        List<AnnotationUse> joinColumns = given.map(use -> use.annotations("joinColumns"))
                .filter(columns -> !columns.isEmpty())
                .orElseGet(leaf::overriddenJoinColumns);
        return parts.owner(
                leaf,
                table,
                joinColumns,
                referenced -> prefix.append("_", referenced.logical()),
                foreignKey(leaf, "foreignKey", "joinColumns"));
    }

    private void bind(Leaf.Plural leaf, EntityClass target) {
        Annotations annotations = leaf.attribute().annotations();
        Optional<AnnotationUse> given = leaf.joinTable();
        TableDraft table = table(leaf, implicitName(leaf, target));
        Optional<Attribute> inverse = binding.inverseSides().of(leaf);
        Identifier ownerPrefix = binding.inverseSides()
                .namesake(leaf)
                .map(Attribute::name)
                .map(binding.names()::implicit)
                .orElseGet(() -> binding.tables().entityName(leaf.site().owner()));
        List<BoundColumn> owner = owner(inverse.isPresent() ? beside(leaf) : leaf, table, ownerPrefix);
        List<BoundColumn> elements = elements(leaf, table, target, inverse);
        List<BoundColumn> mapKey = parts.mapKey(leaf, table, Absence.FORBIDDEN);
        Optional<BoundColumn> position = parts.position(leaf, table, Absence.FORBIDDEN);
        boolean isOneToMany = annotations.hasJpa("OneToMany");
        Optional<List<BoundColumn>> rest = CollectionKey.of(leaf, mapKey, position, elements, binding);
        boolean isSet = binding.types().isSubtype(leaf.attribute().type(), "java.util.Set");
        boolean isKeyedByElement = isOneToMany && isSet && rest.isPresent();
        if (isOneToMany && !(isKeyedByElement && binding.line().isSeven())) {
            table.unique(new UniqueDraft(
                    Optional.empty(), elements.stream().map(BoundColumn::name).toList()));
        }
        Optional<BoundColumn> rowId = parts.rowId(leaf, table);
        rowId.ifPresent(column -> table.key(List.of(column.name())));
        special.softDelete(leaf, table);
        rest.filter(columns -> rowId.isEmpty()).ifPresent(columns -> {
            boolean isSeven = binding.line().isSeven();
            List<String> key = key(isKeyedByElement && isSeven ? List.of() : owner, columns);
            if (isSeven && isSet && !isKeyedByElement && position.isEmpty()) {
                table.keyOfSet(key);
            } else if (!isSet || !table.hasKeyOfEntity()) {
                table.key(key);
            }
        });
        given.ifPresent(use -> binding.indexes().bind(use, table));
        inverse.ifPresent(side -> Comments.in(side.annotations()).describe(table));
        Comments.in(annotations).describe(table);
    }

    private List<String> key(List<BoundColumn> owner, List<BoundColumn> rest) {
        List<BoundColumn> all = new ArrayList<>(owner);
        all.addAll(rest);
        return BoundColumn.names(all);
    }

    /** Hibernate 6 forgets {@code @OnDelete} of the owning side where there is an inverse one. */
    private Leaf.Plural beside(Leaf.Plural leaf) {
        return binding.line().isSeven() ? leaf : leaf.withoutHibernate("OnDelete");
    }

    /** To an inverse side the elements are owners: their foreign key is made as that of an owner. */
    private List<BoundColumn> elements(
            Leaf.Plural leaf, TableDraft table, EntityClass target, Optional<Attribute> inverse) {
        List<Join> joins = binding.joinColumns()
                .bind(new JoinColumnBinder.Request(
                        leaf.site().at("{element}").origin(),
                        leaf.attribute().place(),
                        leaf.joinTable()
                                .map(use -> use.annotations("inverseJoinColumns"))
                                .orElse(List.of()),
                        target,
                        referenced -> binding.names()
                                .implicit(leaf.attribute().name())
                                .append("_", referenced.logical()),
                        Absence.FORBIDDEN));
        schema.element(leaf.site().at("{element}").origin(), leaf.attribute().element());
        return parts.add(
                joins,
                table,
                foreignKey(leaf, "inverseForeignKey", "inverseJoinColumns"),
                aboutElements(leaf, inverse),
                inverse.isPresent() ? parts.reachOfOwner() : CollectionParts.Reach.KEY);
    }

    /** What bears on the foreign key to the elements: that one may be missing, else what the inverse side says of its deletion. */
    private static Annotations aboutElements(Leaf.Plural leaf, Optional<Attribute> inverse) {
        boolean ignoresMissing = leaf.attribute()
                .annotations()
                .hibernate("NotFound")
                .flatMap(use -> use.constant("action"))
                .filter("IGNORE"::equals)
                .isPresent();
        return ignoresMissing
                ? leaf.attribute().annotations()
                : inverse.map(side -> side.annotations().withoutHibernate("NotFound"))
                        .orElse(Annotations.NONE);
    }

    private static Optional<AnnotationUse> foreignKey(Leaf.Plural leaf, String member, String columns) {
        Optional<AnnotationUse> given = leaf.ownJoinTable();
        return given.flatMap(use -> use.annotation(member)).or(() -> given.stream()
                .flatMap(use -> use.annotations(columns).stream())
                .flatMap(use -> use.annotation("foreignKey").stream())
                .findFirst());
    }

    private Identifier implicitName(Leaf.Plural leaf, EntityClass target) {
        Names names = binding.names();
        return names.strategy()
                .joinTable(
                        binding.tables().logicalName(leaf.site().owner()),
                        binding.tables().logicalName(target),
                        leaf.attribute().name());
    }

    private Identifier implicitAnyName(Leaf.Plural leaf) {
        Names names = binding.names();
        return binding.tables()
                .logicalName(leaf.site().owner())
                .append("_", names.implicit(leaf.attribute().name()));
    }
}
