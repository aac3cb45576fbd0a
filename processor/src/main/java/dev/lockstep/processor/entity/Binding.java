package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.JoinColumnBinder.Join;
import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The binders of one reading, wired to each other: leaves need keys, and keys consist of leaves. */
final class Binding {

    private final Names names;
    private final Inheritance inheritance;
    private final TableNames tables;
    private final Discriminators discriminators;
    private final Unsupported unsupported;
    private final EntityLeaves leaves;
    private final Keys keys;
    private final ColumnBinder columns;
    private final ToOneBinder toOnes;
    private final KeyMemberColumns keyMembers;
    private final ForeignKeyRule foreignKeys;
    private final GeneratorBinder generators;
    private final IndexBinder indexes;
    private final PostgresObjects postgres;
    private final HibernateLine line;
    private final MappingOptions.ForeignKeys defaultForeignKeys;
    private final Converters converters;
    private final BasicValues values;
    private final ZoneColumns zones;
    private final ModelClasses classes;
    private final JavaTypes types;
    private final JoinColumnBinder joinColumns;
    private final InverseSides inverseSides;

    Binding(
            ModelClasses classes,
            Converters converters,
            EmbeddableFamilies families,
            Registrations registrations,
            JavaTypes types,
            MappingOptions options,
            Problems problems) {
        this.names = new Names(options);
        this.inheritance = new Inheritance(classes);
        this.tables = new TableNames(names, inheritance);
        this.discriminators = new Discriminators(classes, inheritance, names, options.hibernate(), problems);
        this.unsupported = new Unsupported(registrations, types, options.hibernate(), problems);
        this.leaves = new EntityLeaves(types, families, unsupported, problems);
        Validation validation = new Validation(options.validation(), types);
        this.converters = converters;
        this.zones = new ZoneColumns(names, types);
        this.values = new BasicValues(types, names, options.hibernate());
        RunTimeTypes runTimeTypes = new RunTimeTypes(registrations, types);
        this.columns =
                new ColumnBinder(names, values, converters, runTimeTypes, validation, options.hibernate(), problems);
        this.keys = new Keys(leaves, this::columnsOf, inheritance, names, options.hibernate(), problems);
        this.joinColumns = new JoinColumnBinder(keys, names, tables, problems);
        this.toOnes = new ToOneBinder(classes, joinColumns, names, types, validation, options.hibernate(), problems);
        this.keyMembers = new KeyMemberColumns(columns);
        this.foreignKeys = new ForeignKeyRule(names, problems);
        this.generators = new GeneratorBinder(names, tables, classes, types, options.hibernate(), problems);
        this.indexes = new IndexBinder(names, problems);
        this.postgres = new PostgresObjects(names, indexes, problems);
        this.line = options.hibernate();
        this.defaultForeignKeys = options.foreignKeys();
        this.classes = classes;
        this.types = types;
        this.inverseSides = new InverseSides(classes, this::elementType);
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

    Unsupported unsupported() {
        return unsupported;
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

    PostgresObjects postgres() {
        return postgres;
    }

    Converters converters() {
        return converters;
    }

    BasicValues values() {
        return values;
    }

    HibernateLine line() {
        return line;
    }

    ModelClasses classes() {
        return classes;
    }

    JavaTypes types() {
        return types;
    }

    JoinColumnBinder joinColumns() {
        return joinColumns;
    }

    InverseSides inverseSides() {
        return inverseSides;
    }

    Optional<EntityClass> target(Leaf.ToOne leaf) {
        return toOnes.target(leaf);
    }

    /** What a collection, array or map holds. */
    TypeMirror elementType(Leaf.Plural leaf) {
        return elementType(leaf.attribute());
    }

    private TypeMirror elementType(Attribute attribute) {
        TypeMirror type = attribute.type();
        Annotations annotations = attribute.annotations();
        Optional<TypeMirror> given = annotations
                .jpa("ElementCollection")
                .flatMap(use -> use.type("targetClass"))
                .or(() -> Plurals.association(annotations).flatMap(use -> use.type("targetEntity")))
                .filter(target -> target.getKind() != TypeKind.VOID);
        if (given.isPresent()) {
            return given.get();
        }
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        List<TypeMirror> arguments = types.isSubtype(type, "java.util.Map")
                ? types.argumentsOf(type, "java.util.Map")
                : types.argumentsOf(type, "java.util.Collection");
        return arguments.isEmpty() ? type : arguments.get(arguments.size() - 1);
    }

    Optional<EntityClass> elementEntity(Leaf.Plural leaf) {
        return classes.find(elementType(leaf));
    }

    Optional<TypeMirror> mapKeyType(Leaf.Plural leaf) {
        Optional<TypeMirror> given =
                leaf.attribute().annotations().jpa("MapKeyClass").flatMap(use -> use.type("value"));
        return given.or(() -> types.argumentsOf(leaf.attribute().type(), "java.util.Map").stream()
                .findFirst());
    }

    /** The columns that a leaf has in the table of its entity. */
    List<BoundColumn> columnsOf(Leaf leaf) {
        return leaf.accept(new Leaf.Visitor<>() {
            @Override
            public List<BoundColumn> basic(Leaf.Basic basic) {
                List<BoundColumn> bound = new ArrayList<>();
                columns.bind(basic).ifPresent(column -> {
                    bound.add(column);
                    zones.beside(column, basic).ifPresent(bound::add);
                });
                return bound;
            }

            @Override
            public List<BoundColumn> toOne(Leaf.ToOne toOne) {
                return toOne.joinTable().isPresent() || isSharedKey(toOne)
                        ? List.of()
                        : joins(toOne).stream().map(Join::column).toList();
            }

            @Override
            public List<BoundColumn> plural(Leaf.Plural plural) {
                return List.of();
            }
        });
    }

    List<Join> joins(Leaf.ToOne leaf) {
        return ColumnTexts.on(leaf.attribute().annotations(), keyMembers.inTable(leaf, toOnes.joins(leaf)));
    }

    /**
     * Whether both sides of a one-to-one association have one key, and the association no column of its own: where it says so,
     * and where its join columns are those of the identifier.
     */
    boolean isSharedKey(Leaf.ToOne leaf) {
        return leaf.isSharedKey() || isOverIdentifier(leaf);
    }

    private boolean isOverIdentifier(Leaf.ToOne leaf) {
        if (!leaf.isOneToOne()
                || leaf.isComputed()
                || leaf.site().isKey()
                || leaf.joinTable().isPresent()
                || leaf.joinColumns().isEmpty()) {
            return false;
        }
        List<String> joined = leaf.joinColumns().stream()
                .flatMap(use -> use.string("name").stream())
                .map(names::catalog)
                .toList();
        List<String> key = BoundColumn.names(keys.of(leaf.site().owner().root()));
        return joined.size() == leaf.joinColumns().size() && joined.size() == key.size() && key.containsAll(joined);
    }

    /** The foreign key of a shared primary key: only one that is always there can be required. */
    Optional<ForeignKeyDraft> sharedKey(Leaf.ToOne leaf) {
        return toOnes.target(leaf)
                .filter(target -> !leaf.association().flag("optional", true))
                .flatMap(target -> foreignKeys.draft(
                        new ForeignKeyRule.Shape(
                                BoundColumn.names(keys.of(leaf.site().owner())),
                                tables.table(target),
                                BoundColumn.names(keys.of(target))),
                        leaf.foreignKey(),
                        leaf.attribute().annotations()));
    }

    /** Without foreign keys by default no to-one association has one; collections and joined classes keep theirs. */
    Optional<ForeignKeyDraft> foreignKey(Leaf.ToOne leaf, List<Join> joins) {
        if (defaultForeignKeys == MappingOptions.ForeignKeys.FALSE) {
            return Optional.empty();
        }
        return shape(joins)
                .flatMap(shape -> foreignKeys.draft(
                        shape, leaf.foreignKey(), leaf.attribute().annotations()));
    }

    /** What a partly computed association refers to, where it is all said by name. */
    Optional<SchemaDraft.Reference> computedReference(Leaf.ToOne leaf) {
        List<String> referenced = leaf.referencedByPart();
        return target(leaf).filter(target -> !referenced.isEmpty()).map(target -> {
            List<BoundColumn> columns = referenced.stream()
                    .flatMap(written -> keys.column(target, names.catalog(written)).stream())
                    .map(located -> located.column())
                    .toList();
            return SchemaDraft.Reference.to(tables.table(target), columns);
        });
    }

    /** What join columns refer to; empty where that is a query. */
    Optional<ForeignKeyRule.Shape> shape(List<Join> joins) {
        return joins.stream()
                .findFirst()
                .filter(join -> !Inheritance.isDerived(join.target().holder()))
                .map(join -> new ForeignKeyRule.Shape(
                        Join.columns(joins), table(join.target()), Join.referencedColumns(joins)));
    }

    /** The table that a located column is in. */
    QualifiedName table(Keys.Located located) {
        return located.secondaryTable()
                .flatMap(written -> SecondaryTables.find(located.holder(), written, names))
                .orElseGet(() -> tables.table(located.holder()));
    }
}
