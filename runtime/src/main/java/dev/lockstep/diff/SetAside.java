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
    public static Schema kept(Schema current, Schema wanted, Intent intent) {
        Renames renames = intent.renames().in(current);
        Map<QualifiedName, Table> tables = new TreeMap<>();
        wanted.tables().forEach(table -> tables.put(table.name(), table));
        Schema renamed = RenamedSchema.of(current, renames, RenamedLabels.between(current, wanted, intent));
        for (Table table : renamed.tables()) {
            if (is(table.name().name(), table.comment())) {
                tables.putIfAbsent(table.name(), table);
            }
            table.columns().stream()
                    .filter(column -> is(column.name(), column.comment()))
                    .forEach(column -> tables.computeIfPresent(table.name(), (key, kept) -> with(kept, column)));
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
        for (Change change : changes) {
            if (change instanceof DropTable drop) {
                aside.rename(Displaced.original(drop.table(), current));
            } else if (change instanceof DropColumn drop) {
                aside.rename(drop, intent.renames());
            }
        }
        Intent renaming = intent.withRenames(aside.tables, aside.columns);
        RenamedLabels labels = RenamedLabels.between(current, wanted, intent);
        wanted.tables().forEach(table -> aside.wanted.put(table.name(), table));
        aside.add(RenamedSchema.of(current, renaming.renames(), labels));
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

    private void rename(Table table) {
        tables.add(new Rename<>(
                table.name(), table.name().withName(name(table.name().name()))));
    }

    private void rename(DropColumn change, Renames renames) {
        String column = Displaced.original(change.column(), current).name();
        QualifiedName owner = change.table().name();
        QualifiedName before = current.tables().stream()
                .map(Table::name)
                .filter(name -> renames.tableAfter(name).equals(owner))
                .findFirst()
                .orElse(owner);
        columns.add(new Rename<>(new ColumnName(before, column), new ColumnName(owner, name(column))));
    }

    /** As they are after all renames: what is computed from others goes on being computed from them, whatever they are called. */
    private void add(Schema renamed) {
        for (Rename<QualifiedName> rename : tables) {
            renamed.table(rename.to())
                    .ifPresent(table ->
                            wanted.put(table.name(), aside(table, rename.from().name())));
        }
        for (Rename<ColumnName> rename : columns) {
            ColumnName name = rename.to();
            renamed.table(name.table())
                    .flatMap(table -> table.column(name.column()))
                    .map(column -> aside(column, rename.from().column()))
                    .ifPresent(column -> wanted.computeIfPresent(name.table(), (key, table) -> with(table, column)));
        }
    }

    /** It leads to nobody, and whatever has a name in the schema beside its own gives that up. */
    private Table aside(Table table, String name) {
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> constraint.kind() != Constraint.Kind.FOREIGN_KEY)
                .map(constraint -> constraint.withName(name(constraint.name())))
                .toList();
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(column -> column.withOrigin(Origin.NONE))
                        .toList(),
                constraints,
                table.indexes().stream()
                        .map(index -> index.withName(name(index.name())))
                        .toList(),
                Optional.of(mark(name)),
                Origin.NONE);
    }

    /** Rows that come later need no value in it. */
    private Column aside(Column column, String name) {
        boolean numbered = column.value() instanceof ColumnValue.Identity;
        return column.withNullable(!numbered)
                .withComment(Optional.of(mark(name)))
                .withOrigin(Origin.NONE);
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
