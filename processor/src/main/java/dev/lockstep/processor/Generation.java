package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Doubts;
import dev.lockstep.diff.Intent;
import dev.lockstep.diff.Reconciler;
import dev.lockstep.migration.FolderException;
import dev.lockstep.migration.LockedFolder;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.processor.catalogue.CatalogueFiles;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.entity.EntityReader;
import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Schema;
import dev.lockstep.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
        Optional<Snapshot> current = FolderReading.of(folder, problems).withHandWritten();
        if (current.isEmpty()) {
            return current;
        }
        Comparison comparison = compare(current.get(), entitiesOfRounds);
        if (problems.anyErrors()) {
            return Optional.empty();
        }
        NextMigration next = NextMigration.of(comparison, options);
        locked.write(next.files());
        next.announcement(folder.path()).ifPresent(this::note);
        return Optional.of(next.snapshot());
    }

    /** Reports what is missing and writes nothing. */
    private Optional<Snapshot> check(Set<String> entitiesOfRounds) {
        boolean exists = Files.exists(folder.path());
        Optional<Snapshot> current =
                exists ? FolderReading.of(folder, problems).asListed() : Optional.of(Snapshot.EMPTY);
        if (current.isEmpty()) {
            return current;
        }
        Comparison comparison = compare(current.get(), entitiesOfRounds);
        if (!problems.anyErrors()) {
            new UnmigratedChanges(comparison, problems).report(options, folder.path());
        }
        return current;
    }

    private Comparison compare(Snapshot current, Set<String> entitiesOfRounds) {
        EntityRoster roster = new EntityRoster(environment.getElementUtils());
        EntityReader reader =
                new EntityReader(environment.getElementUtils(), environment.getTypeUtils(), mapping, problems);
        EntityModel model = reader.read(roster.all(entitiesOfRounds, current.schema()));
        Intent intent = Intent.of(model.hints(), current.schema(), model.schema());
        Schema wanted = Reconciler.reconcile(current.schema(), model.schema(), intent.renames());
        List<Change> changes = Differ.diff(current.schema(), wanted, intent);
        if (!problems.anyErrors()) {
            DoubtReport report = new DoubtReport(model, problems);
            Doubts.of(changes, model.hints(), current.schema(), wanted).forEach(report::add);
        }
        return new Comparison(current, wanted, intent, changes, model);
    }

    private void note(String text) {
        environment.getMessager().printMessage(Diagnostic.Kind.NOTE, text);
    }
}
