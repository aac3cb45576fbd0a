package dev.lockstep.processor.option;

import dev.lockstep.processor.problem.OptionProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The options of one compile, by their names. A blank value counts as none: a build passes one where a property is empty. */
public final class OptionValues {

    private final Map<String, String> texts;
    private final Problems problems;

    /** {@code texts} as the compiler gives them: an option without a value is there with none. */
    public OptionValues(Map<String, String> texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(texts.get(option)).filter(text -> !text.isBlank());
    }

    /** The parts of a list that commas separate. */
    public List<String> list(String option) {
        return text(option).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** One of some constants, each written in lower case. */
    public <E extends Enum<E>> E constant(String option, E absent) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E value : absent.getDeclaringClass().getEnumConstants()) {
            choices.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return choice(option, choices, absent);
    }

    /** One of some values, each under its spelling. */
    public <V> V choice(String option, Map<String, V> choices, V absent) {
        Optional<String> text = text(option);
        if (text.isEmpty()) {
            return absent;
        }
        V chosen = choices.get(text.get());
        if (chosen == null) {
            problems.report(
                    OptionProblem.UNKNOWN_VALUE,
                    Place.NOWHERE,
                    option,
                    text.get(),
                    String.join(", ", choices.keySet()));
            return absent;
        }
        return chosen;
    }

    /** Reports what is wrong with a value that is no choice. */
    public void report(OptionProblem problem, Object... arguments) {
        problems.report(problem, Place.NOWHERE, arguments);
    }
}
