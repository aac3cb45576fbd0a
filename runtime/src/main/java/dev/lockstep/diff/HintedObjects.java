package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables and columns that a {@code @RenamedFrom} is about: those that come from its place, and those that had the old name. */
record HintedObjects(Renames renames, Schema current, Schema wanted) {

    /** Whether the hint stands on something that was there before, or could have been: on nothing new, and not on a class without a table. */
    boolean concerns(Hints.RenamedFrom hint) {
        boolean isClass = hint.place().attribute().isEmpty();
        return isClass
                ? !current.isEmpty() && tablesFrom(hint.place()).findAny().isPresent()
                : tablesWith(hint.place()).anyMatch(table -> before(table).isPresent());
    }

    /** Whether a rename comes of it, or did although no table or column changes its name: a class whose table keeps its own. */
    boolean isHeeded(Hints.RenamedFrom hint) {
        Origin place = hint.place();
        boolean table = renames.tables().stream()
                .flatMap(rename -> wanted.table(rename.to()).stream())
                .anyMatch(renamed -> renamed.origin().equals(place));
        boolean column = renames.columns().stream()
                .flatMap(rename ->
                        wanted
                                .table(rename.to().table())
                                .flatMap(owner -> owner.column(rename.to().column()))
                                .stream())
                .anyMatch(renamed -> renamed.origin().equals(place));
        boolean isClass = place.attribute().isEmpty()
                && types(current).anyMatch(type -> namesClass(hint.oldName(), type))
                && types(wanted).noneMatch(type -> namesClass(hint.oldName(), type));
        return table || column || isClass;
    }

    /** The attribute that has the old name still. A class may leave its name to a new one. */
    Optional<Origin> holder(Hints.RenamedFrom hint) {
        Origin place = hint.place();
        return tablesWith(place)
                .flatMap(table -> table.columns().stream())
                .map(Column::origin)
                .filter(origin -> origin.type().equals(place.type())
                        && origin.parent().equals(place.parent())
                        && origin.lastName().equals(hint.oldName())
                        && !origin.equals(place)
                        && !place.attribute().isEmpty())
                .findFirst();
    }

    /** The names that the hint could have meant. */
    List<String> oldNames(Hints.RenamedFrom hint) {
        if (hint.place().attribute().isEmpty()) {
            return current.tables().stream()
                    .flatMap(table ->
                            Stream.of(table.origin().display(), table.name().name()))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        }
        return tablesWith(hint.place())
                .flatMap(table -> before(table).stream())
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> Stream.of(column.origin().attribute(), column.name()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether two hints choose from the same names: two classes, or two attributes with a table in common. */
    boolean haveOneScope(Origin one, Origin other) {
        if (one.attribute().isEmpty() || other.attribute().isEmpty()) {
            return one.attribute().isEmpty() && other.attribute().isEmpty();
        }
        return one.parent().equals(other.parent())
                && tablesWith(one).anyMatch(table -> tablesWith(other).anyMatch(table::equals));
    }

    /** The table before its renames. */
    private Optional<Table> before(Table table) {
        return current.tables().stream()
                .filter(old -> renames.tableAfter(old.name()).equals(table.name()))
                .findFirst();
    }

    private Stream<Table> tablesFrom(Origin place) {
        return wanted.tables().stream().filter(table -> table.origin().equals(place));
    }

    private Stream<Table> tablesWith(Origin attribute) {
        return wanted.tables().stream().filter(table -> table.columns().stream()
                .anyMatch(column -> column.origin().equals(attribute)));
    }

    private static Stream<String> types(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.origin()), table.columns().stream().map(Column::origin)))
                .map(Origin::type);
    }

    static boolean namesClass(String name, String type) {
        return name.equals(type) || type.endsWith("." + name) || type.endsWith("$" + name);
    }
}
