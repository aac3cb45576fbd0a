package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.TableDraft.ExclusionDraft;
import dev.lockstep.processor.entity.TableDraft.IndexDraft;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Deferral;
import dev.lockstep.schema.ExclusionConstraint;
import dev.lockstep.schema.Index;
import dev.lockstep.schema.IndexKey;
import dev.lockstep.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code @PostgresIndex} and {@code @Exclusion}: what a table has on PostgreSQL and JPA has no word for. */
final class PostgresObjects {

    private static final ObjectName UNNAMED = ObjectName.derived("?");

    /** An access method: a plain name. */
    private static final Pattern METHOD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** PostgreSQL manual 4.1.3, Operators; and 4.2.5, an operator of a given schema. */
    private static final Pattern WITH = Pattern.compile(
            "(?<key>.*\\S)\\s+with\\s+(?<operator>[-+*/<>=~!@#%^&|`?]+|operator\\s*\\(\\s*\\w+\\s*\\.\\s*[-+*/<>=~!@#%^&|`?]+\\s*\\))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Names names;
    private final IndexBinder indexes;
    private final Problems problems;

    PostgresObjects(Names names, IndexBinder indexes, Problems problems) {
        this.names = names;
        this.indexes = indexes;
        this.problems = problems;
    }

    void bind(Annotations annotations, TableDraft table) {
        annotations.repeatedLockstep("PostgresIndex").forEach(use -> bindIndex(use, table));
        annotations.repeatedLockstep("Exclusion").forEach(use -> bindExclusion(use, table));
    }

    private void bindIndex(AnnotationUse use, TableDraft table) {
        List<IndexKey> keys = new ArrayList<>();
        use.strings("keys").forEach(text -> key(text, text, use, table).ifPresent(keys::add));
        Optional<String> method = method(use, "btree");
        if (keys.isEmpty() || method.isEmpty()) {
            return;
        }
        Index index = new Index(
                UNNAMED,
                uniqueness(use),
                method.get(),
                keys,
                indexes.columns(use.strings("include"), use.place("include"), table),
                use.string("where"));
        table.index(new IndexDraft(use.string("name").map(names::constraint), index));
    }

    private static Index.Uniqueness uniqueness(AnnotationUse use) {
        return switch (use.constant("unique").orElse("NO")) {
            case "YES" -> Index.Uniqueness.UNIQUE;
            case "NULLS_NOT_DISTINCT" -> Index.Uniqueness.UNIQUE_NULLS_NOT_DISTINCT;
            default -> Index.Uniqueness.NOT_UNIQUE;
        };
    }

    private void bindExclusion(AnnotationUse use, TableDraft table) {
        List<ExclusionConstraint.Element> elements = new ArrayList<>();
        for (String text : use.strings("keys")) {
            Matcher matcher = WITH.matcher(text.strip());
            if (matcher.matches() && !isComment(matcher.group("operator"))) {
                key(matcher.group("key"), text, use, table)
                        .ifPresent(
                                key -> elements.add(new ExclusionConstraint.Element(key, matcher.group("operator"))));
            } else {
                problems.report(MappingProblem.EXCLUSION_KEY_UNREADABLE, use.place("keys"), text);
            }
        }
        Optional<String> method = method(use, "gist");
        if (elements.isEmpty() || method.isEmpty()) {
            return;
        }
        Deferral deferral =
                switch (use.constant("deferrable").orElse("NO")) {
                    case "INITIALLY_IMMEDIATE" -> Deferral.INITIALLY_IMMEDIATE;
                    case "INITIALLY_DEFERRED" -> Deferral.INITIALLY_DEFERRED;
                    default -> Deferral.NOT_DEFERRABLE;
                };
        table.exclusion(new ExclusionDraft(
                use.string("name").map(names::constraint),
                new ExclusionConstraint(UNNAMED, method.get(), elements, use.string("where"), deferral)));
    }

    /** What begins a comment is no operator. */
    private static boolean isComment(String operator) {
        return operator.contains("--") || operator.contains("/*");
    }

    private Optional<IndexKey> key(String text, String written, AnnotationUse use, TableDraft table) {
        Optional<IndexKeyText> parsed = IndexKeyText.parse(text);
        if (parsed.isEmpty()) {
            problems.report(MappingProblem.INDEX_KEY_UNREADABLE, use.place("keys"), written);
            return Optional.empty();
        }
        IndexKeyText key = parsed.get();
        Optional<IndexKey.Target> target = key.isColumn()
                ? indexes.columns(List.of(key.target()), use.place("keys"), table).stream()
                        .map(column -> new IndexKey.Target(column, IndexKey.Target.Kind.COLUMN))
                        .findFirst()
                : Optional.of(new IndexKey.Target(key.target(), IndexKey.Target.Kind.EXPRESSION));
        return target.map(
                found -> new IndexKey(found, key.collation(), key.operatorClass(), key.direction(), key.nulls()));
    }

    private Optional<String> method(AnnotationUse use, String otherwise) {
        String method = use.string("method").orElse(otherwise);
        if (METHOD.matcher(method).matches()) {
            return Optional.of(method.toLowerCase(Locale.ROOT));
        }
        problems.report(MappingProblem.INDEX_METHOD_UNREADABLE, use.place("method"), method);
        return Optional.empty();
    }
}
