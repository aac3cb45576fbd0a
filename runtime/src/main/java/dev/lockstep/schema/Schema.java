package dev.lockstep.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything the model owns in one database. Each list is sorted by name, and no name stands in a list twice. */
public record Schema(List<Table> tables, List<Sequence> sequences, List<EnumType> enumTypes) {

    /** The schema before the first migration. */
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of());

    public Schema {
        tables = sorted(tables, Comparator.comparing(Table::name));
        sequences = sorted(sequences, Comparator.comparing(Sequence::name));
        enumTypes = sorted(enumTypes, Comparator.comparing(EnumType::name));
        Duplicates.refuse("table", tables, Table::name);
        Duplicates.refuse("sequence", sequences, Sequence::name);
        Duplicates.refuse("enum type", enumTypes, EnumType::name);
    }

    /** Found by halves: it is asked for each table of another schema, too. */
    public Optional<Table> table(QualifiedName name) {
        int low = 0;
        int high = tables.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = tables.get(middle).name().compareTo(name);
            if (order == 0) {
                return Optional.of(tables.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && enumTypes.isEmpty();
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }
}
