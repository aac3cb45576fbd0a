package dev.lockstep.processor;

import dev.lockstep.diff.Change;
import dev.lockstep.migration.FolderException;
import dev.lockstep.migration.MigrationFolder;
import dev.lockstep.migration.MigrationName;
import dev.lockstep.processor.catalogue.ElementShapes;
import dev.lockstep.processor.catalogue.ModelNames;
import dev.lockstep.processor.entity.EntityModel;
import dev.lockstep.processor.entity.EntityReader;
import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.persistence.MappingFiles;
import dev.lockstep.processor.problem.ChangeProblem;
import dev.lockstep.processor.problem.FolderTrouble;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.sql.ChangeSummary;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** From the entities of a compile to the files in the folder: the whole program. */
final class Generation {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final MappingOptions mapping;
    private final Problems problems;
    private final FolderAhead ahead;
    private final MigrationFolder folder;
    private final ClassOutput output;
    private final Runnable sourceCheck;
    private final CompileEnd end;

    /** {@code sourceCheck} reports what keeps the sources from being written down as they are read. */
    Generation(
            ProcessingEnvironment environment,
            Options options,
            MappingOptions mapping,
            Problems problems,
            FolderAhead ahead,
            ClassOutput output,
            Runnable sourceCheck,
            CompileEnd end) {
        this.environment = environment;
        this.options = options;
        this.mapping = mapping;
        this.problems = problems;
        this.ahead = ahead;
        this.folder = ahead.folder();
        this.output = output;
        this.sourceCheck = sourceCheck;
        this.end = end;
    }

    /** Reads the entities and converters of those names, and the ones that the folder knows of. */
    void run(ModelNames names) {
        try {
            Function<Snapshot, SourceModel> sources = current -> read(current, names);
            Optional<Delivery.Parcel> parcel =
                    options.mode() == Mode.CHECK ? check(sources) : folder.locked(locked -> generate(sources));
            if (parcel.isPresent() && !problems.anyErrors()) {
                deliver(parcel.get());
            }
        } catch (FolderException e) {
            problems.report(FolderTrouble.FOLDER_NOT_WRITTEN, Place.NOWHERE, String.valueOf(e.getMessage()));
        }
    }

    /** What is beside the classes already may be brought up to date at once: no compile that fails makes use of it. */
    private void deliver(Delivery.Parcel parcel) {
        Delivery delivery = new Delivery(folder, output, problems, environment.getMessager());
        parcel.missing()
                .ifPresentOrElse(
                        missing -> end.onSuccess(() -> delivery.deliver(parcel), missing.warnings()),
                        () -> delivery.deliver(parcel));
    }

    /** Finds what is missing; nothing after an error. */
    private Optional<Delivery.Parcel> generate(Function<Snapshot, SourceModel> sources) {
        Optional<FolderReading> reading = FolderReading.of(ahead::view, problems);
        Optional<Snapshot> written = reading.flatMap(FolderReading::snapshot);
        Optional<Snapshot> current = written.flatMap(snapshot -> reading.get().withHandWork(snapshot));
        if (current.isEmpty()) {
            return Optional.empty();
        }
        SourceModel model = sources.apply(current.get());
        NextMigration next = next(current.get(), model);
        if (next.name().isPresent()) {
            sourceCheck.run();
        }
        if (problems.anyErrors()) {
            return Optional.empty();
        }
        Problems warnings = new Problems();
        new HazardWarnings(next.plan(), new Places(model.entities()), warnings).report();
        Optional<Delivery.Missing> missing = next.snapshot().equals(written.get())
                ? Optional.empty()
                : Optional.of(new Delivery.Missing(next, warnings));
        return Optional.of(new Delivery.Parcel(
                reading.get().folder(), missing, next.snapshot().manifest(), model.classes()));
    }

    /** git is asked only when the model has something that the folder has not. */
    private NextMigration next(Snapshot current, SourceModel model) {
        Optional<OpenMigration> rebased = OpenMigration.rebased(current);
        if (rebased.isPresent()) {
            return insteadOf(rebased.get(), model);
        }
        Comparison comparison = Comparison.of(current, model, options.drops());
        if (comparison.changes().isEmpty()) {
            doubts(comparison);
            return NextMigration.of(comparison, options);
        }
        Optional<History> history = History.of(folder.path());
        history.flatMap(committed -> OpenMigration.edited(current, committed))
                .ifPresent(edited -> refuseToReplace(edited, comparison));
        Optional<OpenMigration> open = history.flatMap(committed -> OpenMigration.uncommitted(current, committed));
        if (open.isPresent()) {
            return insteadOf(open.get(), model);
        }
        doubts(comparison);
        return NextMigration.of(comparison, options);
    }

    private NextMigration insteadOf(OpenMigration open, SourceModel model) {
        Comparison comparison = Comparison.of(open.before(), model, options.drops());
        doubts(comparison);
        return NextMigration.of(comparison, options).insteadOf(open);
    }

    private void refuseToReplace(MigrationName edited, Comparison comparison) {
        Change change = comparison.changes().get(0);
        problems.report(
                ChangeProblem.OPEN_MIGRATION_EDITED,
                new Places(comparison.model()).of(change.origin()),
                edited.scriptFile(),
                ChangeSummary.of(change));
    }

    /** Reports what is missing and writes nothing; so what another process began to write stays unfinished here. */
    private Optional<Delivery.Parcel> check(Function<Snapshot, SourceModel> sources) {
        if (folder.isInMidChange()) {
            problems.report(FolderTrouble.IN_MID_CHANGE, Place.NOWHERE, folder.path());
            return Optional.empty();
        }
        Optional<FolderReading> reading = FolderReading.of(ahead::view, problems);
        Optional<Snapshot> current = reading.flatMap(FolderReading::asListed);
        if (current.isEmpty()) {
            return Optional.empty();
        }
        SourceModel model = sources.apply(current.get());
        if (!problems.anyErrors()) {
            Comparison comparison = Comparison.of(current.get(), model, options.drops());
            doubts(comparison);
            new UnmigratedChanges(comparison, problems).report(options, folder.path());
        }
        return Optional.of(new Delivery.Parcel(
                reading.get().folder(), Optional.empty(), current.get().manifest(), model.classes()));
    }

    private SourceModel read(Snapshot current, ModelNames names) {
        Elements elements = environment.getElementUtils();
        EntityRoster roster = EntityRoster.of(names, current, elements);
        EntityReader reader = new EntityReader(elements, environment.getTypeUtils(), mapping, problems);
        new MappingFiles(output.path(), output.path().flatMap(MigrationsLocation::projectOf), mapping, problems)
                .check(names.entities());
        EntityModel entities = reader.read(roster.entities(), roster.converters(), roster.embeddables());
        new NewerFeatures(entities, problems).report(options.plan().server());
        return new SourceModel(
                entities,
                Stream.concat(roster.converters().stream(), roster.embeddables().stream())
                        .map(type -> elements.getBinaryName(type).toString())
                        .toList(),
                new ElementShapes(elements, environment.getTypeUtils())
                        .of(entities.elements().values()));
    }

    /** What is not certain is only asked about a model that could be read. */
    private void doubts(Comparison comparison) {
        if (!problems.anyErrors()) {
            DoubtReport report = new DoubtReport(comparison.model(), problems);
            comparison.questions().doubts().forEach(report::add);
            if (!problems.anyErrors()) {
                comparison.questions().idleHints().forEach(report::note);
                comparison.questions().constants().forEach(report::note);
            }
        }
    }
}
