package dev.lockstep.diff;

import dev.lockstep.diff.Doubt.UnknownName;
import dev.lockstep.diff.Hints.RenamedConstant;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks about the renames of enum constants that neither can be followed nor were followed before. */
final class ConstantDoubts {

    private ConstantDoubts() {}

    static List<Doubt> of(Hints hints, Schema current, Schema wanted) {
        Set<Doubt> doubts = new LinkedHashSet<>();
        for (RenamedConstant renamed : hints.constants()) {
            for (List<String> values : valuesBefore(renamed, current, wanted)) {
                if (!values.contains(renamed.from()) && !values.contains(renamed.to())) {
                    doubts.add(new UnknownName(renamed.constant(), "RenamedFrom", renamed.from(), values));
                }
            }
        }
        return List.copyOf(doubts);
    }

    /** Of the native type, and of each column that holds the names; what is new has nothing to be renamed. */
    private static List<List<String>> valuesBefore(RenamedConstant renamed, Schema current, Schema wanted) {
        List<List<String>> values = new ArrayList<>();
        wanted.enumTypes().stream()
                .filter(type -> type.origin().equals(renamed.place()))
                .flatMap(type ->
                        current.enumTypes().stream().filter(old -> old.name().equals(type.name())))
                .map(EnumType::labels)
                .forEach(values::add);
        for (Table table : wanted.tables()) {
            Optional<Table> old = current.table(table.name());
            table.columns().stream()
                    .filter(column -> column.origin().equals(renamed.place()))
                    .map(Column::name)
                    .flatMap(name -> old.flatMap(before -> before.column(name)).stream())
                    .map(column -> EnumLists.values(old.orElseThrow(), column))
                    .filter(list -> !list.isEmpty())
                    .forEach(values::add);
        }
        return values;
    }
}
