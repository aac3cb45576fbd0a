package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.TableDraft.ForeignKeyDraft;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.ForeignKey.Action;
import dev.lockstep.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an association has a foreign key, under which name and with which actions. */
final class ForeignKeyRule {

    private static final String NAME = "(?:\"[^\"]+\"|[^\\s.\"(;]+)";

    private static final Pattern DEFINITION = Pattern.compile(
            "foreign\\s+key\\s*\\(.*?\\)\\s*references\\s+(?:" + NAME + "\\s*\\.\\s*)?(?<table>" + NAME + ").*?"
                    + "(?:\\s+on\\s+delete\\s+(?<delete>cascade|restrict|no\\s+action|set\\s+null|set\\s+default))?"
                    + "(?:\\s+on\\s+update\\s+(?<update>cascade|restrict|no\\s+action|set\\s+null|set\\s+default))?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Names names;
    private final Problems problems;

    ForeignKeyRule(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The columns of the key and what they refer to. */
    record Shape(List<String> columns, QualifiedName referencedTable, List<String> referencedColumns) {}

    /**
     * The {@code @ForeignKey} of an attribute: Hibernate's of old, that of its one join column, or that beside several. Hibernate
     * passes over those inside of several join columns.
     */
    static Optional<AnnotationUse> given(List<AnnotationUse> joinColumns, Annotations annotations) {
        Optional<AnnotationUse> several = annotations.jpa("JoinColumns");
        return annotations
                .hibernate("ForeignKey")
                .or(() -> several.flatMap(use -> use.annotation("foreignKey")))
                .or(() -> joinColumns.stream()
                        .filter(use -> several.isEmpty())
                        .flatMap(use -> use.annotation("foreignKey").stream())
                        .findFirst());
    }

    /** {@code given} is the {@code @ForeignKey} in force, {@code annotations} those of the attribute. */
    Optional<ForeignKeyDraft> draft(Shape shape, Optional<AnnotationUse> given, Annotations annotations) {
        if (shape.columns().isEmpty() || !isWanted(given, annotations)) {
            return Optional.empty();
        }
        Optional<String> definition = given.flatMap(use -> use.string("foreignKeyDefinition"));
        definition.ifPresent(text -> reportOtherTable(given.orElseThrow(), text, shape));
        Action onDelete = definition
                .map(text -> action(given.orElseThrow(), text, "delete"))
                .orElseGet(() -> onDelete(annotations));
        Action onUpdate = definition
                .map(text -> action(given.orElseThrow(), text, "update"))
                .orElse(Action.NO_ACTION);
        return Optional.of(new ForeignKeyDraft(
                given.flatMap(use -> use.string("name")).map(names::constraint),
                shape.columns(),
                shape.referencedTable(),
                shape.referencedColumns(),
                onDelete,
                onUpdate));
    }

    /** Hibernate writes the definition as it is, with another table than that of the association, too. */
    private void reportOtherTable(AnnotationUse given, String definition, Shape shape) {
        Matcher matcher = DEFINITION.matcher(definition);
        if (matcher.matches()
                && !Identifier.parse(matcher.group("table"))
                        .catalogName()
                        .equals(shape.referencedTable().name())) {
            problems.report(
                    MappingProblem.UNSUPPORTED,
                    given.place("foreignKeyDefinition"),
                    "REFERENCES " + matcher.group("table"),
                    "an association to " + shape.referencedTable(),
                    "Refer to " + shape.referencedTable()
                            + ", or take ConstraintMode.NO_CONSTRAINT and write the foreign key into a migration by hand.");
        }
    }

    /** What may be missing cannot be referred to, whatever Hibernate is to do about it. */
    private static boolean isWanted(Optional<AnnotationUse> given, Annotations annotations) {
        return !annotations.hasHibernate("NotFound")
                && given.flatMap(use -> use.constant("value"))
                        .filter("NO_CONSTRAINT"::equals)
                        .isEmpty();
    }

    static Action onDelete(Annotations annotations) {
        return annotations
                .hibernate("OnDelete")
                .flatMap(use -> use.constantOf("action", "NO_ACTION"))
                .map(Action::valueOf)
                .orElse(Action.NO_ACTION);
    }

    private Action action(AnnotationUse given, String definition, String event) {
        Matcher matcher = DEFINITION.matcher(definition);
        if (!matcher.matches()) {
            problems.report(MappingProblem.FOREIGN_KEY_DEFINITION, given.place("foreignKeyDefinition"), definition);
            return Action.NO_ACTION;
        }
        String text = matcher.group(event);
        return text == null
                ? Action.NO_ACTION
                : Action.valueOf(text.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"));
    }
}
