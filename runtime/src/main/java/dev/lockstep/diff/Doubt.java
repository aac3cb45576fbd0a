package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** What neither the two schemas nor the hints decide. A migration with a doubt in it is not written. */
public sealed interface Doubt {

    /** Where to report it; its class may be gone. */
    Origin place();

    /** All that it is about: what is decided for one of them decides for the others. */
    default List<Origin> subjects() {
        return List.of(place());
    }

    <R> R accept(Visitor<R> visitor);

    /** A table is gone. {@code candidates} came and could be it. */
    record GoneTable(Table table, List<Table> candidates) implements Doubt {
        public GoneTable {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Origin place() {
            return candidates.isEmpty() ? table.origin() : candidates.get(0).origin();
        }

        @Override
        public List<Origin> subjects() {
            Stream<Table> tables = Stream.concat(Stream.of(table), candidates.stream());
            return tables.map(Table::origin).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.goneTable(this);
        }
    }

    /** A column of {@code table} (as it shall be) is gone. {@code candidates} came and could be it. */
    record GoneColumn(Table table, Column column, List<Column> candidates) implements Doubt {
        public GoneColumn {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Origin place() {
            return candidates.isEmpty() ? table.origin() : candidates.get(0).origin();
        }

        @Override
        public List<Origin> subjects() {
            Stream<Column> columns = Stream.concat(Stream.of(column), candidates.stream());
            return columns.map(Column::origin).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.goneColumn(this);
        }
    }

    /** A column comes that must have a value, and rows that exist have none. */
    record RequiredColumn(Table table, Column column) implements Doubt {
        @Override
        public Origin place() {
            return column.origin();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.requiredColumn(this);
        }
    }

    /** A unique column comes with a default that would give all rows that exist the same value. */
    record OneValueForAll(Table table, Column column) implements Doubt {
        @Override
        public Origin place() {
            return column.origin();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneValueForAll(this);
        }
    }

    /** A column changes to a type into which its old values do not go by themselves. */
    record NoCast(Table table, Column from, Column column) implements Doubt {
        @Override
        public Origin place() {
            return column.origin();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noCast(this);
        }
    }

    /** A column changes between the names of constants and their numbers; {@code mapping} turns the one into the other. */
    record NoMapping(Table table, Column from, Column column, String mapping) implements Doubt {
        @Override
        public Origin place() {
            return column.origin();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noMapping(this);
        }
    }

    /** Two columns exchange their types, as if two attributes had exchanged their names. */
    record LooksLikeSwap(Table table, Column column, Column other) implements Doubt {
        @Override
        public Origin place() {
            return column.origin();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.looksLikeSwap(this);
        }
    }

    /** A hint names what there never was; {@code known} are the names that it could have meant. */
    record UnknownName(Origin place, String annotation, String name, List<String> known) implements Doubt {
        public UnknownName {
            known = List.copyOf(known);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknownName(this);
        }
    }

    /** A hint speaks of an old name that {@code holder} has still: what is there was not renamed. */
    record StillThere(Origin place, String name, Origin holder) implements Doubt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stillThere(this);
        }
    }

    /** Two hints speak of one old name, the other one with the {@code annotation} at {@code other}. */
    record Contradiction(Origin place, String name, String annotation, Origin other) implements Doubt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contradiction(this);
        }
    }

    /** A renamed table takes the name of another one, which would have to go. */
    record OccupiedTable(Table table, Table heir) implements Doubt {
        @Override
        public Origin place() {
            return heir.origin();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.occupiedTable(this);
        }
    }

    /** A renamed column takes the name of another one of its table, which would have to go. */
    record OccupiedColumn(Table table, Column column, Column heir) implements Doubt {
        @Override
        public Origin place() {
            return heir.origin();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.occupiedColumn(this);
        }
    }

    /** The expression of a hint names a column that its table does not have; {@code known} are those that it has. */
    record UnknownColumn(
            Origin place, String annotation, String expression, Table table, String name, List<String> known)
            implements Doubt {
        public UnknownColumn {
            known = List.copyOf(known);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknownColumn(this);
        }
    }

    /** The text of a hint or default is not one SQL expression: it would end the statement that it is put into. */
    record NoExpression(Origin place, String annotation, String text) implements Doubt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noExpression(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R goneTable(GoneTable doubt);

        R goneColumn(GoneColumn doubt);

        R requiredColumn(RequiredColumn doubt);

        R oneValueForAll(OneValueForAll doubt);

        R noCast(NoCast doubt);

        R looksLikeSwap(LooksLikeSwap doubt);

        R noMapping(NoMapping doubt);

        R unknownName(UnknownName doubt);

        R stillThere(StillThere doubt);

        R contradiction(Contradiction doubt);

        R occupiedTable(OccupiedTable doubt);

        R occupiedColumn(OccupiedColumn doubt);

        R unknownColumn(UnknownColumn doubt);

        R noExpression(NoExpression doubt);
    }
}
