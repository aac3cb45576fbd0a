package dev.lockstep.postgres;

import dev.lockstep.CatalogException;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.drift.Defect;
import dev.lockstep.drift.ModelWords;
import dev.lockstep.migration.Tracking;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The part of a database that a model owns, told in the words of the model: everything in the database that has the name of a
 * table, sequence or enum type of the model.
 *
 * <p>It is read in one transaction that is rolled back, one PostgreSQL schema after the other, each as the first of the search
 * path and with nothing on it that was not there before: names that a catalog query or an expression uses are those of
 * {@code pg_catalog}, whatever else the path may hold.
 */
final class OwnedCatalog {

    private final Session session;
    private final Schema model;
    private final List<String> path;

    private OwnedCatalog(Session session, Schema model, List<String> path) {
        this.session = session;
        this.model = model;
        this.path = path;
    }

    static Catalog read(Session session, Schema model) {
        try {
            session.execute("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            return new OwnedCatalog(session, model, path(session)).read();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            session.rollbackQuietly();
        }
    }

    private Catalog read() throws SQLException {
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        List<EnumType> types = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        List<QualifiedName> foreign = new ArrayList<>();
        for (String namespace : namespaces()) {
            Catalog found = read(namespace);
            tables.addAll(found.schema().tables());
            sequences.addAll(found.schema().sequences());
            types.addAll(found.schema().enumTypes());
            defects.addAll(found.defects());
            foreign.addAll(found.foreign());
        }
        return new Catalog(new Schema(tables, sequences, types), defects, foreign);
    }

    /** Of one namespace of the model; the empty one is the default schema. */
    private Catalog read(String namespace) throws SQLException {
        String physical = namespace.isEmpty() ? (path.isEmpty() ? "" : path.get(0)) : namespace;
        if (physical.isEmpty() || !exists(physical)) {
            return Catalog.EMPTY;
        }
        lookInto(physical);
        Catalog live = owned(namespace, CatalogReader.read(session, physical, this::name));
        ModelEcho echo = new ModelEcho(session, model, namespace, () -> lookInto("pg_temp", physical));
        return new Catalog(inWordsOfModel(live.schema(), echo), live.defects(), live.foreign());
    }

    /**
     * What PostgreSQL writes is not always what it makes of that again, and a table whose column got another type has been
     * through it: so what still differs is read and written once more, on both sides.
     */
    private Schema inWordsOfModel(Schema live, ModelEcho echo) throws SQLException {
        List<QualifiedName> strange = strange(live);
        Schema once = echo.of(tables(model, strange));
        Schema words = ModelWords.of(live, live, once, model);
        List<QualifiedName> still = strange(words);
        return ModelWords.of(words, echo.of(tables(live, still)), echo.of(tables(once, still)), model);
    }

    private List<QualifiedName> strange(Schema live) {
        return live.tables().stream()
                .filter(this::looksStrange)
                .map(Table::name)
                .toList();
    }

    private static List<Table> tables(Schema schema, List<QualifiedName> names) {
        return names.stream().flatMap(name -> schema.table(name).stream()).toList();
    }

    /** Whether the texts of the model and of the catalog differ: only then the server is asked whether they mean the same. */
    private boolean looksStrange(Table live) {
        Schema wanted = new Schema(model.table(live.name()).stream().toList(), List.of(), List.of());
        return !Differ.diff(new Schema(List.of(live), List.of(), List.of()), wanted, Intent.NONE)
                .isEmpty();
    }

    private Catalog owned(String namespace, Catalog read) {
        Schema schema = read.schema();
        return new Catalog(
                new Schema(
                        schema.tables().stream()
                                .filter(table -> table.name().schema().equals(namespace))
                                .filter(table -> model.table(table.name()).isPresent())
                                .toList(),
                        schema.sequences().stream()
                                .filter(sequence -> sequence.name().schema().equals(namespace))
                                .filter(sequence ->
                                        owns(model.sequences().stream().map(Sequence::name), sequence.name()))
                                .toList(),
                        schema.enumTypes().stream()
                                .filter(type -> type.name().schema().equals(namespace))
                                .filter(type -> owns(model.enumTypes().stream().map(EnumType::name), type.name()))
                                .toList()),
                read.defects(),
                schema.tables().stream()
                        .map(Table::name)
                        .filter(name ->
                                model.table(name).isEmpty() && !name.name().equals(Tracking.TABLE))
                        .toList());
    }

    private static boolean owns(Stream<QualifiedName> names, QualifiedName name) {
        return names.anyMatch(name::equals);
    }

    /** The default schema has no name in the model, unless the model names it. */
    private QualifiedName name(String namespace, String name) {
        QualifiedName qualified = new QualifiedName(namespace, name);
        boolean named = namesOfModel().anyMatch(qualified::equals);
        boolean isDefault = !path.isEmpty() && path.get(0).equals(namespace);
        return isDefault && !named ? QualifiedName.of(name) : qualified;
    }

    private Set<String> namespaces() {
        Set<String> namespaces = new TreeSet<>();
        namesOfModel().forEach(name -> namespaces.add(name.schema()));
        return namespaces;
    }

    private Stream<QualifiedName> namesOfModel() {
        return Stream.of(
                        model.tables().stream().map(Table::name),
                        model.sequences().stream().map(Sequence::name),
                        model.enumTypes().stream().map(EnumType::name))
                .flatMap(names -> names);
    }

    private boolean exists(String namespace) throws SQLException {
        String literal = "'" + Identifier.quote(namespace).replace("'", "''") + "'";
        return !session.query("SELECT 1 WHERE pg_catalog.to_regnamespace(" + literal + ") IS NOT NULL", row -> 1)
                .isEmpty();
    }

    /** Puts these schemas in front of the search path, until the end of the transaction. */
    private void lookInto(String... first) throws SQLException {
        List<String> schemas = new ArrayList<>(List.of(first));
        path.stream().filter(schema -> !schemas.contains(schema)).forEach(schemas::add);
        session.execute("SET LOCAL search_path = "
                + String.join(", ", schemas.stream().map(Identifier::quote).toList()));
        String current = session.query("SELECT pg_catalog.current_schema()", row -> row.getString(1))
                .get(0);
        boolean temporary = first[0].equals("pg_temp");
        if (!temporary && !first[0].equals(current)) {
            throw new SQLException("the schema " + first[0] + " cannot be looked into", "42501");
        }
    }

    /** The schemas of the search path that exist, without those that are searched without being named. */
    private static List<String> path(Session session) throws SQLException {
        return session.query(
                "SELECT name::text FROM pg_catalog.unnest(pg_catalog.current_schemas(false)) WITH ORDINALITY AS path (name,"
                        + " place) WHERE name::text OPERATOR(pg_catalog.!~) '^pg_(catalog$|temp_)' ORDER BY place",
                row -> row.getString(1));
    }

    private static CatalogException failed(SQLException e) {
        String state = SqlFailure.state(e);
        String remedy =
                switch (state) {
                    case "42501" -> "Grant this role USAGE on the schemas of the model, and TEMPORARY on the database.";
                    case "25006" ->
                        "What the expressions of the model mean is found out with temporary tables: ask the primary.";
                    default ->
                        SqlFailure.isConnectionLost(state)
                                ? "The connection broke; try again."
                                : "Nothing was changed.";
                };
        String known = state.isEmpty() ? "" : " (SQLSTATE " + state + ")";
        return new CatalogException(
                state, "The catalog cannot be read: " + SqlFailure.reason(e) + known + ". " + remedy, e);
    }
}
