package dev.lockstep.migration;

import java.util.List;

/**
 * A script, cut into the steps that the runner takes. The statements that track the migration are not among them: they are
 * listed apart, because the runner puts its own bookkeeping in their place.
 */
public record Script(String fileName, List<ScriptStep> steps, List<Tracking> tracking) {

    public Script {
        steps = List.copyOf(steps);
        tracking = List.copyOf(tracking);
    }

    /** Cuts a script into steps. Throws {@link ScriptException}, with line and column, for what cannot be run. */
    public static Script parse(String fileName, String text) {
        return new ScriptParser(fileName, text).parse();
    }
}
