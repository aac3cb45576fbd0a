package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.TableDraft.IndexDraft;
import dev.lockstep.processor.entity.TableDraft.UniqueDraft;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.problem.DidYouMean;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code @Table}, {@code @JoinTable} and their kin say about a table beside its columns. */
final class IndexBinder {

    private static final Pattern KEY = Pattern.compile("(.+?)(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE = Pattern.compile("where\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Stands in for the name of an index until the whole schema is known. */
    private static final ObjectName UNNAMED = ObjectName.derived("?");

    private final Names names;
    private final Problems problems;

    IndexBinder(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** {@code use} is the annotation that describes the table, complete with its columns by now. */
    void bind(AnnotationUse use, TableDraft table) {
        for (AnnotationUse unique : use.annotations("uniqueConstraints")) {
            if (unique.strings("columnNames").isEmpty()) {
                reportEmpty("@UniqueConstraint", unique, table);
            }
            List<String> columns = columns(unique.strings("columnNames"), unique.place("columnNames"), table);
            if (!columns.isEmpty()) {
                table.unique(new UniqueDraft(unique.string("name").map(names::constraint), columns));
            }
        }
        for (AnnotationUse index : use.annotations("indexes")) {
            bindIndex(index, table);
        }
        for (AnnotationUse check : use.annotations("check")) {
            check.string("constraint")
                    .ifPresent(expression -> table.check(
                            new CheckDraft(check.string("name").map(names::constraint), expression, List.of())));
        }
        use.string("comment").ifPresent(table::comment);
    }

    private void reportEmpty(String shown, AnnotationUse use, TableDraft table) {
        problems.report(
                MappingProblem.CONTRADICTION,
                use.place(),
                shown,
                table.name(),
                "names no columns",
                "Name them, or take it out.");
    }

    private void bindIndex(AnnotationUse use, TableDraft table) {
        if (use.string("columnList").isEmpty()) {
            reportEmpty("@Index", use, table);
        }
        List<IndexKey> keys = new ArrayList<>();
        for (String written : use.string("columnList").orElse("").split(",", -1)) {
            Matcher matcher = KEY.matcher(written.strip());
            if (matcher.matches()) {
                boolean isDescending = "desc".equalsIgnoreCase(matcher.group(2));
                columns(List.of(matcher.group(1)), use.place("columnList"), table).stream()
                        .map(column -> IndexKey.column(
                                column, isDescending ? IndexKey.Direction.DESCENDING : IndexKey.Direction.ASCENDING))
                        .forEach(keys::add);
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        Optional<String> name = use.string("name").map(names::constraint);
        if (use.flag("unique", false)) {
            List<String> columns = keys.stream().map(key -> key.target().text()).toList();
            table.unique(new UniqueDraft(name, columns));
            return;
        }
        table.index(new IndexDraft(
                name,
                new Index(UNNAMED, Index.Uniqueness.NOT_UNIQUE, "btree", keys, List.of(), predicate(use, table))));
    }

    /** {@code options} is put behind the statement by Hibernate; of what may stand there a predicate is understood. */
    private Optional<String> predicate(AnnotationUse use, TableDraft table) {
        Optional<String> options = use.string("options");
        Optional<String> predicate = options.map(text -> WHERE.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
        if (options.isPresent() && predicate.isEmpty()) {
            problems.report(
                    MappingProblem.UNSUPPORTED,
                    use.place("options"),
                    "options = \"" + options.get() + "\"",
                    "an index of " + table.name().toString().toLowerCase(Locale.ROOT),
                    "Write options = \"where …\", or put @PostgresIndex on the class.");
        }
        return predicate;
    }

    /** The columns by their logical names, which the naming strategy turns into those of the table. */
    List<String> columns(List<String> written, Place place, TableDraft table) {
        List<String> found = new ArrayList<>();
        for (String name : written) {
            Optional<String> column = column(name, table);
            column.ifPresent(found::add);
            if (column.isEmpty()) {
                List<String> known =
                        table.columns().stream().map(BoundColumn::name).toList();
                problems.report(
                        MappingProblem.INDEX_COLUMN_MISSING,
                        place,
                        name,
                        table.name(),
                        DidYouMean.hint(name, known),
                        String.join(", ", known));
            }
        }
        return found;
    }

    private Optional<String> column(String written, TableDraft table) {
        String physical = names.catalog(written);
        return table.column(physical)
                .or(() -> table.columns().stream()
                        .filter(column -> column.logical()
                                .text()
                                .equals(names.given(written).text()))
                        .findFirst())
                .or(() -> table.columns().stream()
                        .filter(column -> column.column().origin().attribute().equals(written))
                        .findFirst())
                .map(BoundColumn::name);
    }
}
