package dev.lockstep.postgres;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.NamespaceChange;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import dev.lockstep.sql.ScriptWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the server makes of the model's own text: tables of the model, made as temporary ones within a transaction that is
 * going to be rolled back, and read from the catalog again. Temporary, because that needs no right to create schemas, and
 * locks nothing that anybody uses.
 *
 * <p>Foreign keys are left out: their tables may not be there, and nothing in them depends on how it is written.
 */
final class ModelEcho {

    private static final String TEMPORARY = "pg_temp";
    private static final PlanOptions PLAIN = new PlanOptions(PlanOptions.Mode.PLAIN);

    private final Session session;
    private final Schema model;
    private final String namespace;
    private final Entrance entrance;

    /** Of tables in one namespace of the model. */
    ModelEcho(Session session, Schema model, String namespace, Entrance entrance) {
        this.session = session;
        this.model = model;
        this.namespace = namespace;
        this.entrance = entrance;
    }

    /** Makes the temporary schema the current one. */
    @FunctionalInterface
    interface Entrance {
        void enter() throws SQLException;
    }

    /** These tables as the server writes them, as far as it can make them. */
    Schema of(List<Table> said) throws SQLException {
        if (said.isEmpty()) {
            return Schema.EMPTY;
        }
        session.execute("SAVEPOINT before_echo");
        try {
            return written(said.stream().map(this::temporary).toList());
        } finally {
            session.execute("ROLLBACK TO SAVEPOINT before_echo");
        }
    }

    private Schema written(List<Table> tables) throws SQLException {
        entrance.enter();
        make(new Schema(List.of(), sequences(tables), types()));
        if (!tryToMake(new Schema(tables, List.of(), List.of()))) {
            for (Table table : tables) {
                // One that cannot be made, because of a function or type that is gone, is not a reason to know nothing.
                tryToMake(new Schema(List.of(table), List.of(), List.of()));
            }
        }
        String current = session.query("SELECT pg_catalog.current_schema()", row -> row.getString(1))
                .get(0);
        return CatalogReader.read(session, current, (schema, name) -> new QualifiedName(namespace, name))
                .schema();
    }

    private boolean tryToMake(Schema schema) throws SQLException {
        session.execute("SAVEPOINT echo");
        try {
            make(schema);
            session.execute("RELEASE SAVEPOINT echo");
            return true;
        } catch (SQLException e) {
            String state = SqlFailure.state(e);
            if (state.equals("25006") || state.equals("42501") || SqlFailure.isConnectionLost(state)) {
                throw e;
            }
            session.execute("ROLLBACK TO SAVEPOINT echo");
            return false;
        }
    }

    private void make(Schema schema) throws SQLException {
        List<Change> changes = Differ.diff(Schema.EMPTY, schema, Intent.NONE).stream()
                .filter(change -> !(change instanceof NamespaceChange))
                .toList();
        if (!changes.isEmpty()) {
            session.execute(ScriptWriter.statements(Planner.plan(changes, PLAIN)));
        }
    }

    private Table temporary(Table table) {
        return new Table(
                new QualifiedName(TEMPORARY, table.name().name()),
                table.columns().stream()
                        .map(column -> column.withComment(Optional.empty()).withType(temporary(column.type())))
                        .toList(),
                table.constraints().stream()
                        .filter(constraint -> constraint.kind() != Constraint.Kind.FOREIGN_KEY)
                        .toList(),
                table.indexes(),
                Optional.empty(),
                table.origin());
    }

    /** A column names its type as SQL does. */
    private SqlType temporary(SqlType type) {
        return ownTypes()
                .map(EnumType::name)
                .filter(name -> Identifier.quote(name).equals(type.name())
                        || name.toString().equals(type.name()))
                .map(name -> new SqlType(
                        Identifier.quote(new QualifiedName(TEMPORARY, name.name())),
                        type.modifiers(),
                        type.dimensions()))
                .findFirst()
                .orElse(type);
    }

    private List<EnumType> types() {
        return ownTypes()
                .map(type ->
                        type.withName(new QualifiedName(TEMPORARY, type.name().name())))
                .toList();
    }

    private Stream<EnumType> ownTypes() {
        return model.enumTypes().stream().filter(type -> type.name().schema().equals(namespace));
    }

    /** Those that a default may count by. */
    private List<Sequence> sequences(List<Table> tables) {
        List<String> defaults = new ArrayList<>();
        tables.forEach(table -> table.columns().stream()
                .map(Column::value)
                .filter(ColumnValue.Default.class::isInstance)
                .map(value -> ((ColumnValue.Default) value).expression())
                .forEach(defaults::add));
        return model.sequences().stream()
                .filter(sequence -> sequence.name().schema().equals(namespace))
                .filter(sequence -> defaults.stream()
                        .anyMatch(text -> text.contains(sequence.name().name())))
                .map(sequence -> sequence.withName(
                        new QualifiedName(TEMPORARY, sequence.name().name())))
                .toList();
    }
}
