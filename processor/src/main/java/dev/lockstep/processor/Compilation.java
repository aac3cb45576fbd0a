package dev.lockstep.processor;

import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.processor.catalogue.CatalogueClass;
import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.OptionProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** One run of the compiler: the entities that its rounds bring, and the generation in the last of them. */
final class Compilation {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final MappingOptions mapping;
    private final Problems problems;
    private final ClassOutput output;
    private final Set<String> entities = new TreeSet<>();
    private final Set<String> converters = new TreeSet<>();
    private boolean hasCatalogue;

    private Compilation(ProcessingEnvironment environment, Options options, MappingOptions mapping, Problems problems) {
        this.environment = environment;
        this.options = options;
        this.mapping = mapping;
        this.problems = problems;
        this.output = new ClassOutput(environment.getFiler());
    }

    static Compilation start(
            ProcessingEnvironment environment, Options options, MappingOptions mapping, Problems problems) {
        return new Compilation(environment, options, mapping, problems);
    }

    void round(RoundEnvironment round) {
        if (options.mode() == Mode.OFF || output.isOfTests()) {
            return;
        }
        collect(round, EntityRoster.ENTITY, entities);
        collect(round, EntityRoster.CONVERTER, converters);
        Optional<Path> location = MigrationsLocation.find(options.migrations(), output.path());
        boolean concerned = !entities.isEmpty()
                || location.filter(Compilation::holdsMigrations).isPresent();
        if (!concerned) {
            return;
        }
        if (!round.processingOver()) {
            announceCatalogue();
        } else if (location.isEmpty()) {
            problems.report(OptionProblem.NO_FOLDER, Place.NOWHERE);
        } else if (!round.errorRaised() && !problems.anyErrors()) {
            Generation generation =
                    new Generation(environment, options, mapping, problems, MigrationFolder.at(location.get()), output);
            generation.run(entities, converters);
        }
    }

    private void collect(RoundEnvironment round, String annotationName, Set<String> names) {
        TypeElement annotation = environment.getElementUtils().getTypeElement(annotationName);
        if (annotation == null) {
            return;
        }
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
            if (element instanceof TypeElement type) {
                names.add(environment.getElementUtils().getBinaryName(type).toString());
            }
        }
    }

    /** In the first round that has a reason to: a source that comes in the last round is no longer compiled in peace. */
    private void announceCatalogue() {
        if (hasCatalogue) {
            return;
        }
        hasCatalogue = true;
        try {
            CatalogueClass.define().writeTo(environment.getFiler());
        } catch (FilerException e) {
            // An incremental compile finds the class of the last one, which says the same.
        } catch (IOException e) {
            problems.report(
                    FolderTrouble.OUTPUT_NOT_WRITTEN,
                    Place.NOWHERE,
                    CatalogueClass.name(),
                    String.valueOf(e.getMessage()));
        }
    }

    private static boolean holdsMigrations(Path folder) {
        return Files.exists(folder.resolve(MigrationFolder.SNAPSHOT));
    }
}
