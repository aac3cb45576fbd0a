package dev.lockstep.schema;

import java.util.List;
import java.util.Optional;

/** An index that stands on its own, not the one inside a constraint. {@code method} is {@code btree}, {@code gin}, …. */
public record Index(
        ObjectName name,
        Uniqueness uniqueness,
        String method,
        List<IndexKey> keys,
        List<String> included,
        Optional<String> predicate) {

    /** Whether two rows may have the same keys. */
    public enum Uniqueness {
        NOT_UNIQUE,
        UNIQUE,
        /** Two nulls are the same; PostgreSQL 15 and later. */
        UNIQUE_NULLS_NOT_DISTINCT
    }

    public Index {
        keys = List.copyOf(keys);
        included = List.copyOf(included);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("index " + name + " needs a key");
        }
    }

    /** A plain b-tree over columns. */
    public static Index btree(ObjectName name, List<String> columns) {
        return new Index(
                name,
                Uniqueness.NOT_UNIQUE,
                "btree",
                columns.stream().map(IndexKey::column).toList(),
                List.of(),
                Optional.empty());
    }

    /** The columns among its keys, in order. */
    public List<String> columns() {
        return keys.stream()
                .map(IndexKey::target)
                .filter(IndexKey.Target::isColumn)
                .map(IndexKey.Target::text)
                .toList();
    }

    public Index withName(ObjectName newName) {
        return new Index(newName, uniqueness, method, keys, included, predicate);
    }
}
