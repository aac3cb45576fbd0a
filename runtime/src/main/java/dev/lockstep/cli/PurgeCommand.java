package dev.lockstep.cli;

import dev.lockstep.MigrationListener;
import dev.lockstep.Migrator;
import dev.lockstep.SetAsideObject;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code lockstep purge --older-than 30d --yes}. */
@Command(
        name = "purge",
        description =
                "Drops for good what migrations have renamed out of the way (lockstep.drops=rename). Their rollbacks no"
                        + " longer run then. Without --yes it only lists.")
final class PurgeCommand extends DatabaseCommand {

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            required = true,
            converter = Age.class,
            description = "how long ago the migration was applied here: 30d, 12h")
    private Duration age = Duration.ZERO;

    @Option(names = "--yes", description = "drop it; there is no way back")
    private boolean confirmed;

    @Override
    public Integer call() {
        Migrator migrator = migrator(MigrationListener.NONE);
        if (confirmed) {
            report().purged(migrator.purge(age));
        } else {
            List<SetAsideObject> old = migrator.setAside().stream()
                    .filter(object -> object.age().compareTo(age) > 0)
                    .toList();
            report().setAside(old);
        }
        return Lockstep.DONE;
    }

    /** A number of days or hours. */
    static final class Age implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            if (!text.matches("\\d{1,5}[dh]")) {
                throw new TypeConversionException("'" + text + "' is no age; write 30d or 12h");
            }
            long number = Long.parseLong(text.substring(0, text.length() - 1));
            return text.endsWith("d") ? Duration.ofDays(number) : Duration.ofHours(number);
        }
    }
}
