package dev.lockstep.processor;

import dev.lockstep.processor.catalogue.IndexClass;
import dev.lockstep.processor.catalogue.ModelNames;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.OptionProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/**
 * The compile of a module that owns no migrations: each round that brings entities leaves a class that names them. What a
 * partial compile does not bring keeps the index class of the compile that did.
 */
final class LibraryCompilation implements Compilation {

    private final ProcessingEnvironment environment;
    private final Problems problems;

    LibraryCompilation(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    @Override
    public void round(RoundEnvironment round) {
        Elements elements = environment.getElementUtils();
        ModelNames names = new Roles(elements).in(round);
        if (names.isEmpty() || round.processingOver()) {
            return;
        }
        round.getRootElements().stream()
                .map(elements::getModuleOf)
                .filter(module -> module != null && !module.isUnnamed())
                .findFirst()
                .ifPresentOrElse(module -> refuse(module, names), () -> write(new IndexClass(names)));
    }

    private void refuse(ModuleElement module, ModelNames names) {
        problems.report(
                OptionProblem.INDEX_IN_MODULE,
                Place.NOWHERE,
                module.getQualifiedName(),
                String.join(",", names.entities()));
    }

    private void write(IndexClass index) {
        try {
            index.write(environment.getFiler());
        } catch (IOException e) {
            problems.report(
                    FolderTrouble.OUTPUT_NOT_WRITTEN, Place.NOWHERE, index.name(), String.valueOf(e.getMessage()));
        }
    }
}
