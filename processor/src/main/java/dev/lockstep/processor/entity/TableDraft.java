package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.ForeignKey.Action;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A table while its columns and constraints are being collected: nothing has a derived name yet. */
final class TableDraft {

    private static final List<Set<String>> FAMILIES =
            List.of(Set.of("smallint", "integer", "bigint"), Set.of("char", "varchar", "text"));

    private final QualifiedName name;
    private final Identifier logicalName;
    private final Origin origin;
    private final Place place;
    private final Map<String, BoundColumn> columns = new LinkedHashMap<>();
    private final List<String> primaryKey = new ArrayList<>();
    private final Map<String, SqlType> typesInKey = new HashMap<>();
    private final List<UniqueDraft> uniques = new ArrayList<>();
    private final List<String> keyOfSet = new ArrayList<>();
    private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
    private final List<ForeignKeyDraft> ofCollections = new ArrayList<>();
    private final List<CheckDraft> checks = new ArrayList<>();
    private final List<ExclusionDraft> exclusions = new ArrayList<>();
    private final List<IndexDraft> indexes = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    TableDraft(QualifiedName name, Identifier logicalName, Origin origin, Place place) {
        this.name = name;
        this.logicalName = logicalName;
        this.origin = origin;
        this.place = place;
    }

    /** A unique constraint; {@code name} when the source gives one. */
    record UniqueDraft(Optional<String> name, List<String> columns) {
        UniqueDraft {
            columns = List.copyOf(columns);
        }

        UniqueDraft mergedWith(UniqueDraft later) {
            return columns.size() == 1 ? this : new UniqueDraft(name.or(later::name), columns);
        }
    }

    /** A foreign key whose columns pair by position. */
    record ForeignKeyDraft(
            Optional<String> name,
            List<String> columns,
            QualifiedName referencedTable,
            List<String> referencedColumns,
            Action onDelete,
            Action onUpdate) {
        ForeignKeyDraft {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }

        ForeignKeyDraft withOnDelete(Action action) {
            return new ForeignKeyDraft(name, columns, referencedTable, referencedColumns, action, onUpdate);
        }

        /** The same pairs in the order that the referenced columns have in {@code key}. */
        ForeignKeyDraft inOrderOf(List<String> key) {
            return new ForeignKeyDraft(
                    name,
                    key.stream()
                            .map(column -> columns.get(referencedColumns.indexOf(column)))
                            .toList(),
                    referencedTable,
                    key,
                    onDelete,
                    onUpdate);
        }

        private ForeignKeyDraft mergedWith(ForeignKeyDraft later) {
            return new ForeignKeyDraft(
                    later.name.or(() -> name), columns, referencedTable, referencedColumns, later.onDelete, onUpdate);
        }
    }

    /** An index as it will be but for a name that the source does not give. */
    record IndexDraft(Optional<String> name, Index index) {}

    /** An exclusion constraint, likewise. */
    record ExclusionDraft(Optional<String> name, ExclusionConstraint constraint) {}

    QualifiedName name() {
        return name;
    }

    Identifier logicalName() {
        return logicalName;
    }

    Origin origin() {
        return origin;
    }

    Place place() {
        return place;
    }

    Collection<BoundColumn> columns() {
        return columns.values();
    }

    Optional<BoundColumn> column(String columnName) {
        return Optional.ofNullable(columns.get(columnName));
    }

    /** By its name as somebody may have written it. */
    Optional<BoundColumn> columnIgnoringCase(String columnName) {
        return columns.values().stream()
                .filter(column -> column.name().equalsIgnoreCase(columnName))
                .findFirst();
    }

    List<String> primaryKey() {
        return primaryKey;
    }

    List<UniqueDraft> uniques() {
        return uniques;
    }

    List<ForeignKeyDraft> foreignKeys() {
        return foreignKeys;
    }

    List<CheckDraft> checks() {
        return checks;
    }

    List<ExclusionDraft> exclusions() {
        return exclusions;
    }

    List<IndexDraft> indexes() {
        return indexes;
    }

    Optional<String> comment() {
        return comment;
    }

    void comment(String text) {
        comment = Optional.of(text);
    }

    /**
     * Adds a column. Two attributes may share one ({@code insertable = false}, an association beside its plain key, two
     * subclasses of a single table); then both must want the same type.
     */
    void add(BoundColumn added, Problems problems) {
        BoundColumn known = columns.get(added.name());
        if (known == null) {
            columns.put(added.name(), added);
            checks.addAll(added.checks());
            if (added.uniqueness() == Uniqueness.UNIQUE) {
                uniques.add(new UniqueDraft(Optional.empty(), List.of(added.name())));
            }
            return;
        }
        if (isCutToOne(known.logical(), added.logical())) {
            problems.report(
                    MappingProblem.NAME_TOO_LONG,
                    added.place(),
                    known.logical().text(),
                    added.logical().text(),
                    added.name());
        }
        if (!isCompatible(known.column(), added.column())) {
            problems.report(
                    MappingProblem.COLUMN_TWICE,
                    added.place(),
                    added.column().origin().display(),
                    added.name(),
                    name,
                    known.column().type(),
                    known.column().origin().display(),
                    added.column().type());
        }
    }

    /** Whether there is a column of that name which is another one: a clash that {@link #add} knows more about. */
    boolean hasOther(BoundColumn column) {
        BoundColumn known = columns.get(column.name());
        return known != null
                && (isCutToOne(known.logical(), column.logical())
                        || !known.column().type().equals(column.column().type()));
    }

    /** Adds the column that tells classes apart; one that the identifier has as well is of its type and has its check. */
    void addDiscriminator(BoundColumn discriminator, Problems problems) {
        boolean isInKey = columns.containsKey(discriminator.name());
        add(discriminator, problems);
        if (isInKey) {
            columns.computeIfPresent(
                    discriminator.name(),
                    (name, known) -> known.withColumn(
                            known.column().withType(discriminator.column().type())));
            checks.addAll(discriminator.checks());
        }
    }

    /**
     * What another class, the key or the discriminator says of a column may differ in its sizes: the first says them. An
     * attribute reads a discriminator or a position by any type of the same family.
     */
    private boolean isCompatible(Column known, Column added) {
        boolean isOfNoAttribute = known.origin().attribute().startsWith("{")
                || added.origin().attribute().indexOf('{') >= 0;
        boolean isElsewhere = isOfNoAttribute
                || primaryKey.contains(known.name())
                || !known.origin().type().equals(added.origin().type());
        String one = known.type().name();
        String other = added.type().name();
        return known.type().equals(added.type())
                || (isElsewhere && one.equals(other))
                || (isOfNoAttribute
                        && FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other)));
    }

    /** Whether two names are one only because their ends do not fit. */
    private static boolean isCutToOne(Identifier one, Identifier other) {
        return one.text().length() > Identifier.MAX_BYTES && !one.text().equalsIgnoreCase(other.text());
    }

    /** Replaces a column that was added before, in its place. */
    void replace(Column column) {
        columns.computeIfPresent(column.name(), (key, bound) -> bound.withColumn(column));
    }

    /** Says by which type Hibernate reckons the room of a column where it is part of the key: that of {@code other}. */
    void reckonInKey(BoundColumn other) {
        typesInKey.put(other.name(), other.reckonedType());
    }

    /** Makes a column NOT NULL that somebody else may have added before. */
    void require(String columnName) {
        columns.computeIfPresent(
                columnName, (name, known) -> known.withColumn(known.column().withNullable(false)));
    }

    void key(List<String> columnNames) {
        primaryKey.clear();
        primaryKey.addAll(columnNames);
    }

    /** A unique constraint over the columns of the key, which has no other trace, gives it its order. */
    void orderKey(SizeOrder order) {
        Set<String> inKey = Set.copyOf(primaryKey);
        Optional<List<String>> declared = uniques.stream()
                .map(UniqueDraft::columns)
                .filter(unique -> inKey.size() > 1 && Set.copyOf(unique).equals(inKey))
                .findFirst();
        key(declared.orElseGet(() -> primaryKey.stream()
                .flatMap(column -> column(column).stream())
                .map(column -> column.reckonedAs(
                        Optional.ofNullable(typesInKey.get(column.name())).or(column::reckoned)))
                .sorted(here(order))
                .map(BoundColumn::name)
                .toList()));
    }

    private SizeOrder here(SizeOrder order) {
        return keyOfSet.isEmpty() ? order : order.ofSet();
    }

    void orderColumns(SizeOrder order) {
        List<BoundColumn> ordered =
                columns.values().stream().sorted(here(order)).toList();
        columns.clear();
        ordered.forEach(column -> columns.put(column.name(), column));
    }

    /** Whether the table is that of an entity; the key of a set that has its rows there, too, is not its key. */
    boolean hasKeyOfEntity() {
        return origin.attribute().isEmpty() && !primaryKey.isEmpty();
    }

    /** What tells the rows of a set apart from Hibernate 7.4 on; {@link #settleKeyOfSet} says whether it is the key. */
    void keyOfSet(List<String> columnNames) {
        keyOfSet.clear();
        keyOfSet.addAll(columnNames);
    }

    /** A unique constraint over the columns stands for it where one is declared; else it is the key, or unique if it may be null. */
    void settleKeyOfSet() {
        if (keyOfSet.isEmpty() || !primaryKey.isEmpty()) {
            return;
        }
        boolean isDeclared =
                uniques.stream().anyMatch(unique -> Set.copyOf(unique.columns()).equals(Set.copyOf(keyOfSet)));
        boolean isComplete = keyOfSet.stream().map(columns::get).noneMatch(column -> column.column()
                .nullable());
        if (!isDeclared && isComplete) {
            key(List.copyOf(keyOfSet));
        } else if (!isDeclared) {
            unique(new UniqueDraft(Optional.empty(), keyOfSet));
        }
    }

    void unique(UniqueDraft unique) {
        uniques.add(unique);
    }

    /** Says anew whether a column is unique by itself. */
    void unique(String columnName, Uniqueness uniqueness) {
        UniqueDraft alone = new UniqueDraft(Optional.empty(), List.of(columnName));
        uniques.removeIf(alone::equals);
        if (uniqueness == Uniqueness.UNIQUE) {
            uniques.add(alone);
        }
    }

    /** Makes the columns unique, unless they are known to be. */
    void referredTo(List<String> columnNames) {
        boolean isUnique = Set.copyOf(primaryKey).equals(Set.copyOf(columnNames))
                || uniques.stream()
                        .anyMatch(unique -> Set.copyOf(unique.columns()).equals(Set.copyOf(columnNames)));
        if (!isUnique && columns.keySet().containsAll(columnNames)) {
            unique(new UniqueDraft(Optional.empty(), columnNames));
        }
    }

    void foreignKey(ForeignKeyDraft added) {
        foreignKeys.add(added);
    }

    /** One that a collection makes. */
    void foreignKeyOfCollection(ForeignKeyDraft added) {
        foreignKeys.add(added);
        ofCollections.add(0, added);
    }

    /**
     * Makes one foreign key of those over the same columns that refer to a primary key, or else to columns of the same names,
     * whichever entities they refer to. As in Hibernate, the first says what is referred to, the last that has a name how the
     * key is called, and the last of all what happens on delete; those of collections count behind all others, and the last
     * one of them as the first.
     */
    void mergeForeignKeys(Predicate<ForeignKeyDraft> refersToKey) {
        Function<ForeignKeyDraft, List<List<String>>> identity =
                key -> List.of(key.columns(), refersToKey.test(key) ? List.of() : key.referencedColumns());
        List<ForeignKeyDraft> counted = new ArrayList<>(foreignKeys);
        counted.removeAll(ofCollections);
        counted.addAll(ofCollections);
        Map<List<List<String>>, ForeignKeyDraft> merged = new LinkedHashMap<>();
        foreignKeys.forEach(key -> merged.put(identity.apply(key), key));
        Map<List<List<String>>, ForeignKeyDraft> counting = new HashMap<>();
        counted.forEach(key -> counting.merge(identity.apply(key), key, ForeignKeyDraft::mergedWith));
        merged.replaceAll((key, any) -> counting.get(key));
        foreignKeys.clear();
        foreignKeys.addAll(merged.values());
    }

    /** Says what happens to the rows whose key has these columns when the referenced row is deleted. */
    void react(List<String> keyColumns, Action onDelete) {
        foreignKeys.replaceAll(key -> key.columns().equals(keyColumns) ? key.withOnDelete(onDelete) : key);
    }

    void check(CheckDraft check) {
        checks.add(check);
    }

    void exclusion(ExclusionDraft exclusion) {
        exclusions.add(exclusion);
    }

    void index(IndexDraft index) {
        indexes.add(index);
    }
}
