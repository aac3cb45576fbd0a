package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.source.JavaTypes;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.ColumnValue;
import dev.lockstep.schema.SequenceOptions;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What {@code @GeneratedValue} needs in the database: an identity column, a sequence, a table of counters, or nothing. */
final class GeneratorBinder {

    private final DeclaredGenerators declared;
    private final GeneratorSequences sequences;
    private final GeneratorTables tables;
    private final JavaTypes types;
    private final HibernateLine line;
    private final Problems problems;

    GeneratorBinder(
            Names names,
            TableNames tableNames,
            ModelClasses classes,
            JavaTypes types,
            HibernateLine line,
            Problems problems) {
        this.declared = new DeclaredGenerators(classes, line);
        this.sequences = new GeneratorSequences(names, tableNames, line, problems);
        this.tables = new GeneratorTables(names, problems);
        this.types = types;
        this.line = line;
        this.problems = problems;
    }

    /** Which generator a place asks for: the attribute, the entity whose table has the column, and the given name. */
    private record Request(
            Attribute attribute, EntityClass owner, Optional<String> wanted, TableDraft table, SchemaDraft schema) {}

    /** {@code owner} is the entity whose table has the generated column. */
    void bind(Attribute attribute, EntityClass owner, BoundColumn column, TableDraft table, SchemaDraft schema) {
        Optional<AnnotationUse> generated = attribute.annotations().jpa("GeneratedValue");
        Optional<AnnotationUse> custom = declared.custom(attribute, owner)
                .filter(use -> generated.isPresent() || use.element().equals(attribute.element()));
        if (generated.isEmpty() && custom.isEmpty()) {
            return;
        }
        Request request =
                new Request(attribute, owner, generated.flatMap(use -> use.string("generator")), table, schema);
        String strategy = strategy(
                request, generated.flatMap(use -> use.constant("strategy")).orElse("AUTO"));
        Optional<AnnotationUse> generic = genericOfSix(request);
        if (generic.isPresent()) {
            bindGeneric(request, column, generic.get(), GeneratorClass.ofGenericInSix(generic.get(), strategy, types));
            return;
        }
        switch (strategy) {
            case "IDENTITY" -> table.replace(identity(column.column(), attribute, owner));
            case "SEQUENCE" -> bindSequence(request);
            case "TABLE" -> bindTable(request);
            case "AUTO" -> bindAuto(request, column, custom);
            default -> {
                // UUIDs are made by the application.
            }
        }
    }

    /** In Hibernate 6 a generator that is named says itself of what kind it is. */
    private String strategy(Request request, String given) {
        boolean isNamed = !line.isSeven() && request.wanted().isPresent() && isDeclared(request);
        return isNamed ? "AUTO" : given;
    }

    private boolean isDeclared(Request request) {
        return declared.sequence(request.attribute(), request.owner(), request.wanted())
                        .isPresent()
                || declared.table(request.attribute(), request.owner(), request.wanted())
                        .isPresent();
    }

    /** The generator of the rows of a bag, which its {@code @CollectionId} names. */
    void bindRows(Leaf.Plural bag, String generator, BoundColumn column, TableDraft table, SchemaDraft schema) {
        Request request = new Request(bag.attribute(), bag.site().owner(), Optional.of(generator), table, schema);
        boolean isGeneric = declared.generic(request.attribute(), request.owner(), request.wanted())
                .isPresent();
        if (isGeneric || isDeclared(request)) {
            bindAuto(request, column, Optional.empty());
        }
    }

    /** In Hibernate 6 the generator that is named goes before the strategy; in 7 a strategy that is given goes before it. */
    private Optional<AnnotationUse> genericOfSix(Request request) {
        return line.isSeven() || request.wanted().isEmpty()
                ? Optional.empty()
                : declared.generic(request.attribute(), request.owner(), request.wanted());
    }

    private void bindSequence(Request request) {
        Optional<AnnotationUse> given = declared.sequence(request.attribute(), request.owner(), request.wanted());
        request.schema().sequence(sequences.declared(given, request.wanted(), request.attribute(), request.owner()));
    }

    private void bindTable(Request request) {
        Optional<AnnotationUse> given = declared.table(request.attribute(), request.owner(), request.wanted());
        tables.bind(
                given.map(GeneratorTables.Spec::of).orElseGet(() -> GeneratorTables.Spec.named(request.wanted())),
                request.attribute(),
                request.owner(),
                request.schema());
    }

    /** The first that is declared says what is meant; without any, the type of the identifier does. */
    private void bindAuto(Request request, BoundColumn column, Optional<AnnotationUse> custom) {
        Attribute attribute = request.attribute();
        EntityClass owner = request.owner();
        if (declared.sequence(attribute, owner, request.wanted()).isPresent()) {
            bindSequence(request);
            return;
        }
        if (declared.table(attribute, owner, request.wanted()).isPresent()) {
            bindTable(request);
            return;
        }
        Optional<AnnotationUse> generic = declared.generic(attribute, owner, request.wanted());
        if (generic.isPresent()) {
            bindGeneric(request, column, generic.get(), GeneratorClass.ofGeneric(generic.get(), types));
        } else if (custom.isPresent()) {
            bindCustom(request, column, custom.get());
        } else if (!isMadeByApplication(request)) {
            bindSequence(request);
        }
    }

    private void bindGeneric(Request request, BoundColumn column, AnnotationUse generic, GeneratorClass kind) {
        noteObjects(request, generic);
        switch (kind) {
            case SEQUENCE ->
                request.schema().sequence(sequences.generic(generic, request.attribute(), request.owner()));
            case TABLE ->
                tables.bind(
                        GeneratorTables.Spec.ofGeneric(generic),
                        request.attribute(),
                        request.owner(),
                        request.schema());
            case IDENTITY -> request.table().replace(identity(column.column(), request.attribute(), request.owner()));
            case NOTHING -> {
                // Its values come from the application or from a trigger.
            }
        }
    }

    private void noteObjects(Request request, AnnotationUse generator) {
        GeneratorClass.withObjects(generator, types)
                .ifPresent(type -> problems.report(
                        MappingProblem.OBJECTS_OF_GENERATOR,
                        request.attribute().place(),
                        type.getSimpleName(),
                        request.owner().name() + "." + request.attribute().name()));
    }

    private void bindCustom(Request request, BoundColumn column, AnnotationUse custom) {
        noteObjects(request, custom);
        if (custom.name().equals("org.hibernate.annotations.NativeGenerator")) {
            request.schema().sequence(sequences.ofNative(custom, request.attribute(), request.owner()));
            return;
        }
        switch (GeneratorClass.ofCustom(custom, types)) {
            case SEQUENCE ->
                request.schema()
                        .sequence(sequences.declared(
                                Optional.empty(), Optional.empty(), request.attribute(), request.owner()));
            case IDENTITY -> request.table().replace(identity(column.column(), request.attribute(), request.owner()));
            case TABLE ->
                tables.bind(
                        GeneratorTables.Spec.named(Optional.empty()),
                        request.attribute(),
                        request.owner(),
                        request.schema());
            case NOTHING -> {
                // What a generator of the user's own counts with is known to itself alone.
            }
        }
    }

    /**
     * {@code increment} is the one name that Hibernate knows without a declaration. Hibernate 7 asks for the type that the
     * attribute is declared with, which may be a type variable; 6 has no text made.
     */
    private boolean isMadeByApplication(Request request) {
        Attribute attribute = request.attribute();
        TypeMirror seen = line.isSeven() ? types.declared(attribute.element()) : attribute.type();
        String type = types.name(types.boxed(seen));
        return type.equals("java.util.UUID")
                || (type.equals("java.lang.String") && line.isSeven())
                || request.wanted().filter("increment"::equals).isPresent();
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
}
