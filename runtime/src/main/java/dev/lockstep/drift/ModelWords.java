package dev.lockstep.drift;

import dev.lockstep.schema.Column;
import dev.lockstep.schema.Constraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.ObjectName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.SqlType;
import dev.lockstep.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A database told in the words of the model. PostgreSQL keeps the meaning of an expression and not its text, so what the
 * catalog says is compared with what the same server makes of the model's text: where the two are equal, the text of the
 * model stands for both; where they are not, the database speaks for itself.
 */
public final class ModelWords {

    private static final ObjectName NAMELESS = ObjectName.derived("_");

    private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz");
    private static final Set<List<Integer>> ALL_DIGITS = Set.of(List.of(), List.of(6));

    private final Table written;
    private final Table echo;
    private final Table model;

    private ModelWords(Table written, Table echo, Table model) {
        this.written = written;
        this.echo = echo;
        this.model = model;
    }

    /**
     * {@code live} with the words of {@code model} wherever it means the same.
     *
     * @param written the tables of {@code live} as the server writes them
     * @param echo the tables of {@code model} as the server writes them; one that is missing keeps the words that it has
     */
    public static Schema of(Schema live, Schema written, Schema echo, Schema model) {
        List<Table> tables = new ArrayList<>();
        for (Table table : live.tables()) {
            Optional<ModelWords> words = written.table(table.name()).flatMap(one -> echo.table(table.name())
                    .flatMap(other -> model.table(table.name()).map(said -> new ModelWords(one, other, said))));
            tables.add(words.map(found -> found.translate(table)).orElse(table));
        }
        return new Schema(tables, live.sequences(), live.enumTypes());
    }

    private Table translate(Table live) {
        return live.withColumns(live.columns().stream().map(this::column).toList())
                .withConstraints(
                        live.constraints().stream().map(this::constraint).toList())
                .withIndexes(live.indexes().stream().map(this::index).toList());
    }

    private Column column(Column live) {
        Optional<Column> is = written.column(live.name());
        Optional<Column> heard = echo.column(live.name());
        Optional<Column> said = model.column(live.name());
        return is.isPresent() && heard.isPresent() && said.isPresent()
                ? column(live, is.get(), heard.get(), said.get())
                : live;
    }

    private static Column column(Column live, Column is, Column heard, Column said) {
        boolean sameCollation = is.collation().equals(heard.collation());
        return live.withType(sameType(is.type(), heard.type()) ? said.type() : live.type())
                .withValue(is.value().equals(heard.value()) ? said.value() : live.value())
                .withCollation(sameCollation ? said.collation() : live.collation());
    }

    /** Six digits of a second are all there are: {@code timestamptz} is {@code timestamptz(6)} (manual 8.5). */
    private static boolean sameType(SqlType one, SqlType other) {
        return one.equals(other)
                || (TIMES.contains(one.name())
                        && one.name().equals(other.name())
                        && one.dimensions() == other.dimensions()
                        && ALL_DIGITS.containsAll(List.of(one.modifiers(), other.modifiers())));
    }

    private Constraint constraint(Constraint live) {
        return new Matching<>(written.constraints(), echo.constraints(), model.constraints(), Constraint::name)
                .said(live, found -> found.withName(NAMELESS))
                .map(found -> found.withName(live.name()))
                .orElse(live);
    }

    private Index index(Index live) {
        return new Matching<>(written.indexes(), echo.indexes(), model.indexes(), Index::name)
                .said(live, found -> found.withName(NAMELESS))
                .map(found -> found.withName(live.name()))
                .orElse(live);
    }

    /** The same kind of object, as the database has it written, as the model has it written, and as the model says it. */
    private record Matching<T>(List<T> written, List<T> echo, List<T> model, Function<T, ObjectName> name) {

        /** What the model says where it means {@code live} but for the name; the one of that name before any other. */
        Optional<T> said(T live, UnaryOperator<T> nameless) {
            String own = text(live);
            List<T> is = written.stream()
                    .filter(one -> text(one).equals(own))
                    .map(nameless)
                    .toList();
            List<String> equal = echo.stream()
                    .filter(one -> is.contains(nameless.apply(one)))
                    .map(this::text)
                    .toList();
            List<T> candidates =
                    model.stream().filter(one -> equal.contains(text(one))).toList();
            return candidates.stream()
                    .filter(one -> text(one).equals(own))
                    .findFirst()
                    .or(() -> candidates.stream().findFirst());
        }

        private String text(T object) {
            return name.apply(object).text();
        }
    }
}
