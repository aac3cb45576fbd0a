package dev.lockstep.processor.entity;

import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Which attribute writes which column: Hibernate refuses a second one of the same object, and an embeddable in two tables. */
final class WrittenColumns {

    private final Problems problems;
    private final IdentityHashMap<TableDraft, Map<String, Site>> writers = new IdentityHashMap<>();
    private final Map<String, TableDraft> tables = new HashMap<>();

    WrittenColumns(Problems problems) {
        this.problems = problems;
    }

    void add(Leaf leaf, BoundColumn column, TableDraft table, boolean isWritten) {
        Site site = leaf.site();
        if (!isWritten || site.isInsideCollection() || table.hasOther(column)) {
            return;
        }
        Site known = writers.computeIfAbsent(table, any -> new HashMap<>()).putIfAbsent(column.name(), site);
        if (known != null && areOfOneObject(known, site)) {
            problems.report(
                    MappingProblem.COLUMN_WRITTEN_TWICE,
                    leaf.attribute().place(),
                    site.display(),
                    column.name(),
                    table.name(),
                    known.display());
        }
    }

    /** The embeddables of a family may share columns: an object is of one of them. */
    private static boolean areOfOneObject(Site one, Site other) {
        boolean isOneHierarchy =
                one.owner().isSubclassOf(other.owner()) || other.owner().isSubclassOf(one.owner());
        boolean isOneEmbeddable = !one.origin().parent().isEmpty()
                && one.origin().parent().equals(other.origin().parent());
        boolean isOfKeys =
                (one.isKey() || other.isKey()) && hasKeyClass(one.owner().root());
        return isOneHierarchy && !isOneEmbeddable && !isOfKeys && !one.path().equals(other.path());
    }

    /** Hibernate does not look at the columns of an identifier of several attributes. */
    private static boolean hasKeyClass(EntityClass root) {
        return root.inheritedJpa("IdClass").isPresent()
                || root.attributes().stream()
                                .filter(attribute -> attribute.annotations().hasJpa("Id"))
                                .count()
                        > 1;
    }

    /** All attributes of an embeddable are in one table. */
    void place(Leaf leaf, TableDraft table) {
        Site site = leaf.site();
        boolean hasOwnTable = leaf instanceof Leaf.Plural
                || (leaf instanceof Leaf.ToOne toOne
                        && (toOne.joinTable().isPresent() || site.table().isPresent()));
        if (!site.isEmbedded() || site.isInsideCollection() || hasOwnTable) {
            return;
        }
        String embedded = site.owner().binaryName() + "."
                + site.path().substring(0, site.path().indexOf('.'));
        TableDraft known = tables.putIfAbsent(embedded, table);
        boolean isOfOwner = known != null && known != table && !site.isKey();
        if (isOfOwner) {
            problems.report(
                    MappingProblem.CONTRADICTION,
                    leaf.attribute().place(),
                    "the column",
                    site.display(),
                    "is in another table than the rest of its embeddable, " + known.name(),
                    "Put all of them into one: @Column(table = \"…\").");
        }
    }
}
