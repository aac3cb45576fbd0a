package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The binders of one reading, wired to each other: leaves need keys, and keys consist of leaves. */
final class Binding {

    private final Names names;
    private final Inheritance inheritance;
    private final TableNames tables;
    private final Discriminators discriminators;
    private final EntityLeaves leaves;
    private final Keys keys;
    private final ColumnBinder columns;
    private final ToOneBinder toOnes;
    private final ForeignKeyRule foreignKeys;
    private final GeneratorBinder generators;
    private final IndexBinder indexes;
    private final PluralBinder plurals;

    Binding(ModelClasses classes, Converters converters, JavaTypes types, MappingOptions options, Problems problems) {
        this.names = new Names(options);
        this.inheritance = new Inheritance(classes);
        this.tables = new TableNames(names, inheritance, options.hibernate());
        this.discriminators = new Discriminators(classes, inheritance, names, options.hibernate(), problems);
        this.leaves = new EntityLeaves(new LeafReader(types, problems));
        BasicValues values = new BasicValues(types, names, options.hibernate(), problems);
        this.columns = new ColumnBinder(names, values, converters, options.hibernate(), problems);
        this.toOnes = new ToOneBinder(classes, names, types, options.hibernate(), problems);
        this.keys = new Keys(leaves, this::columnsOf, inheritance, names, problems);
        this.foreignKeys = new ForeignKeyRule(names, options, problems);
        this.generators = new GeneratorBinder(names, tables, types);
        this.indexes = new IndexBinder(names, problems);
        this.plurals = new PluralBinder(classes, types, problems);
    }

    Names names() {
        return names;
    }

    Inheritance inheritance() {
        return inheritance;
    }

    Discriminators discriminators() {
        return discriminators;
    }

    Keys keys() {
        return keys;
    }

    ForeignKeyRule foreignKeys() {
        return foreignKeys;
    }

    TableNames tables() {
        return tables;
    }

    EntityLeaves leaves() {
        return leaves;
    }

    GeneratorBinder generators() {
        return generators;
    }

    IndexBinder indexes() {
        return indexes;
    }

    PluralBinder plurals() {
        return plurals;
    }

    /** The columns that a leaf has in the table of its entity. */
    List<BoundColumn> columnsOf(Leaf leaf) {
        return leaf.accept(new Leaf.Visitor<>() {
            @Override
            public List<BoundColumn> basic(Leaf.Basic basic) {
                return columns.bind(basic).stream().toList();
            }

            @Override
            public List<BoundColumn> toOne(Leaf.ToOne toOne) {
                return joins(toOne).stream().map(ToOneBinder.Join::column).toList();
            }

            @Override
            public List<BoundColumn> plural(Leaf.Plural plural) {
                return List.of();
            }
        });
    }

    List<ToOneBinder.Join> joins(Leaf.ToOne leaf) {
        return toOnes.joins(leaf, keys);
    }

    Optional<ForeignKeyDraft> foreignKey(Leaf.ToOne leaf, List<ToOneBinder.Join> joins) {
        Optional<AnnotationUse> given = leaf.override()
                .flatMap(use -> use.annotation("foreignKey"))
                .or(() -> leaf.joinColumns().stream()
                        .flatMap(use -> use.annotation("foreignKey").stream())
                        .findFirst())
                .or(() ->
                        leaf.attribute().annotations().jpa("JoinColumns").flatMap(use -> use.annotation("foreignKey")));
        return toOnes.target(leaf)
                .filter(inheritance::canBeReferred)
                .flatMap(target -> foreignKeys.draft(
                        new ForeignKeyRule.Shape(
                                joins.stream().map(join -> join.column().name()).toList(),
                                tables.table(target),
                                joins.stream()
                                        .map(join -> join.referenced().name())
                                        .toList()),
                        given,
                        leaf.attribute().annotations()));
    }
}
