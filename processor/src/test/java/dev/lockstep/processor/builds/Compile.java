package dev.lockstep.processor.builds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one run of a compiler is given; {@code options} are those of the processor, without their {@code -A}. */
record Compile(Path output, List<Path> sources, List<Path> classPath, List<Path> processorPath, List<String> options) {

    Compile {
        sources = List.copyOf(sources);
        classPath = List.copyOf(classPath);
        processorPath = List.copyOf(processorPath);
        options = List.copyOf(options);
    }

    /** With our processor, into a folder that is on the class path, too, as in every build. */
    static Compile into(Path output, List<Path> sources) {
        return new Compile(output, sources, List.of(output), Toolchain.processor(), List.of());
    }

    /** Where generated sources go: beside the classes, as builds have it, and not into a jar with them. */
    Path generatedSources() {
        return output.resolveSibling("generated-sources");
    }

    Compile with(String option) {
        return new Compile(output, sources, classPath, processorPath, plus(options, List.of(option)));
    }

    Compile against(Path... jars) {
        return new Compile(output, sources, plus(classPath, List.of(jars)), processorPath, options);
    }

    /** As in a build whose processor is not found, or not run. */
    Compile withoutProcessors() {
        return new Compile(output, sources, classPath, List.of(), List.of());
    }

    /** With other processors, which run ahead of ours. */
    Compile behind(Path... processors) {
        return new Compile(output, sources, classPath, plus(List.of(processors), processorPath), options);
    }

    /** With other processors, which run after ours. */
    Compile aheadOf(Path... processors) {
        return new Compile(output, sources, classPath, plus(processorPath, List.of(processors)), options);
    }

    private static <T> List<T> plus(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
