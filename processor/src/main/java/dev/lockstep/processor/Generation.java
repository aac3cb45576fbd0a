package dev.lockstep.processor;

import dev.lockstep.migration.FolderException;
import dev.lockstep.migration.LockedFolder;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.processor.catalogue.CatalogueFiles;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.entity.EntityReader;
import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.ChangeProblem;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.sql.ChangeSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** From the entities of a compile to the files in the folder: the whole program. */
final class Generation {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final MappingOptions mapping;
    private final Problems problems;
    private final MigrationFolder folder;
    private final ClassOutput output;

    Generation(
            ProcessingEnvironment environment,
            Options options,
            MappingOptions mapping,
            Problems problems,
            MigrationFolder folder,
            ClassOutput output) {
        this.environment = environment;
        this.options = options;
        this.mapping = mapping;
        this.problems = problems;
        this.folder = folder;
        this.output = output;
    }

    void run(Set<String> entitiesOfRounds) {
        try {
            Optional<Snapshot> migrated = options.mode() == Mode.CHECK
                    ? check(entitiesOfRounds)
                    : folder.locked(locked -> generate(locked, entitiesOfRounds));
            if (migrated.isPresent() && !problems.anyErrors()) {
                new CatalogueFiles(folder, output::write).write(migrated.get().manifest());
            }
        } catch (FolderException e) {
            problems.report(FolderTrouble.FOLDER_NOT_WRITTEN, Place.NOWHERE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problems.report(
                    FolderTrouble.OUTPUT_NOT_WRITTEN,
                    Place.NOWHERE,
                    "the class output",
                    String.valueOf(e.getMessage()));
        }
    }

    /** Writes what is missing; gives back what the folder holds then, or nothing after an error. */
    private Optional<Snapshot> generate(LockedFolder locked, Set<String> entitiesOfRounds) {
        FolderReading reading = new FolderReading(folder, problems);
        Optional<Snapshot> current = reading.withHandWork();
        if (current.isEmpty()) {
            return current;
        }
        EntityModel model = model(current.get(), entitiesOfRounds);
        NextMigration next = next(reading, current.get(), model);
        if (problems.anyErrors()) {
            return Optional.empty();
        }
        locked.write(next.files());
        next.announcement(folder.path()).ifPresent(this::note);
        return Optional.of(next.snapshot());
    }

    /** git is asked only when the model has something that the folder has not. */
    private NextMigration next(FolderReading reading, Snapshot current, EntityModel model) {
        Comparison comparison = Comparison.of(current, model);
        if (comparison.changes().isEmpty()) {
            return NextMigration.of(comparison, options);
        }
        Optional<OpenMigration> open = reading.committed().flatMap(committed -> OpenMigration.of(current, committed));
        if (open.isEmpty()) {
            doubts(comparison);
            return NextMigration.of(comparison, options);
        }
        if (open.get().edited()) {
            problems.report(
                    ChangeProblem.OPEN_MIGRATION_EDITED,
                    new Places(model).of(comparison.changes().get(0).origin()),
                    open.get().name().scriptFile(),
                    ChangeSummary.of(comparison.changes().get(0)));
        }
        Comparison withCommitted = Comparison.of(open.get().before(), model);
        doubts(withCommitted);
        return NextMigration.of(withCommitted, options).insteadOf(open.get().name());
    }

    /** Reports what is missing and writes nothing. */
    private Optional<Snapshot> check(Set<String> entitiesOfRounds) {
        boolean exists = Files.exists(folder.path());
        Optional<Snapshot> current =
                exists ? new FolderReading(folder, problems).asListed() : Optional.of(Snapshot.EMPTY);
        if (current.isEmpty()) {
            return current;
        }
        EntityModel model = model(current.get(), entitiesOfRounds);
        if (!problems.anyErrors()) {
            Comparison comparison = Comparison.of(current.get(), model);
            doubts(comparison);
            new UnmigratedChanges(comparison, problems).report(options, folder.path());
        }
        return current;
    }

    private EntityModel model(Snapshot current, Set<String> entitiesOfRounds) {
        EntityRoster roster = new EntityRoster(environment.getElementUtils());
        EntityReader reader =
                new EntityReader(environment.getElementUtils(), environment.getTypeUtils(), mapping, problems);
        return reader.read(roster.all(entitiesOfRounds, current.schema()));
    }

    /** What is not certain is only asked about a model that could be read. */
    private void doubts(Comparison comparison) {
        if (!problems.anyErrors()) {
            DoubtReport report = new DoubtReport(comparison.model(), problems);
            comparison.doubts().forEach(report::add);
        }
    }

    private void note(String text) {
        environment.getMessager().printMessage(Diagnostic.Kind.NOTE, text);
    }
}
