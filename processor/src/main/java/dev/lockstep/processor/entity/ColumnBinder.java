package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.BoundColumn.CheckDraft;
import dev.lockstep.processor.entity.BoundColumn.Uniqueness;
import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.type.ColumnDefinition;
import dev.lockstep.processor.entity.type.Facets;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** A basic attribute to its column. */
final class ColumnBinder {

    private final Names names;
    private final BasicValues values;
    private final Converters converters;
    private final RunTimeTypes runTimeTypes;
    private final Validation validation;
    private final HibernateLine line;
    private final Problems problems;

    ColumnBinder(
            Names names,
            BasicValues values,
            Converters converters,
            RunTimeTypes runTimeTypes,
            Validation validation,
            HibernateLine line,
            Problems problems) {
        this.validation = validation;
        this.names = names;
        this.values = values;
        this.converters = converters;
        this.runTimeTypes = runTimeTypes;
        this.line = line;
        this.problems = problems;
    }

    /** The name of the column before the naming strategy: given, else the last segment of the path. */
    Identifier logicalName(Leaf.Basic leaf) {
        String written = leaf.column().name().orElse(leaf.attribute().name());
        return names.given(leaf.site().named(written));
    }

    /** Empty when the attribute cannot be stored; the problem has been reported. */
    Optional<BoundColumn> bind(Leaf.Basic leaf) {
        return bind(leaf, logicalName(leaf));
    }

    /** The same for a column that has its name from elsewhere. */
    Optional<BoundColumn> bind(Leaf.Basic leaf, Identifier logical) {
        Optional<Converters.Conversion> conversion = converters.find(leaf);
        TypeMirror stored = conversion
                .map(Converters.Conversion::storedType)
                .orElse(leaf.attribute().type());
        return bind(leaf, logical, stored, conversion);
    }

    private Optional<BoundColumn> bind(
            Leaf.Basic leaf, Identifier logical, TypeMirror stored, Optional<Converters.Conversion> conversion) {
        Optional<ColumnDefinition> definition = definition(leaf);
        Optional<AnnotationUse> decider = runTimeTypes.deciding(leaf.attribute().annotations(), stored);
        if (definition.isEmpty() && decider.isPresent()) {
            problems.report(
                    MappingProblem.TYPE_UNKNOWN,
                    decider.get().placeOn(leaf.attribute().element()),
                    decider.get().declaration().getSimpleName(),
                    leaf.site().display());
            return Optional.empty();
        }
        Optional<BasicValue> value = values.resolve(new BasicValues.Question(
                stored,
                leaf.attribute().annotations(),
                validation.facets(leaf),
                leaf.attribute().place(),
                leaf.site().display(),
                definition.isPresent() ? new Problems() : problems));
        if (definition.isPresent() && value.isEmpty()) {
            value = Optional.of(BasicValue.of(definition.get().type()));
        }
        return value.map(found -> conversion
                        .map(other -> found.withDomain(other.domain()))
                        .orElse(found))
                .map(found -> column(leaf, logical, found, definition.or(() -> options(leaf, found)))
                        .reckonedAs(
                                decider.isPresent() ? Optional.empty() : reckoned(leaf, stored, found, definition)));
    }

    private Optional<ColumnDefinition> definition(Leaf.Basic leaf) {
        return leaf.column()
                .definition()
                .map(text -> text + leaf.column().options().map(" "::concat).orElse(""))
                .flatMap(text -> parsed(leaf, "columnDefinition", text));
    }

    /** Options are put behind the type (Jakarta Persistence 3.2, section 11.1.9). */
    private Optional<ColumnDefinition> options(Leaf.Basic leaf, BasicValue value) {
        return leaf.column().options().flatMap(text -> parsed(leaf, "options", value.type() + " " + text));
    }

    private Optional<ColumnDefinition> parsed(Leaf.Basic leaf, String member, String text) {
        Optional<ColumnDefinition> definition = ColumnDefinition.parse(text);
        if (definition.isEmpty()) {
            problems.report(
                    MappingProblem.COLUMN_DEFINITION_UNREADABLE, leaf.column().place(member, leaf.attribute()), text);
        }
        return definition;
    }

    private BoundColumn column(
            Leaf.Basic leaf, Identifier logical, BasicValue value, Optional<ColumnDefinition> definition) {
        String name = names.catalog(logical);
        boolean isNotNull = isRequired(leaf)
                || definition
                        .filter(given -> given.nullness() == ColumnDefinition.Nullness.NOT_NULL)
                        .isPresent();
        boolean isUnique = leaf.column().unique()
                || definition
                        .filter(given -> given.uniqueness() == ColumnDefinition.Uniqueness.UNIQUE)
                        .isPresent();
        Column column = new Column(
                name,
                definition.map(ColumnDefinition::type).orElse(value.type()),
                !isNotNull,
                ColumnTexts.value(leaf.attribute().annotations())
                        .or(() -> definition.map(ColumnDefinition::value))
                        .orElse(ColumnValue.NONE),
                definition
                        .flatMap(ColumnDefinition::collation)
                        .or(() -> ColumnTexts.collation(leaf.attribute().annotations())),
                comment(leaf),
                leaf.site().origin());
        return new BoundColumn(
                logical,
                column,
                isUnique ? Uniqueness.UNIQUE : Uniqueness.NOT_UNIQUE,
                checks(leaf, name, value, definition),
                value.enumType(),
                leaf.attribute().place());
    }

    /** A definition does not count, and a length does where the type has none. */
    private Optional<SqlType> reckoned(
            Leaf.Basic leaf, TypeMirror stored, BasicValue value, Optional<ColumnDefinition> definition) {
        SqlType mapped = value.type();
        Facets facets = validation.facets(leaf);
        boolean isBytes = mapped.name().equals("bytea");
        if (isBytes && values.isUuid(stored)) {
            return Optional.of(SqlType.UUID);
        }
        if (facets.hasLength() && (isBytes || mapped.equals(SqlType.TEXT))) {
            return Optional.of(SqlType.of(mapped.name(), facets.length()));
        }
        return definition.map(given -> mapped);
    }

    private boolean isRequired(Leaf.Basic leaf) {
        Annotations annotations = leaf.attribute().annotations();
        if (leaf.site().isKey()
                || !leaf.column().nullable()
                || validation.requires(leaf)
                || annotations.hasHibernate("TenantId")) {
            return true;
        }
        if (leaf.site().nullability() == Site.Nullability.NULL_UNLESS_SAID) {
            return false;
        }
        boolean isPrimitive = leaf.attribute().type().getKind().isPrimitive()
                && !leaf.column().isGiven()
                && (line.isSeven() || !annotations.hasJpa("Basic"))
                && leaf.site().nullability() != Site.Nullability.PRIMITIVES_MAY_BE_NULL;
        boolean isMandatory = annotations
                .jpa("Basic")
                .filter(basic -> !basic.flag("optional", true))
                .isPresent();
        return isPrimitive || isMandatory || (line.isSeven() && annotations.hasJpa("Version"));
    }

    private static Optional<String> comment(Leaf.Basic leaf) {
        return Comments.in(leaf.attribute().annotations()).ofColumn().or(() -> leaf.column()
                .comment());
    }

    private List<CheckDraft> checks(
            Leaf.Basic leaf, String name, BasicValue value, Optional<ColumnDefinition> definition) {
        List<CheckDraft> checks = new ArrayList<>();
        Stream.of(value.domain().check(name), definition.flatMap(ColumnDefinition::check))
                .flatMap(Optional::stream)
                .forEach(expression -> checks.add(new CheckDraft(Optional.empty(), expression, List.of(name))));
        for (AnnotationUse use : leaf.column().checks()) {
            use.string("constraint")
                    .ifPresent(expression -> checks.add(
                            new CheckDraft(use.string("name").map(names::constraint), expression, List.of(name))));
        }
        for (AnnotationUse use : leaf.attribute().annotations().repeatedHibernate("Check", "Checks")) {
            use.string("constraints")
                    .ifPresent(expression -> checks.add(
                            new CheckDraft(use.string("name").map(names::constraint), expression, List.of(name))));
        }
        validation.check(leaf, name).ifPresent(checks::add);
        return checks;
    }
}
