package dev.lockstep.processor;

import com.google.auto.service.AutoService;
import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.option.OptionValues;
import dev.lockstep.processor.problem.Problems;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entities of a compile and writes the migration that they lack, or reports that they lack one.
 *
 * <p>It supports every annotation and claims none, so that it is called in modules without entities, too (the last one may
 * have been deleted), and takes nothing from the processors beside it.
 */
@AutoService(Processor.class)
public final class LockstepProcessor extends AbstractProcessor {

    /**
     * What a dynamic processor tells Gradle when all that it writes goes through the Filer. Migrations do not, so a module that
     * owns them is compiled as a whole: Gradle is always right about it, and a cached compile of it is no compile.
     */
    private static final String AGGREGATING = "org.gradle.annotation.processing.aggregating";

    private final Problems problems = new Problems();
    private Mode mode = Mode.OFF;
    private @Nullable Compilation compilation;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        OptionValues values = new OptionValues(environment.getOptions(), problems);
        Options options = Options.parse(values, System.getenv());
        mode = options.mode();
        MappingOptions mapping = MappingOptions.parse(values);
        problems.guard(() -> compilation = Compilation.start(environment, options, mapping, problems));
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> names = new TreeSet<>(Options.NAMES);
        names.addAll(MappingOptions.NAMES);
        if (mode == Mode.INDEX) {
            names.add(AGGREGATING);
        }
        return names;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Compilation running = compilation;
        if (running != null) {
            problems.guard(() -> running.round(round));
        }
        if (round.processingOver()) {
            problems.flush(processingEnv.getMessager());
        }
        return false;
    }
}
