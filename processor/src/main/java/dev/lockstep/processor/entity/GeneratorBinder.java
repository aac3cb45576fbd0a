package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.Annotations;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** What {@code @GeneratedValue} needs in the database: an identity column, a sequence, or nothing. */
final class GeneratorBinder {

    private static final int DEFAULT_ALLOCATION = 50;

    /** What Hibernate leaves unquoted when it makes a name of another. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");

    private final Names names;
    private final TableNames tableNames;
    private final GeneratorTables tables;
    private final HibernateLine line;
    private final JavaTypes types;
    private final Problems problems;

    GeneratorBinder(Names names, TableNames tableNames, JavaTypes types, HibernateLine line, Problems problems) {
        this.line = line;
        this.problems = problems;
        this.tables = new GeneratorTables(names, problems);
        this.names = names;
        this.tableNames = tableNames;
        this.types = types;
    }

    /** {@code owner} is the entity whose table has the generated column. */
    void bind(Attribute attribute, EntityClass owner, BoundColumn column, TableDraft table, SchemaDraft schema) {
        Optional<AnnotationUse> generated = attribute.annotations().jpa("GeneratedValue");
        if (attribute.annotations().hasHibernate("NativeGenerator")) {
            schema.sequence(new Sequence(
                    names.qualified(defaultName(owner), Optional.empty()),
                    SqlType.BIGINT,
                    options(1, 1),
                    owner.origin(attribute.name())));
            return;
        }
        if (generated.isEmpty() || isCustom(attribute)) {
            return;
        }
        switch (strategy(generated.get(), attribute, owner)) {
            case "IDENTITY" -> table.replace(identity(column.column(), attribute, owner));
            case "SEQUENCE" -> schema.sequence(sequence(generated.get(), attribute, owner));
            case "TABLE" -> tables.bind(generated.get(), attribute, owner, schema);
            default -> {
                // UUIDs are made by the application.
            }
        }
    }

    /** A generator of Hibernate or of the user, whose values need nothing in the database that could be known here. */
    private static boolean isCustom(Attribute attribute) {
        return attribute.annotations().hasHibernate("UuidGenerator")
                || attribute.annotations().all().stream()
                        .anyMatch(use -> Annotations.of(use.declaration()).hasHibernate("IdGeneratorType"));
    }

    private String strategy(AnnotationUse generated, Attribute attribute, EntityClass owner) {
        String given = generated.constant("strategy").orElse("AUTO");
        String type = types.name(types.boxed(attribute.type()));
        if (!given.equals("AUTO")) {
            return given;
        }
        Optional<String> wanted = generated.string("generator");
        if (wanted.isPresent() && tables.isDeclared(attribute, owner, wanted.get())) {
            return "TABLE";
        }
        return type.equals("java.util.UUID") || type.equals("java.lang.String") ? "UUID" : "SEQUENCE";
    }

    private Column identity(Column column, Attribute attribute, EntityClass owner) {
        Optional<AnnotationUse> given = attribute.annotations().lockstep("IdentityOptions");
        Optional<String> fault = given.flatMap(CountingOptions::fault);
        if (fault.isPresent()) {
            problems.report(
                    MappingProblem.IDENTITY_OPTIONS,
                    given.orElseThrow().place(),
                    owner.name() + "." + attribute.name(),
                    fault.get());
            return column;
        }
        ColumnValue.Identity.Mode mode = given.flatMap(use -> use.constant("mode"))
                .map(ColumnValue.Identity.Mode::valueOf)
                .orElse(ColumnValue.Identity.Mode.BY_DEFAULT);
        return column.withValue(
                new ColumnValue.Identity(mode, given.map(CountingOptions::of).orElse(SequenceOptions.DEFAULT)));
    }

    private Sequence sequence(AnnotationUse generated, Attribute attribute, EntityClass owner) {
        Optional<String> wanted = generated.string("generator");
        Optional<AnnotationUse> declared = declared(attribute, owner, wanted);
        Identifier logical = declared.flatMap(
                        use -> use.string("sequenceName").or(() -> parameter(use, "sequence_name")))
                .or(() -> declared.flatMap(use -> use.string("name")))
                .or(() -> wanted)
                .map(names::given)
                .orElseGet(() -> defaultName(owner));
        Optional<String> schema = declared.flatMap(use -> use.string("schema"));
        long start = declared.map(use -> use.number("initialValue", 1)).orElse(1L);
        long increment = declared.map(use -> parameter(use, "increment_size")
                        .map(Long::valueOf)
                        .orElse(use.number("allocationSize", DEFAULT_ALLOCATION)))
                .orElse((long) DEFAULT_ALLOCATION);
        return new Sequence(
                names.qualified(logical, schema),
                SqlType.BIGINT,
                declared.map(use -> withText(options(start, increment), use))
                        .orElseGet(() -> options(start, increment)),
                owner.origin(attribute.name()));
    }

    /** {@code options} of {@code @SequenceGenerator} are put behind the statement (Jakarta Persistence 3.2, section 11.1.48). */
    private SequenceOptions withText(SequenceOptions options, AnnotationUse declared) {
        Optional<String> text = declared.string("options");
        Optional<SequenceOptions> read = text.flatMap(given -> CountingOptions.with(options, given));
        if (text.isPresent() && read.isEmpty()) {
            problems.report(
                    MappingProblem.UNSUPPORTED,
                    declared.place("options"),
                    "options = \"" + text.get() + "\"",
                    declared.string("name").orElse("@SequenceGenerator"));
        }
        return read.orElse(options);
    }

    private static Optional<String> parameter(AnnotationUse generic, String name) {
        return generic.annotations("parameters").stream()
                .filter(parameter ->
                        parameter.string("name").filter(name::equals).isPresent())
                .flatMap(parameter -> parameter.string("value").stream())
                .findFirst();
    }

    /** A sequence that starts below 1 needs a minimum (PostgreSQL manual, CREATE SEQUENCE). */
    private static SequenceOptions options(long start, long increment) {
        SequenceOptions options = SequenceOptions.steppingBy(start, increment);
        boolean startsBelow = increment > 0 && start < 1;
        return startsBelow
                ? new SequenceOptions(start, increment, OptionalLong.of(start), OptionalLong.empty(), 1, false)
                : options;
    }

    private Identifier defaultName(EntityClass owner) {
        String base = names.physical(tableNames.logicalName(owner)).text() + "_SEQ";
        boolean isPlain = PLAIN.matcher(base).matches() && (line.isSeven() || base.indexOf('$') < 0);
        return isPlain ? names.implicit(base) : Identifier.quoted(base);
    }

    /** The generator of that name on the attribute or the class; without a name any that stands there. */
    private static Optional<AnnotationUse> declared(Attribute attribute, EntityClass owner, Optional<String> wanted) {
        Optional<AnnotationUse> onAttribute = declared(attribute.annotations(), wanted);
        if (onAttribute.isPresent()) {
            return onAttribute;
        }
        for (TypeElement type : owner.lineage()) {
            Optional<AnnotationUse> onClass = declared(Annotations.of(type), wanted);
            if (onClass.isPresent()) {
                return onClass;
            }
        }
        return Optional.empty();
    }

    private static Optional<AnnotationUse> declared(Annotations annotations, Optional<String> wanted) {
        return annotations.repeatedJpa("SequenceGenerator", "SequenceGenerators").stream()
                .filter(use -> wanted.isEmpty()
                        || use.string("name").isEmpty()
                        || use.string("name").equals(wanted))
                .findFirst()
                .or(() -> generic(annotations, wanted));
    }

    /** Hibernate's older way to declare a sequence is read where it names one. */
    private static Optional<AnnotationUse> generic(Annotations annotations, Optional<String> wanted) {
        return annotations.repeatedHibernate("GenericGenerator", "GenericGenerators").stream()
                .filter(use -> use.string("name").equals(wanted))
                .findFirst();
    }
}
