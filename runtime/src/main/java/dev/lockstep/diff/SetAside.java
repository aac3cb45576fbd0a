package dev.lockstep.diff;

import dev.lockstep.diff.ColumnChange.DropColumn;
import dev.lockstep.diff.Renames.Rename;
import dev.lockstep.diff.TableChange.DropTable;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Origin;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is not dropped but renamed out of the way: {@code phone} becomes {@code phone__dropped_008} in migration 8, with a
 * comment that says so. It belongs to no class any more; a later schema keeps it, until it is purged by hand.
 */
public final class SetAside {

    private static final Pattern NAME = Pattern.compile(".*__dropped_\\d{3,}", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("set aside by Lockstep migration \\d+: was .*", Pattern.DOTALL);

    private final int version;
    private final Schema current;
    private final List<Rename<QualifiedName>> tables = new ArrayList<>();
    private final List<Rename<ColumnName>> columns = new ArrayList<>();
    private final Map<QualifiedName, Table> wanted = new TreeMap<>();

    private SetAside(int version, Schema current) {
        this.version = version;
        this.current = current;
    }

    /** A schema in which everything is set aside that would be dropped, and the renames that lead there. */
    public record Result(Schema wanted, Intent intent) {}

    /** {@code wanted} with all that {@code current} has set aside and that is not asked for under another name. */
    public static Schema kept(Schema current, Schema wanted, Renames renames) {
        Map<QualifiedName, Table> tables = new TreeMap<>();
        wanted.tables().forEach(table -> tables.put(table.name(), table));
        for (Table table : current.tables()) {
            QualifiedName name = renames.tableAfter(table.name());
            if (is(table.name().name(), table.comment())) {
                tables.putIfAbsent(name, table);
            }
            table.columns().stream()
                    .filter(column -> is(column.name(), column.comment()))
                    .filter(column ->
                            renames.columnAfter(table.name(), column.name()).equals(column.name()))
                    .forEach(column -> tables.computeIfPresent(name, (key, kept) -> with(kept, column)));
        }
        return schema(List.copyOf(tables.values()), current, wanted);
    }

    /** {@code model} without what it has set aside and {@code database} no longer has: that was purged. */
    public static Schema withoutPurged(Schema model, Schema database) {
        List<Table> tables = new ArrayList<>();
        for (Table table : model.tables()) {
            Optional<Table> found = database.table(table.name());
            if (found.isPresent()) {
                tables.add(table.withColumns(table.columns().stream()
                        .filter(column -> !is(column.name(), column.comment())
                                || found.get().column(column.name()).isPresent())
                        .toList()));
            } else if (!is(table.name().name(), table.comment())) {
                tables.add(table);
            }
        }
        return new Schema(tables, model.sequences(), model.enumTypes());
    }

    /** Instead of the drops among {@code changes}, which lead from {@code current} to {@code wanted}, in migration {@code version}. */
    public static Result instead(List<Change> changes, Schema current, Schema wanted, Intent intent, int version) {
        SetAside aside = new SetAside(version, current);
        wanted.tables().forEach(table -> aside.wanted.put(table.name(), table));
        for (Change change : changes) {
            if (change instanceof DropTable drop) {
                aside.table(Displaced.original(drop.table(), current));
            } else if (change instanceof DropColumn drop) {
                aside.column(drop, intent.renames());
            }
        }
        Intent renaming = intent.withRenames(aside.tables, aside.columns);
        aside.computeFromRenamed(renaming.renames());
        Schema schema = schema(List.copyOf(aside.wanted.values()), current, wanted);
        return new Result(Reconciler.reconcile(current, schema, renaming.renames()), renaming);
    }

    /** What to put into columns that the way back brings back and that are required there: rows may have come meanwhile. */
    public static Map<ColumnName, String> gaps(Intent intent, Schema current, BiFunction<Table, Column, String> value) {
        Map<ColumnName, String> gaps = new TreeMap<>();
        for (Rename<ColumnName> rename : intent.renames().columns()) {
            ColumnName before = rename.from();
            current.table(before.table()).ifPresent(table -> table.column(before.column())
                    .filter(column -> NAME.matcher(rename.to().column()).matches() && !column.nullable())
                    .ifPresent(column -> gaps.put(before, value.apply(table, column))));
        }
        return gaps;
    }

    /** Whether an object of that name and comment was set aside: both have to say so. */
    private static boolean is(String name, Optional<String> comment) {
        return NAME.matcher(name).matches()
                && comment.filter(text -> MARK.matcher(text).matches()).isPresent();
    }

    /** It leads to nobody, and whatever has a name in the schema beside its own gives that up. */
    private void table(Table table) {
        QualifiedName name = table.name().withName(name(table.name().name()));
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> constraint.kind() != Constraint.Kind.FOREIGN_KEY)
                .map(constraint -> constraint.withName(name(constraint.name())))
                .toList();
        tables.add(new Rename<>(table.name(), name));
        wanted.put(
                name,
                new Table(
                        name,
                        table.columns().stream()
                                .map(column -> column.withOrigin(Origin.NONE))
                                .toList(),
                        constraints,
                        table.indexes().stream()
                                .map(index -> index.withName(name(index.name())))
                                .toList(),
                        Optional.of(mark(table.name().name())),
                        Origin.NONE));
    }

    /** Rows that come later need no value in it. */
    private void column(DropColumn change, Renames renames) {
        Column column = Displaced.original(change.column(), current);
        QualifiedName owner = change.table().name();
        QualifiedName before = current.tables().stream()
                .map(Table::name)
                .filter(name -> renames.tableAfter(name).equals(owner))
                .findFirst()
                .orElse(owner);
        boolean numbered = column.value() instanceof ColumnValue.Identity;
        Column aside = column.withName(name(column.name()))
                .withNullable(!numbered)
                .withComment(Optional.of(mark(column.name())))
                .withOrigin(Origin.NONE);
        columns.add(new Rename<>(new ColumnName(before, column.name()), new ColumnName(owner, aside.name())));
        wanted.computeIfPresent(owner, (name, table) -> with(table, aside));
    }

    /** What is computed from columns goes on being computed from them, whatever they are called from now on. */
    private void computeFromRenamed(Renames renames) {
        Schema renamed = RenamedSchema.of(current, renames);
        for (Rename<ColumnName> rename : columns) {
            ColumnName name = rename.to();
            renamed.table(name.table())
                    .flatMap(table -> table.column(name.column()))
                    .map(Column::value)
                    .ifPresent(value -> wanted.computeIfPresent(
                            name.table(),
                            (key, table) -> table.withColumns(table.columns().stream()
                                    .map(column ->
                                            column.name().equals(name.column()) ? column.withValue(value) : column)
                                    .toList())));
        }
    }

    private String name(String name) {
        return Identifier.fit(name, String.format(Locale.ROOT, "__dropped_%03d", version));
    }

    private ObjectName name(ObjectName name) {
        return ObjectName.given(name(name.text()));
    }

    private String mark(String name) {
        return "set aside by Lockstep migration " + version + ": was " + name;
    }

    private static Table with(Table table, Column column) {
        return table.column(column.name()).isPresent()
                ? table
                : table.withColumns(Stream.concat(table.columns().stream(), Stream.of(column))
                        .toList());
    }

    /** With the enum types that the tables still use. */
    private static Schema schema(List<Table> tables, Schema current, Schema wanted) {
        List<EnumType> types = new ArrayList<>(wanted.enumTypes());
        current.enumTypes().stream()
                .filter(type -> types.stream().noneMatch(known -> known.name().equals(type.name())))
                .filter(type -> tables.stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.type().element().name().equals(Identifier.quote(type.name()))))
                .forEach(types::add);
        return new Schema(tables, wanted.sequences(), types);
    }
}
