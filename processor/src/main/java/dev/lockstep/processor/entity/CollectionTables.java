package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Absence;
import dev.lockstep.processor.entity.Site.Nullability;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import java.util.List;
import java.util.Optional;

/** {@code @ElementCollection}: a table of the owner's key and the values (Jakarta Persistence 3.2, section 11.1.8). */
final class CollectionTables {

    private final Binding binding;
    private final SchemaDraft schema;
    private final LeafBinder leaves;
    private final CollectionParts parts;
    private final SpecialColumns special;

    CollectionTables(
            Binding binding, SchemaDraft schema, LeafBinder leaves, CollectionParts parts, SpecialColumns special) {
        this.special = special;
        this.binding = binding;
        this.schema = schema;
        this.leaves = leaves;
        this.parts = parts;
    }

    void bind(Leaf.Plural leaf) {
        Optional<AnnotationUse> given =
                leaf.attribute().annotations().jpa("CollectionTable").or(leaf::joinTable);
        Identifier logical = given.flatMap(use -> use.string("name"))
                .map(binding.names()::given)
                .orElseGet(() -> implicitTable(leaf));
        TableDraft table = schema.table(
                binding.names().qualified(logical, given.flatMap(use -> use.string("schema"))),
                logical,
                leaf.site().origin(),
                leaf.attribute().place());
        schema.element(leaf.site().origin(), leaf.attribute().element());
        List<AnnotationUse> joinColumns = given.map(use -> use.annotations("joinColumns"))
                .filter(columns -> !columns.isEmpty())
                .orElseGet(leaf::joinColumns);
        boolean isPassedOver = joinColumns.size() > 1 && !binding.line().isSeven();
        Optional<AnnotationUse> foreignKey = given.flatMap(use -> use.annotation("foreignKey"))
                .or(() -> ForeignKeyRule.given(
                        isPassedOver ? List.of() : joinColumns, leaf.attribute().annotations()));
        List<BoundColumn> owner = parts.owner(
                leaf,
                table,
                joinColumns,
                referenced -> binding.tables().entityName(leaf.site().owner()).append("_", referenced.logical()),
                foreignKey);
        List<BoundColumn> mapKey = parts.mapKey(leaf, table, Absence.FORBIDDEN);
        List<BoundColumn> elements = elements(leaf, table);
        Optional<BoundColumn> position = parts.position(leaf, table, Absence.FORBIDDEN);
        Optional<BoundColumn> rowId = parts.rowId(leaf, table);
        if (rowId.isPresent()) {
            table.key(List.of(rowId.get().name()));
        } else {
            CollectionKey.of(leaf, mapKey, position, elements, binding)
                    .ifPresent(rest -> CollectionKey.add(
                            table, owner, rest, mapKey.isEmpty() && position.isEmpty(), binding.line()));
        }
        Comments.in(leaf.attribute().annotations()).describe(table);
        special.softDelete(leaf, table);
        given.ifPresent(use -> binding.indexes().bind(use, table));
    }

    /** The name of the entity and that of the attribute. */
    private Identifier implicitTable(Leaf.Plural leaf) {
        return binding.tables()
                .entityName(leaf.site().owner())
                .append("_", binding.names().implicit(leaf.attribute().name()));
    }

    /** In the order of the names of the attributes, which is that of a key over all of them. */
    private List<BoundColumn> elements(Leaf.Plural leaf, TableDraft table) {
        Attribute element = new Attribute(
                leaf.attribute().name(),
                leaf.attribute().element(),
                binding.elementType(leaf),
                leaf.attribute()
                        .annotations()
                        .withoutHibernate("Comment")
                        .withoutHibernate("Comments")
                        .withoutHibernate("EmbeddedColumnNaming"),
                leaf.attribute().access());
        Site site = leaf.site().at("{element}").with(Nullability.PRIMITIVES_MAY_BE_NULL);
        Overrides overrides = binding.mapKeyType(leaf).isPresent() ? leaf.valueOverrides() : leaf.overrides();
        leaves.bind(binding.leaves().ofValue(element, site, overrides), table);
        return binding.leaves().ofValueByName(element, site, overrides).stream()
                .flatMap(member -> binding.columnsOf(member).stream())
                .toList();
    }
}
