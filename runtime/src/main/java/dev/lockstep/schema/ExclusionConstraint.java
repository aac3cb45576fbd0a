package dev.lockstep.schema;

import java.util.List;
import java.util.Optional;

/** {@code EXCLUDE USING method (key WITH operator, …) WHERE (predicate)}. */
public record ExclusionConstraint(
        ObjectName name, String method, List<Element> elements, Optional<String> predicate, Deferral deferral)
        implements Constraint {

    /** A key and the operator under which no two rows may both hold. */
    public record Element(IndexKey key, String operator) {}

    public ExclusionConstraint {
        elements = List.copyOf(elements);
    }

    @Override
    public List<String> columns() {
        return elements.stream()
                .map(element -> element.key().target())
                .filter(IndexKey.Target::isColumn)
                .map(IndexKey.Target::text)
                .toList();
    }

    /** Whether it is a unique constraint over one column by another name. */
    boolean isUniqueOver(String column) {
        return elements.size() == 1
                && columns().equals(List.of(column))
                && elements.get(0).operator().equals("=");
    }

    @Override
    public ExclusionConstraint withName(ObjectName newName) {
        return new ExclusionConstraint(newName, method, elements, predicate, deferral);
    }

    @Override
    public Kind kind() {
        return Kind.EXCLUSION;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.exclusion(this);
    }
}
