package dev.lockstep.processor;

import dev.lockstep.migration.MigrationName;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.processor.problem.OptionProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code -A} options that say where to write and how; those that say how to read entities are the reader's own. */
record Options(Mode mode, Optional<String> migrations, Optional<String> name, PlanOptions plan) {

    /** The majors that SQL is written for. */
    private static final int OLDEST_SERVER = 13;

    private static final int NEWEST_SERVER = 18;

    static final String MIGRATIONS = "lockstep.migrations";
    static final String MODE = "lockstep.mode";
    static final String NAME = "lockstep.name";
    static final String ONLINE = "lockstep.online";
    static final String POSTGRES = "lockstep.postgres";
    static final Set<String> NAMES = Set.of(MIGRATIONS, MODE, NAME, ONLINE, POSTGRES);

    /** {@code environment} is that of the process: without a mode, {@code CI} in it means {@code check}. */
    static Options parse(Map<String, String> options, Map<String, String> environment, Problems problems) {
        Parser parser = new Parser(options, problems);
        return new Options(
                parser.choice(MODE, modes(), isCi(environment) ? Mode.CHECK : Mode.GENERATE),
                parser.text(MIGRATIONS),
                parser.migrationName(),
                new PlanOptions(
                        parser.choice(ONLINE, planModes(), PlanOptions.Mode.ONLINE),
                        parser.choice(POSTGRES, servers(), OLDEST_SERVER)));
    }

    private static boolean isCi(Map<String, String> environment) {
        String ci = environment.getOrDefault("CI", "").toLowerCase(Locale.ROOT);
        return !ci.isEmpty() && !ci.equals("false") && !ci.equals("0");
    }

    private static Map<String, Mode> modes() {
        Map<String, Mode> modes = new LinkedHashMap<>();
        modes.put("generate", Mode.GENERATE);
        modes.put("check", Mode.CHECK);
        modes.put("off", Mode.OFF);
        return modes;
    }

    private static Map<String, PlanOptions.Mode> planModes() {
        Map<String, PlanOptions.Mode> modes = new LinkedHashMap<>();
        modes.put("true", PlanOptions.Mode.ONLINE);
        modes.put("false", PlanOptions.Mode.PLAIN);
        return modes;
    }

    private static Map<String, Integer> servers() {
        Map<String, Integer> servers = new LinkedHashMap<>();
        for (int major = OLDEST_SERVER; major <= NEWEST_SERVER; major++) {
            servers.put(String.valueOf(major), major);
        }
        return servers;
    }

    private record Parser(Map<String, String> options, Problems problems) {

        Optional<String> text(String option) {
            return Optional.ofNullable(options.get(option)).filter(text -> !text.isBlank());
        }

        <V> V choice(String option, Map<String, V> choices, V absent) {
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

        Optional<String> migrationName() {
            Optional<String> name = text(NAME);
            if (name.isPresent() && !MigrationName.isValid(name.get())) {
                problems.report(OptionProblem.BAD_NAME, Place.NOWHERE, NAME, name.get());
                return Optional.empty();
            }
            return name;
        }
    }
}
