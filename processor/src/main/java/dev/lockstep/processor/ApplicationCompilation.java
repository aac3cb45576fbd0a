package dev.lockstep.processor;

import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.processor.catalogue.CatalogueClass;
import dev.lockstep.processor.catalogue.LibraryIndex;
import dev.lockstep.processor.catalogue.ModelNames;
import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.OptionProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The compile of the module that owns the migrations: entities come round by round, and the last one generates. */
final class ApplicationCompilation implements Compilation {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final MappingOptions mapping;
    private final Problems problems;
    private final ClassOutput output;
    private final Set<String> sources = new TreeSet<>();
    private ModelNames compiled = ModelNames.NONE;
    private final Optional<FolderAhead> folder;
    private boolean hasClass;
    private boolean hasSource;

    ApplicationCompilation(
            ProcessingEnvironment environment,
            Options options,
            MappingOptions mapping,
            Problems problems,
            ClassOutput output) {
        this.environment = environment;
        this.options = options;
        this.mapping = mapping;
        this.problems = problems;
        this.output = output;
        this.folder = MigrationsLocation.find(
                        options.migrations(), output.path(), Path.of("").toAbsolutePath())
                .map(MigrationFolder::at)
                .map(FolderAhead::of);
    }

    @Override
    public void round(RoundEnvironment round) {
        Elements elements = environment.getElementUtils();
        compiled = compiled.and(new Roles(elements).in(round));
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        ModelNames library = LibraryIndex.read(elements);
        if (!isConcerned(library)) {
            return;
        }
        if (!round.processingOver()) {
            addCatalogue(round);
        } else if (folder.isEmpty()) {
            problems.report(OptionProblem.NO_FOLDER, Place.NOWHERE);
        } else if (!round.errorRaised()) {
            ModelNames named = new NamedClasses(elements, problems).find(options.entities());
            generate(folder.get(), compiled.and(library).and(named));
        }
    }

    /** A module that merely has a library with entities on its class path is not the one that migrates them. */
    private boolean isConcerned(ModelNames library) {
        return !compiled.entities().isEmpty()
                || !options.entities().isEmpty()
                || (!library.isEmpty() && options.migrations().isPresent())
                || folder.filter(FolderAhead::holdsMigrations).isPresent();
    }

    private void generate(FolderAhead ahead, ModelNames names) {
        Set<TypeElement> sourceClasses = sourceClasses();
        new UnresolvedNames(sourceClasses, problems).report();
        if (!problems.anyErrors()) {
            Runnable check = () -> new AnnotationTrees(environment, problems).reportUnresolved(sourceClasses);
            CompileEnd end = new CompileEnd(environment, problems, sources);
            new Generation(environment, options, mapping, problems, ahead, output, check, end).run(names);
        }
    }

    /** As they are in the last round: a name that was unresolved in an earlier one may have been generated since. */
    private Set<TypeElement> sourceClasses() {
        return sources.stream()
                .map(environment.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As a source at once, if at all: one that comes in the last round is no longer compiled in peace. */
    private void addCatalogue(RoundEnvironment round) {
        if (hasSource) {
            return;
        }
        try {
            if (SourceTexts.mention(CatalogueClass.simpleName(), round, environment)) {
                hasSource = true;
                CatalogueClass.write(environment.getFiler());
            } else if (!hasClass) {
                hasClass = true;
                byte[] content = CatalogueClass.bytes();
                if (!output.holds(CatalogueClass.RESOURCE, content)) {
                    output.write(CatalogueClass.RESOURCE, content);
                }
            }
        } catch (IOException e) {
            problems.report(
                    FolderTrouble.OUTPUT_NOT_WRITTEN,
                    Place.NOWHERE,
                    CatalogueClass.name(),
                    String.valueOf(e.getMessage()));
        }
    }
}
