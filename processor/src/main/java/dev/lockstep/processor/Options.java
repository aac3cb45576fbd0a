package dev.lockstep.processor;

import dev.lockstep.migration.MigrationName;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.processor.option.OptionValues;
import dev.lockstep.processor.problem.OptionProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code -A} options that say where to write and how; those that say how to read entities are the reader's own. */
record Options(
        Mode mode,
        Optional<String> migrations,
        Optional<String> name,
        List<String> entities,
        Drops drops,
        PlanOptions plan) {

    /** The majors that SQL is written for. */
    private static final int OLDEST_SERVER = 13;

    private static final int NEWEST_SERVER = 18;

    static final String MIGRATIONS = "lockstep.migrations";
    static final String MODE = "lockstep.mode";
    static final String NAME = "lockstep.name";
    static final String ONLINE = "lockstep.online";
    static final String POSTGRES = "lockstep.postgres";
    static final String ENTITIES = "lockstep.entities";
    static final String DROPS = "lockstep.drops";
    static final Set<String> NAMES = Set.of(MIGRATIONS, MODE, NAME, ONLINE, POSTGRES, ENTITIES, DROPS);

    /** {@code environment} is that of the process: without a mode, {@code CI} in it means {@code check}. */
    static Options parse(OptionValues options, Map<String, String> environment) {
        return new Options(
                options.constant(MODE, isCi(environment) ? Mode.CHECK : Mode.GENERATE),
                options.text(MIGRATIONS),
                migrationName(options),
                options.list(ENTITIES),
                options.constant(DROPS, Drops.DROP),
                new PlanOptions(
                        options.choice(ONLINE, planModes(), PlanOptions.Mode.ONLINE),
                        options.choice(POSTGRES, servers(), OLDEST_SERVER)));
    }

    private static Optional<String> migrationName(OptionValues options) {
        Optional<String> name = options.text(NAME);
        if (name.isPresent() && !MigrationName.isValid(name.get())) {
            options.report(OptionProblem.BAD_NAME, NAME, name.get());
            return Optional.empty();
        }
        return name;
    }

    private static boolean isCi(Map<String, String> environment) {
        String ci = environment.getOrDefault("CI", "").toLowerCase(Locale.ROOT);
        return !ci.isEmpty() && !ci.equals("false") && !ci.equals("0");
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
}
