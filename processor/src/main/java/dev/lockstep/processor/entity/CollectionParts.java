package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.JoinColumnBinder.Absence;
import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.type.ColumnDefinition;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What collections have in common: the key of their owner, the position in a list, the key of a map. */
final class CollectionParts {

    private final Binding binding;
    private final SchemaDraft schema;
    private final LeafBinder leaves;
    private final Problems problems;

    CollectionParts(Binding binding, SchemaDraft schema, LeafBinder leaves, Problems problems) {
        this.binding = binding;
        this.schema = schema;
        this.leaves = leaves;
        this.problems = problems;
    }

    /** Which columns a foreign key may refer to: Hibernate makes some for a primary key only. */
    enum Reach {
        KEY,
        ANY_COLUMN
    }

    /** Hibernate 6 makes foreign keys to the owner for its primary key only. */
    Reach reachOfOwner() {
        return binding.line().isSeven() ? Reach.ANY_COLUMN : Reach.KEY;
    }

    /** The columns that refer to the owner of the collection, with their foreign key. */
    List<BoundColumn> owner(
            Leaf.Plural leaf,
            TableDraft table,
            List<AnnotationUse> given,
            Function<BoundColumn, Identifier> implicitName,
            Optional<AnnotationUse> foreignKey) {
        EntityClass owner = leaf.site().owner();
        List<Join> joins = binding.joinColumns()
                .bind(new JoinColumnBinder.Request(
                        leaf.site().at("{owner}").origin(),
                        leaf.attribute().place(),
                        given,
                        owner,
                        implicitName,
                        Absence.FORBIDDEN));
        schema.element(leaf.site().at("{owner}").origin(), leaf.attribute().element());
        return add(
                joins, table, foreignKey, leaf.attribute().annotations().withoutHibernate("NotFound"), reachOfOwner());
    }

    /** Adds join columns and, where it is wanted, the foreign key that they make. */
    List<BoundColumn> add(
            List<Join> joins,
            TableDraft table,
            Optional<AnnotationUse> foreignKey,
            Annotations annotations,
            Reach reach) {
        joins.forEach(join -> table.add(join.column(), problems));
        joins.stream()
                .findFirst()
                .ifPresent(join -> schema.reference(SchemaDraft.Reference.of(binding.table(join.target()), joins)));
        binding.shape(joins)
                .filter(shape -> reach == Reach.ANY_COLUMN || refersToKey(joins))
                .filter(shape -> schema.isTarget(shape.referencedTable()))
                .flatMap(shape -> binding.foreignKeys().draft(shape, foreignKey, annotations))
                .ifPresent(table::foreignKeyOfCollection);
        return joins.stream().map(Join::column).toList();
    }

    private boolean refersToKey(List<Join> joins) {
        Set<String> key = Set.copyOf(
                BoundColumn.names(binding.keys().of(joins.get(0).target().holder())));
        return key.equals(Set.copyOf(Join.referencedColumns(joins)));
    }

    /** The position of each element of a list, when the source asks for it; that of an array has always a column. */
    Optional<BoundColumn> position(Leaf.Plural leaf, TableDraft table, Absence absence) {
        Annotations annotations = leaf.attribute().annotations();
        boolean isArray = leaf.attribute().type().getKind() == TypeKind.ARRAY;
        boolean isList = isArray || binding.types().isSubtype(leaf.attribute().type(), "java.util.List");
        Optional<AnnotationUse> given = annotations.jpa("OrderColumn").filter(use -> isList);
        if (given.isEmpty() && !isArray && !annotations.hasHibernate("ListIndexBase")) {
            return Optional.empty();
        }
        String written =
                given.flatMap(use -> use.string("name")).orElse(leaf.attribute().name() + "_ORDER");
        Identifier logical = binding.names().given(leaf.site().named(written));
        String name = binding.names().catalog(logical);
        SqlType mapped = binding.values().positionType(annotations);
        SqlType type = given.flatMap(AnnotationUse::columnDefinition)
                .flatMap(ColumnDefinition::parse)
                .map(ColumnDefinition::type)
                .orElse(mapped);
        boolean isNullable = absence == Absence.ALLOWED
                && given.map(use -> use.flag("nullable", true)).orElse(true);
        int base = annotations
                .hibernate("ListIndexBase")
                .map(use -> use.integer("value", 0))
                .orElse(0);
        Column column =
                Column.of(name, type, leaf.site().at("{order}").origin()).withNullable(isNullable);
        List<CheckDraft> checks = binding.line().isSeven()
                ? List.of(new CheckDraft(
                        Optional.empty(), dev.lockstep.schema.Identifier.quote(name) + " >= " + base, List.of(name)))
                : List.of();
        BoundColumn bound = new BoundColumn(
                logical,
                column,
                Uniqueness.NOT_UNIQUE,
                checks,
                Optional.empty(),
                leaf.attribute().place(),
                Optional.of(mapped));
        schema.element(column.origin(), leaf.attribute().element());
        table.add(bound, problems);
        if (absence == Absence.FORBIDDEN) {
            table.require(name);
        }
        return Optional.of(bound);
    }

    /**
     * {@code @CollectionId}: a column that identifies each row of a bag; with {@code @Bag} beside it Hibernate forgets about
     * it.
     */
    Optional<BoundColumn> rowId(Leaf.Plural leaf, TableDraft table) {
        Annotations annotations = leaf.attribute().annotations();
        Optional<AnnotationUse> given =
                annotations.hibernate("CollectionId").filter(use -> !annotations.hasHibernate("Bag"));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Annotations ofId = annotations.ofCollectionId();
        Optional<TypeMirror> type = BasicValues.givenType(ofId, binding.types());
        if (type.isEmpty() && !BasicValues.hasJdbcType(ofId)) {
            problems.report(
                    MappingProblem.ROW_ID_WITHOUT_TYPE,
                    given.get().place(),
                    leaf.site().display());
            return Optional.empty();
        }
        Attribute id = new Attribute(
                "id",
                leaf.attribute().element(),
                type.orElse(leaf.attribute().type()),
                ofId,
                leaf.attribute().access());
        Site site = leaf.site().at("{id}").with(Site.Nullability.NEVER_NULL).unvalidated();
        ColumnSpec column = new ColumnSpec(given.get().annotation("column"));
        Optional<BoundColumn> bound = leaves.bind(new Leaf.Basic(id, site, column, Optional.empty()), table).stream()
                .findFirst();
        bound.ifPresent(rowId -> given.flatMap(use -> use.string("generator"))
                .ifPresent(generator -> binding.generators().bindRows(leaf, generator, rowId, table, schema)));
        return bound;
    }

    /** The columns of the key of a map; none when the key is an attribute of the element. */
    List<BoundColumn> mapKey(Leaf.Plural leaf, TableDraft table, Absence absence) {
        Annotations annotations = leaf.attribute().annotations();
        Optional<TypeMirror> type = binding.mapKeyType(leaf);
        if (type.isEmpty() || annotations.hasJpa("MapKey")) {
            return List.of();
        }
        Optional<EntityClass> entity = binding.classes().find(type.get());
        return entity.isPresent()
                ? entityKey(leaf, table, entity.get(), absence)
                : valueKey(leaf, table, type.get(), absence);
    }

    private List<BoundColumn> entityKey(Leaf.Plural leaf, TableDraft table, EntityClass key, Absence absence) {
        Annotations annotations = leaf.attribute().annotations();
        List<AnnotationUse> given = annotations.repeatedJpa("MapKeyJoinColumn", "MapKeyJoinColumns");
        List<Join> joins = binding.joinColumns()
                .bind(new JoinColumnBinder.Request(
                        leaf.site().at("{key}").origin(),
                        leaf.attribute().place(),
                        given,
                        key,
                        referenced -> binding.names().implicit(leaf.attribute().name() + "_KEY"),
                        absence));
        schema.element(leaf.site().at("{key}").origin(), leaf.attribute().element());
        Optional<AnnotationUse> foreignKey = given.stream()
                .flatMap(use -> use.annotation("foreignKey").stream())
                .findFirst()
                .or(() -> annotations.jpa("MapKeyJoinColumns").flatMap(use -> use.annotation("foreignKey")));
        return add(joins, table, foreignKey, Annotations.NONE, Reach.KEY);
    }

    private List<BoundColumn> valueKey(Leaf.Plural leaf, TableDraft table, TypeMirror type, Absence absence) {
        Site.Nullability nullability =
                absence == Absence.FORBIDDEN ? Site.Nullability.NEVER_NULL : Site.Nullability.NULL_UNLESS_SAID;
        Site site = leaf.site().at("{key}").with(nullability);
        Attribute key = new Attribute(
                leaf.attribute().name() + "_KEY",
                leaf.attribute().element(),
                type,
                leaf.attribute().annotations().ofMapKey(),
                leaf.attribute().access());
        Overrides overrides = leaf.keyOverrides();
        leaves.bind(binding.leaves().ofValue(key, site, overrides), table);
        return binding.leaves().ofValueByName(key, site, overrides).stream()
                .flatMap(part -> binding.columnsOf(part).stream())
                .toList();
    }
}
