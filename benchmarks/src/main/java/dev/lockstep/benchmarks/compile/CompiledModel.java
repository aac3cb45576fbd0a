package dev.lockstep.benchmarks.compile;

import dev.lockstep.benchmarks.process.Contestant;
import dev.lockstep.benchmarks.process.Contestant.Preparation;
import dev.lockstep.benchmarks.process.Processes;
import java.nio.file.Files;

/**
 * What one compile of many entities writes.
 *
 * @param snapshot the text of {@code snapshot.json}
 * @param firstScript the text of the first migration
 */
public record CompiledModel(String snapshot, String firstScript) {

    public static CompiledModel of(int entities) throws Exception {
        Compilers compilers = Compilers.of(entities);
        compilers.forget();
        Contestant first = compilers.lockstep("the first migration", Preparation.NONE);
        first.before().run();
        Processes.run(first.command());
        return new CompiledModel(
                Files.readString(compilers.migrations().resolve("snapshot.json")),
                Files.readString(compilers.migrations().resolve("001_initial_schema.sql")));
    }
}
