package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts leaves into a table: columns with their constraints. */
final class LeafBinder {

    private final Binding binding;
    private final SchemaDraft schema;
    private final SecondaryTables secondaryTables;
    private final Problems problems;
    private final List<Leaf.Plural> collections = new ArrayList<>();
    private final Set<String> joinColumns = new HashSet<>();
    private final List<Leaf.ToOne> associations = new ArrayList<>();
    private final List<Pending> foreignKeys = new ArrayList<>();
    private final WrittenColumns written;

    LeafBinder(Binding binding, SchemaDraft schema, SecondaryTables secondaryTables, Problems problems) {
        this.secondaryTables = secondaryTables;
        this.binding = binding;
        this.schema = schema;
        this.problems = problems;
        this.written = new WrittenColumns(problems);
    }

    /** A foreign key that waits until every association of its class has its columns. */
    private record Pending(Site site, TableDraft table, ForeignKeyDraft draft) {
        String path() {
            return site.path();
        }
    }

    /** The collections that were met: they wait until every entity has its table. */
    List<Leaf.Plural> collections() {
        return List.copyOf(collections);
    }

    /** The to-one associations with a join table: they wait as well. */
    List<Leaf.ToOne> associations() {
        return List.copyOf(associations);
    }

    /** Columns are in the order of the source. Of foreign keys over one column the first by name counts, so they are in that. */
    void bind(List<Leaf> leaves, TableDraft table) {
        leaves.forEach(leaf -> bindColumns(leaf, table));
        bindForeignKeys();
    }

    /** Everything but what may have a table of its own, which belongs to the class that declares it. */
    void bindWithoutTables(List<Leaf> leaves, TableDraft table) {
        bind(
                leaves.stream()
                        .filter(leaf -> !isApart(leaf) && leaf.table().isEmpty())
                        .toList(),
                table);
    }

    /** What may have a table of its own of a class that has none. */
    void addTables(List<Leaf> leaves) {
        for (Leaf leaf : leaves) {
            if (leaf instanceof Leaf.Plural plural) {
                collections.add(plural);
            } else if (leaf instanceof Leaf.ToOne toOne && isApart(leaf)) {
                associations.add(toOne);
            }
        }
    }

    private static boolean isApart(Leaf leaf) {
        return leaf instanceof Leaf.Plural
                || (leaf instanceof Leaf.ToOne toOne && toOne.joinTable().isPresent());
    }

    /** The columns that the leaf now has in the table, or in the secondary one that it names. */
    List<BoundColumn> bind(Leaf leaf, TableDraft primary) {
        List<BoundColumn> columns = bindColumns(leaf, primary);
        bindForeignKeys();
        return columns;
    }

    private void bindForeignKeys() {
        foreignKeys.sort(Comparator.comparing(Pending::path));
        foreignKeys.stream().filter(key -> !key.site().isInsideCollection()).forEach(key -> key.table()
                .foreignKey(key.draft()));
        // Of those, the last counts as the first.
        Collections.reverse(foreignKeys);
        foreignKeys.stream().filter(key -> key.site().isInsideCollection()).forEach(key -> key.table()
                .foreignKeyOfCollection(key.draft()));
        foreignKeys.clear();
    }

    private List<BoundColumn> bindColumns(Leaf leaf, TableDraft primary) {
        TableDraft table = secondaryTables.tableOf(leaf, primary);
        written.place(leaf, table);
        schema.element(leaf.site().origin(), leaf.attribute().element());
        return leaf.accept(new Leaf.Visitor<>() {
            @Override
            public List<BoundColumn> basic(Leaf.Basic basic) {
                List<BoundColumn> columns = binding.columnsOf(basic);
                boolean isWritten = isWritten(basic.column().use().stream().toList());
                columns.forEach(column -> written.add(basic, column, table, isWritten));
                columns.forEach(column -> addBasic(column, table));
                columns.forEach(column -> column.enumType().ifPresent(schema::enumType));
                return columns;
            }

            @Override
            public List<BoundColumn> toOne(Leaf.ToOne toOne) {
                return bindToOne(toOne, table);
            }

            @Override
            public List<BoundColumn> plural(Leaf.Plural plural) {
                if (plural.site().isInsideCollection()) {
                    problems.report(
                            MappingProblem.CONTRADICTION,
                            plural.attribute().place(),
                            "the collection",
                            plural.site().display(),
                            "is inside of an element of another one",
                            "Make the element an entity.");
                    return List.of();
                }
                collections.add(plural);
                return List.of();
            }
        });
    }

    /** A plain attribute beside an association decides about nulls and uniqueness, wherever in the source it stands. */
    private void addBasic(BoundColumn column, TableDraft table) {
        table.add(column, problems);
        if (joinColumns.contains(table.name() + "." + column.name())) {
            table.unique(column.name(), column.uniqueness());
            table.column(column.name())
                    .map(BoundColumn::column)
                    .ifPresent(known ->
                            table.replace(known.withNullable(column.column().nullable())));
        }
    }

    private static boolean isWritten(List<AnnotationUse> columns) {
        return columns.stream().allMatch(use -> use.flag("insertable", true) || use.flag("updatable", true));
    }

    private List<BoundColumn> bindToOne(Leaf.ToOne leaf, TableDraft table) {
        if (binding.isSharedKey(leaf)) {
            later(leaf, table, binding.sharedKey(leaf));
            return List.of();
        }
        if (leaf.joinTable().isPresent()) {
            associations.add(leaf);
            return List.of();
        }
        List<Join> joins = binding.joins(leaf);
        List<BoundColumn> columns = joins.stream().map(Join::column).toList();
        leaf.columnOfKeyClass().ifPresent(value -> binding.columnsOf(value).forEach(own -> table.add(own, problems)));
        boolean isWritten = isWritten(leaf.joinColumns()) && !leaf.isComputed() && !leaf.isPartOfKey();
        columns.forEach(column -> written.add(leaf, column, table, isWritten));
        boolean isPlain = columns.size() == 1 && isPlain(columns.get(0), table);
        for (BoundColumn column : columns) {
            if (table.column(column.name()).isEmpty()) {
                joinColumns.add(table.name() + "." + column.name());
            }
            table.add(column, problems);
        }
        if (leaf.isComputed()) {
            binding.computedReference(leaf).ifPresent(schema::reference);
            return columns;
        }
        joins.stream()
                .findFirst()
                .ifPresent(join -> schema.reference(SchemaDraft.Reference.of(binding.table(join.target()), joins)));
        List<String> names = columns.stream().map(BoundColumn::name).toList();
        boolean isSaidAlready = columns.size() == 1 && columns.get(0).uniqueness() == Uniqueness.UNIQUE;
        if (leaf.isOneToOne() && !leaf.isPartOfKey() && !names.isEmpty() && !isSaidAlready && !isPlain) {
            table.unique(new UniqueDraft(Optional.empty(), names));
        }
        if (leaf.columnOfKeyClass().isEmpty()) {
            later(leaf, table, binding.foreignKey(leaf, joins));
        }
        return columns;
    }

    /** Whether a plain attribute has it already. */
    private boolean isPlain(BoundColumn column, TableDraft table) {
        return table.column(column.name()).isPresent() && !joinColumns.contains(table.name() + "." + column.name());
    }

    private void later(Leaf.ToOne leaf, TableDraft table, Optional<ForeignKeyDraft> key) {
        key.ifPresent(draft -> foreignKeys.add(new Pending(leaf.site(), table, draft)));
    }

    private void reportOptions(EntityClass entity, AnnotationUse table) {
        table.string("options")
                .ifPresent(text ->
                        problems.report(MappingProblem.TABLE_OPTIONS, table.place("options"), text, entity.name()));
    }

    /** What the class says about its table as a whole. */
    void bindTable(EntityClass entity, TableDraft table) {
        Annotations annotations = entity.annotations();
        annotations.jpa("Table").ifPresent(use -> {
            binding.indexes().bind(use, table);
            reportOptions(entity, use);
        });
        for (AnnotationUse use : annotations.repeatedHibernate("Check", "Checks")) {
            use.string("constraints").ifPresent(expression -> secondaryTables
                    .tableOf(expression, entity, table)
                    .check(new CheckDraft(use.string("name").map(binding.names()::constraint), expression, List.of())));
        }
        binding.postgres().bind(annotations, table);
    }
}
