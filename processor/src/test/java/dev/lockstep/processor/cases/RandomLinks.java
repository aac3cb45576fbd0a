package dev.lockstep.processor.cases;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ForeignKey;
import dev.lockstep.schema.PrimaryKey;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of keys and of what refers to them, which have to happen on both sides at once. */
final class RandomLinks {

    private static final Map<SqlType, SqlType> BECOMES = Map.of(
            SqlType.INTEGER,
            SqlType.BIGINT,
            SqlType.BIGINT,
            SqlType.INTEGER,
            SqlType.varchar(60),
            SqlType.TEXT,
            SqlType.TEXT,
            SqlType.varchar(60));

    private final Dice dice;
    private final RandomDraft draft;
    private final List<Table> tables;

    RandomLinks(Dice dice, RandomDraft draft) {
        this.dice = dice;
        this.draft = draft;
        this.tables = draft.tables;
    }

    /** {@code id} and every column that refers to it; now and then with what a reference does about a deleted row. */
    void changeKeyType(Table table) {
        Column id = table.columns().get(0);
        SqlType type = BECOMES.get(id.type());
        if (type == null || !id.name().equals("id")) {
            return;
        }
        boolean action = dice.once(2);
        tables.replaceAll(other -> {
            Table changed = other.name().equals(table.name()) ? retyped(other, "id", type) : other;
            for (ForeignKey key : other.foreignKeys()) {
                int place = key.referencedColumns().indexOf("id");
                if (key.referencedTable().equals(table.name()) && place >= 0) {
                    changed = retyped(changed, key.columns().get(place), type);
                    changed = action ? acting(changed, key) : changed;
                }
            }
            return changed;
        });
    }

    private static Table retyped(Table table, String name, SqlType type) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(name) ? column.withType(type) : column)
                .toList());
    }

    void changeAction(Table table) {
        if (!table.foreignKeys().isEmpty()) {
            draft.replace(table, acting(table, dice.one(table.foreignKeys())));
        }
    }

    private Table acting(Table table, ForeignKey key) {
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        constraints.replaceAll(other ->
                other instanceof ForeignKey same && same.name().equals(key.name()) ? random(dice, same) : other);
        return table.withConstraints(constraints);
    }

    /** With any action on delete, and deferred or not. */
    static ForeignKey random(Dice dice, ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                dice.one(List.of(ForeignKey.Action.NO_ACTION, ForeignKey.Action.CASCADE, ForeignKey.Action.SET_NULL)),
                key.onUpdate(),
                dice.one(List.of(Deferral.NOT_DEFERRABLE, Deferral.INITIALLY_DEFERRED)));
    }

    /** Numbers from the database, or from the application. */
    void toggleIdentity(Table table) {
        Column id = table.columns().get(0);
        if (!id.type().equals(SqlType.BIGINT) && !id.type().equals(SqlType.INTEGER)) {
            return;
        }
        ColumnValue value = id.value().equals(ColumnValue.NONE)
                ? new ColumnValue.Identity(ColumnValue.Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULT)
                : ColumnValue.NONE;
        draft.replace(
                table,
                table.withColumns(table.columns().stream()
                        .map(column -> column.equals(id) ? id.withValue(value) : column)
                        .toList()));
    }

    /** A second column in the key or out of it, where nobody refers to it. */
    void changeKeyColumns(Table table) {
        Optional<PrimaryKey> key = table.primaryKey();
        boolean referenced = tables.stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(other -> other.referencedTable().equals(table.name()));
        List<String> required = table.columns().stream()
                .filter(column -> !column.nullable() && RandomSchema.isDistinct(column.type()))
                .map(Column::name)
                .filter(name -> !name.equals("id"))
                .toList();
        if (referenced || key.isEmpty() || required.isEmpty()) {
            return;
        }
        List<String> columns = key.get().columns().size() > 1 ? List.of("id") : List.of("id", required.get(0));
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        constraints.replaceAll(
                other -> other.equals(key.get()) ? new PrimaryKey(key.get().name(), columns) : other);
        draft.replace(table, table.withConstraints(constraints));
    }

    /** Into the other schema, or back. */
    void move(Table table) {
        QualifiedName name = new QualifiedName(
                table.name().schema().isEmpty() ? RandomSchema.OTHER : "",
                table.name().name());
        draft.replace(table, table.withName(name));
        draft.redirect(table.name(), name);
    }
}
