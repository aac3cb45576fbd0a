package dev.lockstep.diff;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Optional;

/** A change of a native enum type. */
public sealed interface EnumTypeChange extends Change {

    EnumType type();

    @Override
    default Origin origin() {
        return type().origin();
    }

    @Override
    default <R> R accept(Change.Visitor<R> visitor) {
        return visitor.enumType(this);
    }

    <R> R accept(Visitor<R> visitor);

    /** {@code CREATE TYPE … AS ENUM}. */
    record CreateEnumType(EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /** {@code DROP TYPE}. */
    record DropEnumType(EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /** {@code ALTER TYPE … RENAME TO}; {@code type} has the new name. */
    record RenameEnumType(QualifiedName from, EnumType type) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** {@code ALTER TYPE … ADD VALUE}, behind {@code after}, or in front of all when that is empty. */
    record AddEnumLabel(EnumType type, String label, Optional<String> after) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addLabel(this);
        }
    }

    /** {@code ALTER TYPE … RENAME VALUE}. */
    record RenameEnumLabel(EnumType type, String from, String to) implements EnumTypeChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameLabel(this);
        }
    }

    /** Labels are gone or stand in another order, which PostgreSQL cannot do to a type: it and its columns are made anew. */
    record RecreateEnumType(EnumType from, EnumType type, List<Use> uses) implements EnumTypeChange {
        public RecreateEnumType {
            uses = List.copyOf(uses);
        }

        /**
         * A column of the type: as it is, in a table as it is, and that table as it will be where it stays; {@code using} converts
         * the old values, which else keep their labels.
         */
        public record Use(Table table, Column column, Optional<Table> after, Optional<String> using) {
            /** Whether the column is there after the migration, too. */
            public boolean stays() {
                return after.flatMap(table -> table.column(column.name())).isPresent();
            }

            /** Whether the default of the column is the same before and after. */
            public boolean keepsDefault() {
                return after.flatMap(table -> table.column(column.name()))
                        .filter(wanted -> wanted.value().equals(column.value()))
                        .isPresent();
            }
        }

        /** The labels that the type loses. */
        public List<String> gone() {
            return from.labels().stream()
                    .filter(label -> !type.labels().contains(label))
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recreate(this);
        }
    }

    /** One method for each verb. */
    interface Visitor<R> {
        R create(CreateEnumType change);

        R drop(DropEnumType change);

        R rename(RenameEnumType change);

        R addLabel(AddEnumLabel change);

        R renameLabel(RenameEnumLabel change);

        R recreate(RecreateEnumType change);
    }
}
