package dev.lockstep.postgres;

import dev.lockstep.ScriptPreview;

/** A rollback that is due: its text is recorded with its progress, so that the rest of it is taken from the same text. */
record Rollback(HistoryRow row, ScriptRun run, String sql) {

    ScriptPreview preview() {
        return new ScriptPreview(
                run.version(),
                run.name(),
                run.script().fileName(),
                sql,
                run.stepsBefore(),
                run.steps().size());
    }
}
