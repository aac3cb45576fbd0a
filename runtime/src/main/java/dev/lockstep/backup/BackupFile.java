package dev.lockstep.backup;

import dev.lockstep.BackupRequest;
import dev.lockstep.RunPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a backup: {@code 012_drop_phone.shop.public.20261122T165000Z.dump}, or {@code 012_drop_phone_ROLLBACK.…} before a
 * rollback.
 *
 * @param migration as its script is called, without the ending
 * @param origin database, schema and time
 */
record BackupFile(String migration, String origin) {

    private static final String ROLLBACK = "_ROLLBACK";
    private static final String ENDING = ".dump";
    private static final Pattern NAME = Pattern.compile("(\\d{3,9}_\\w+)\\.(.+)\\.dump");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static BackupFile of(BackupRequest request, String database, Instant now) {
        String number = String.format(Locale.ROOT, "%03d", request.version());
        String direction = request.kind() == RunPlan.Kind.ROLL_BACK ? ROLLBACK : "";
        return new BackupFile(
                number + "_" + word(request.name()) + direction,
                word(database) + "." + word(request.schema()) + "." + TIME.format(now));
    }

    /** That of a file; empty for one that has no such name. */
    static Optional<BackupFile> parse(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(new BackupFile(name.group(1), name.group(2))) : Optional.empty();
    }

    /** The migration before which the tables were saved. */
    int version() {
        return Integer.parseInt(migration.substring(0, migration.indexOf('_')));
    }

    /** Whether they were saved before its rollback, when it was applied. */
    boolean isBeforeRollback() {
        return migration.endsWith(ROLLBACK);
    }

    /** A path of this name that is free. */
    Path in(Path folder) {
        Path file = folder.resolve(migration + "." + origin + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(migration + "." + origin + "-" + number + ENDING);
        }
        return file;
    }

    private static String word(String text) {
        return text.replaceAll("\\W", "_");
    }
}
