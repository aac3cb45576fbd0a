package dev.lockstep.processor;

import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.Problems;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** One run of the compiler, told round by round. */
@FunctionalInterface
interface Compilation {

    /** A run that is none of our business. */
    Compilation IGNORED = round -> {};

    void round(RoundEnvironment round);

    /** That of an application, or of a library; classes of tests are no part of either. */
    static Compilation start(
            ProcessingEnvironment environment, Options options, MappingOptions mapping, Problems problems) {
        if (options.mode() == Mode.OFF) {
            return IGNORED;
        }
        ClassOutput output = new ClassOutput(environment.getFiler());
        if (output.isOfTests()) {
            return IGNORED;
        }
        return options.mode() == Mode.INDEX
                ? new LibraryCompilation(environment, problems)
                : new ApplicationCompilation(environment, options, mapping, problems, output);
    }
}
