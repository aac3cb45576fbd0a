package dev.lockstep;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a step that takes longer is doing.
 *
 * @param running since it began
 * @param activity the phase of an index build, as {@code pg_stat_progress_create_index} has it (manual 27.4.3), or what the
 *     step has told by RAISE NOTICE last
 * @param percent how much of that phase is done
 * @param blockers who keeps it waiting
 */
public record StepProgress(Duration running, Optional<String> activity, OptionalInt percent, List<Blocker> blockers) {

    public StepProgress {
        blockers = List.copyOf(blockers);
    }

    /** For people: {@code building index: scanning table, 40 %, waiting for process 4711 (…)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(running.toSeconds() + " s");
        activity.ifPresent(phase -> text.append(": ").append(phase));
        percent.ifPresent(value -> text.append(", ").append(value).append(" %"));
        if (!blockers.isEmpty()) {
            text.append(", waiting for ").append(blockers.get(0));
            text.append(blockers.size() == 1 ? "" : " and " + (blockers.size() - 1) + " more");
        }
        return text.toString();
    }
}
