package dev.lockstep.processor.persistence;

import dev.lockstep.processor.entity.MappingOptions;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.processor.problem.UnitProblem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Finds what a persistence unit has beside its classes: {@code META-INF/persistence.xml}, {@code META-INF/orm.xml}, the
 * files that the former names, and {@code *.hbm.xml} among the resources and beside the entities. Without any of them it
 * costs a few look-ups of files.
 */
public final class MappingFiles {

    private static final String PERSISTENCE = "META-INF/persistence.xml";
    private static final String ORM = "META-INF/orm.xml";
    private static final String RESOURCES = "src/main/resources";

    private final List<Path> roots;
    private final Optional<Path> resources;
    private final MappingOptions options;
    private final Problems problems;

    /** {@code classOutput} may hold copies of the resources, {@code project} the resources themselves. */
    public MappingFiles(Optional<Path> classOutput, Optional<Path> project, MappingOptions options, Problems problems) {
        this.resources = project.map(folder -> folder.resolve(RESOURCES)).filter(Files::isDirectory);
        this.roots = Stream.of(resources, project.map(folder -> folder.resolve("src/main/java")), classOutput)
                .flatMap(Optional::stream)
                .toList();
        this.options = options;
        this.problems = problems;
    }

    /** Reports what shapes the schema and is nowhere else; {@code entities} are the binary names of the model. */
    public void check(Collection<String> entities) {
        List<String> mappingFiles = new ArrayList<>(List.of(ORM));
        find(PERSISTENCE).flatMap(file -> read(file, PERSISTENCE)).ifPresent(root -> {
            PersistenceUnits units = new PersistenceUnits(options, problems);
            units.check(root, entities);
            for (String name : units.mappingFiles(root)) {
                if (find(name).isEmpty()) {
                    problems.report(UnitProblem.FILE_MISSING, Place.NOWHERE, PERSISTENCE, name);
                }
                mappingFiles.add(name);
            }
        });
        MappingFileCheck check = new MappingFileCheck(options, problems);
        mappingFiles.stream().distinct().forEach(name -> find(name)
                .flatMap(file -> read(file, name))
                .ifPresent(root -> check.check(name, root)));
        for (Path file : hbmFiles(entities)) {
            String name = file.getFileName().toString();
            read(file, name).ifPresent(root -> check.check(name, root));
        }
    }

    private Optional<Path> find(String name) {
        return roots.stream()
                .map(root -> root.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private Optional<XmlElement> read(Path file, String name) {
        try {
            return Optional.of(XmlElement.read(file));
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException e) {
            problems.report(UnitProblem.FILE_UNREADABLE, Place.NOWHERE, name, firstLine(e));
            return Optional.empty();
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Each once by its name: the resources and the class output hold the same ones. */
    private Collection<Path> hbmFiles(Collection<String> entities) {
        TreeSet<Path> found = new TreeSet<>((one, other) ->
                one.getFileName().toString().compareTo(other.getFileName().toString()));
        resources.ifPresent(folder -> found.addAll(walk(folder)));
        for (String packageFolder : packageFolders(entities)) {
            roots.forEach(root -> found.addAll(list(root.resolve(packageFolder))));
        }
        return found;
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".hbm.xml")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Set<String> packageFolders(Collection<String> entities) {
        TreeSet<String> folders = new TreeSet<>();
        for (String entity : entities) {
            folders.add(
                    entity.substring(0, Math.max(0, entity.lastIndexOf('.'))).replace('.', '/'));
        }
        return folders;
    }

    private static List<Path> list(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.hbm.xml")) {
                stream.forEach(files::add);
            } catch (IOException e) {
                return List.of();
            }
        }
        return files;
    }
}
