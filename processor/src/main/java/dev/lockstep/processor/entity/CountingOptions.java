package dev.lockstep.processor.entity;

import dev.lockstep.processor.entity.source.AnnotationUse;
import dev.lockstep.schema.SequenceOptions;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a sequence or an identity column counts, beyond where it starts and how far it steps. */
final class CountingOptions {

    /** One clause of CREATE SEQUENCE (PostgreSQL manual) that no member of {@code @SequenceGenerator} stands for. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\G\\s*(?:(?<no>no\\s+(?:minvalue|maxvalue|cycle))|(?<bound>minvalue|maxvalue|cache)\\s+(?<number>-?\\d{1,19})"
                    + "|(?<cycle>cycle))(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private CountingOptions() {}

    /** What {@code @IdentityOptions} says. */
    static SequenceOptions of(AnnotationUse use) {
        long increment = use.number("increment", 1);
        OptionalLong minimum = given(use, "minimum");
        OptionalLong maximum = given(use, "maximum");
        return new SequenceOptions(
                use.number("start", SequenceOptions.impliedStart(increment, minimum, maximum)),
                increment,
                minimum,
                maximum,
                use.number("cache", 1),
                use.flag("cycle", false));
    }

    private static OptionalLong given(AnnotationUse use, String member) {
        return use.gives(member) ? OptionalLong.of(use.number(member, 0)) : OptionalLong.empty();
    }

    /** Why PostgreSQL would refuse to count like this; empty when it would not. */
    static Optional<String> fault(AnnotationUse use) {
        long increment = use.number("increment", 1);
        if (increment == 0) {
            return Optional.of("increment = 0 never counts");
        }
        SequenceOptions options = of(use);
        long minimum = options.minimum().orElse(increment > 0 ? 1 : Long.MIN_VALUE);
        long maximum = options.maximum().orElse(increment > 0 ? Long.MAX_VALUE : -1);
        if (minimum >= maximum) {
            return Optional.of("the minimum " + minimum + " is not below the maximum " + maximum);
        }
        if (options.start() < minimum || options.start() > maximum) {
            return Optional.of("start = " + options.start() + " is not between " + minimum + " and " + maximum);
        }
        return options.cache() < 1 ? Optional.of("cache = " + options.cache() + " holds no number") : Optional.empty();
    }

    /** {@code options} with what the {@code options} of a {@code @SequenceGenerator} add; empty when they are not understood. */
    static Optional<SequenceOptions> with(SequenceOptions options, String text) {
        SequenceOptions read = options;
        Matcher matcher = CLAUSE.matcher(text.strip());
        int end = 0;
        while (matcher.find()) {
            read = with(read, matcher);
            end = matcher.end();
        }
        return end == text.strip().length() ? Optional.of(read) : Optional.empty();
    }

    private static SequenceOptions with(SequenceOptions options, Matcher clause) {
        if (clause.group("no") != null) {
            return options;
        }
        boolean cycle = clause.group("cycle") != null || options.cycle();
        OptionalLong minimum = bound(clause, "minvalue", options.minimum());
        OptionalLong maximum = bound(clause, "maxvalue", options.maximum());
        long cache = bound(clause, "cache", OptionalLong.of(options.cache())).orElse(1);
        return new SequenceOptions(options.start(), options.increment(), minimum, maximum, cache, cycle);
    }

    private static OptionalLong bound(Matcher clause, String keyword, OptionalLong otherwise) {
        return keyword.equalsIgnoreCase(clause.group("bound"))
                ? OptionalLong.of(Long.parseLong(clause.group("number")))
                : otherwise;
    }
}
