package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.naming.Identifier;
import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Sequence;
import dev.lockstep.schema.SequenceOptions;
import dev.lockstep.schema.SqlType;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** The sequence of a generator: its name, where it starts and how it steps, as Hibernate's own generator counts on it. */
final class GeneratorSequences {

    private static final int DEFAULT_ALLOCATION = 50;

    /** The optimizers that take a whole range with each value of the sequence. */
    private static final Set<String> POOLED = Set.of("pooled", "pooled-lo", "pooled-lotl");

    /** What Hibernate leaves unquoted when it makes a name of another. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");

    private final Names names;
    private final TableNames tableNames;
    private final HibernateLine line;
    private final Problems problems;

    GeneratorSequences(Names names, TableNames tableNames, HibernateLine line, Problems problems) {
        this.problems = problems;
        this.names = names;
        this.tableNames = tableNames;
        this.line = line;
    }

    /** What {@code @SequenceGenerator} says; without it only a name may be known, and without that the table's is taken. */
    Sequence declared(Optional<AnnotationUse> given, Optional<String> wanted, Attribute attribute, EntityClass owner) {
        Identifier logical = given.flatMap(use -> use.string("sequenceName"))
                .or(() -> given.flatMap(use -> use.string("name")))
                .or(() -> wanted)
                .map(names::given)
                .orElseGet(() -> implicitName(owner, "_SEQ"));
        Sequence sequence = sequence(
                logical,
                given.flatMap(use -> use.string("schema")),
                given.map(use -> use.number("initialValue", 1)).orElse(1L),
                given.map(use -> use.number("allocationSize", DEFAULT_ALLOCATION))
                        .map(GeneratorSequences::step)
                        .orElse((long) DEFAULT_ALLOCATION),
                owner,
                attribute);
        return given.map(use -> withText(sequence, use)).orElse(sequence);
    }

    /** {@code options} of {@code @SequenceGenerator} are put behind the statement (Jakarta Persistence 3.2, section 11.1.48). */
    private Sequence withText(Sequence sequence, AnnotationUse declared) {
        Optional<String> text = declared.string("options");
        Optional<SequenceOptions> read = text.flatMap(given -> CountingOptions.with(sequence.options(), given));
        if (text.isPresent() && read.isEmpty()) {
            problems.report(
                    MappingProblem.UNSUPPORTED,
                    declared.place("options"),
                    "options = \"" + text.get() + "\"",
                    declared.string("name").orElse("@SequenceGenerator"),
                    "Write the clauses MINVALUE, MAXVALUE, CACHE and CYCLE, or NO before them, and nothing else.");
        }
        return new Sequence(sequence.name(), sequence.type(), read.orElse(sequence.options()), sequence.origin());
    }

    /** None at all is one by one. */
    private static long step(long allocationSize) {
        return allocationSize == 0 ? 1 : allocationSize;
    }

    /** What the parameters of {@code @GenericGenerator} say. */
    Sequence generic(AnnotationUse generic, Attribute attribute, EntityClass owner) {
        Identifier logical = GenericParameters.of(generic, "sequence_name")
                .or(() -> GenericParameters.of(generic, "sequence"))
                .map(names::given)
                .or(() -> GenericParameters.of(generic, "sequence_per_entity_suffix")
                        .map(suffix -> implicitName(owner, suffix)))
                .or(() -> generic.string("name").map(names::given))
                .orElseGet(() -> implicitName(owner, "_SEQ"));
        long size = GenericParameters.of(generic, "increment_size")
                .map(Long::valueOf)
                .orElse((long) DEFAULT_ALLOCATION);
        boolean isPooled =
                GenericParameters.of(generic, "optimizer").map(POOLED::contains).orElse(true);
        return sequence(
                logical,
                GenericParameters.of(generic, "schema"),
                GenericParameters.of(generic, "initial_value")
                        .map(Long::valueOf)
                        .orElse(1L),
                isPooled ? size : Math.min(size, 1),
                owner,
                attribute);
    }

    /** {@code @NativeGenerator}, which steps by one unless it says otherwise. */
    Sequence ofNative(AnnotationUse use, Attribute attribute, EntityClass owner) {
        Optional<AnnotationUse> form = use.annotation("sequenceForm");
        Identifier logical = form.flatMap(given -> given.string("sequenceName"))
                .map(names::given)
                .orElseGet(() -> implicitName(owner, "_SEQ"));
        return sequence(
                logical,
                form.flatMap(given -> given.string("schema")),
                form.map(given -> given.number("initialValue", 1)).orElse(1L),
                form.map(given -> given.number("allocationSize", DEFAULT_ALLOCATION))
                        .orElse(1L),
                owner,
                attribute);
    }

    private Sequence sequence(
            Identifier logical,
            Optional<String> schema,
            long start,
            long increment,
            EntityClass owner,
            Attribute attribute) {
        return new Sequence(
                names.qualified(logical, schema),
                SqlType.BIGINT,
                options(start, increment),
                owner.origin(attribute.name()));
    }

    /**
     * One that counts up from below 1 needs a minimum, one that counts down from above -1 a maximum (PostgreSQL manual, CREATE
     * SEQUENCE). Hibernate takes blocks of numbers only upwards.
     */
    private static SequenceOptions options(long start, long allocation) {
        long increment = Math.max(allocation, -1);
        OptionalLong minimum = increment > 0 && start < 1 ? OptionalLong.of(start) : OptionalLong.empty();
        OptionalLong maximum = increment < 0 && start > -1 ? OptionalLong.of(start) : OptionalLong.empty();
        return new SequenceOptions(start, increment, minimum, maximum, 1, false);
    }

    private Identifier implicitName(EntityClass owner, String suffix) {
        String base = names.physical(tableNames.logicalName(owner)).text() + suffix;
        boolean isPlain = PLAIN.matcher(base).matches() && (line.isSeven() || base.indexOf('$') < 0);
        return isPlain ? names.implicit(base) : Identifier.quoted(base);
    }
}
