package dev.lockstep.processor;

import dev.lockstep.migration.ClassShape;
import dev.lockstep.migration.FolderException;
import dev.lockstep.migration.FolderStamp;
import dev.lockstep.migration.FolderView;
import dev.lockstep.migration.LockedFolder;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.processor.catalogue.CatalogueFiles;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Snapshot;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Puts what a compile came to where it belongs: the migration into the folder, the list of all of them beside the classes. */
final class Delivery {

    private final MigrationFolder folder;
    private final ClassOutput output;
    private final Problems problems;
    private final Messager messager;

    Delivery(MigrationFolder folder, ClassOutput output, Problems problems, Messager messager) {
        this.folder = folder;
        this.output = output;
        this.problems = problems;
        this.messager = messager;
    }

    /**
     * What a compile came to.
     *
     * @param folder what lay there when it was made
     * @param missing what the folder lacks
     * @param manifest the migrations that the folder holds, with the missing one
     * @param classes what they are for
     */
    record Parcel(
            FolderView folder, Optional<Missing> missing, Manifest manifest, SortedMap<String, ClassShape> classes) {}

    /** A migration, and what it risks. */
    record Missing(NextMigration next, Problems warnings) {}

    void deliver(Parcel parcel) {
        try {
            parcel.missing()
                    .ifPresent(missing -> folder.locked(locked ->
                            write(locked, missing.next(), parcel.folder().stamp())));
            if (!problems.anyErrors()) {
                FolderView delivered = parcel.missing().isEmpty() ? parcel.folder() : folder.view();
                new CatalogueFiles(delivered, output).write(parcel.manifest(), parcel.classes());
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

    /** Unless someone was faster; who compiles the same model beside this compile writes the same. */
    private LockedFolder write(LockedFolder locked, NextMigration next, FolderStamp madeFor) {
        Optional<FolderReading> reading = FolderReading.of(folder::view, problems);
        if (reading.filter(found -> found.folder().stamp().equals(madeFor)).isPresent()) {
            locked.write(next.files());
            next.announcement(folder.path()).ifPresent(text -> messager.printMessage(Diagnostic.Kind.NOTE, text));
        } else {
            Optional<Snapshot> found = reading.flatMap(FolderReading::snapshot);
            if (found.filter(other -> !other.equals(next.snapshot())).isPresent()) {
                problems.report(FolderTrouble.CHANGED_MEANWHILE, Place.NOWHERE, folder.path());
            }
        }
        return locked;
    }
}
