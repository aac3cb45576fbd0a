package dev.lockstep.migration;

import dev.lockstep.snapshot.Manifest;
import dev.lockstep.snapshot.Replaced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lay in a folder at one moment: the names, and the text of each file that was asked for, which is read once. Hidden
 * files and other endings than .sql are nobody's business.
 */
final class FolderListing {

    private static final Comparator<MigrationFile> ORDER = Comparator.comparing(
                    (MigrationFile file) -> file.migration().name())
            .thenComparing(MigrationFile::direction);

    private final Path path;
    private final SortedMap<Integer, List<MigrationFile>> byVersion = new TreeMap<>();
    private final List<String> foreignNames = new ArrayList<>();
    private final Map<String, Optional<String>> texts = new HashMap<>();

    private FolderListing(Path path) {
        this.path = path;
    }

    static FolderListing of(Path path) {
        return of(path, FolderStamp.of(path));
    }

    /** That of a folder whose stamp is known: it is not listed again. */
    static FolderListing of(Path path, FolderStamp stamp) {
        FolderListing listing = new FolderListing(path);
        stamp.files().forEach((name, file) -> {
            if (isScript(name) && file.isRegular()) {
                MigrationFile.parse(name).ifPresentOrElse(listing::add, () -> listing.foreignNames.add(name));
            }
        });
        listing.byVersion.values().forEach(files -> files.sort(ORDER));
        return listing;
    }

    private void add(MigrationFile file) {
        byVersion
                .computeIfAbsent(file.migration().version(), version -> new ArrayList<>())
                .add(file);
    }

    /** The files of migrations, by version, name and direction. */
    List<MigrationFile> files() {
        return byVersion.values().stream().flatMap(List::stream).toList();
    }

    /** Other names that end in .sql. */
    List<String> foreignNames() {
        return List.copyOf(foreignNames);
    }

    boolean hasSnapshot() {
        return Files.exists(path.resolve(MigrationFolder.SNAPSHOT));
    }

    /** The migrations of one version: one, unless a number was given twice. */
    List<MigrationName> migrations(int version, Direction direction) {
        return of(version).stream()
                .filter(file -> file.direction() == direction)
                .map(MigrationFile::migration)
                .toList();
    }

    /** Every version that any file bears. */
    SortedSet<Integer> versions() {
        return new TreeSet<>(byVersion.keySet());
    }

    boolean has(MigrationFile file) {
        return of(file.migration().version()).contains(file);
    }

    private List<MigrationFile> of(int version) {
        return byVersion.getOrDefault(version, List.of());
    }

    /** What is wrong with the files when they are held against a manifest. */
    List<FolderProblem> problems(Manifest manifest) {
        Set<Integer> listed = Stream.concat(
                        manifest.entries().stream().map(Manifest.Entry::version),
                        Replaced.Line.of(manifest).stream().map(Replaced.Line::version))
                .collect(Collectors.toSet());
        List<FolderProblem> problems = new ArrayList<>(new FolderInspection(this).problems(listed));
        problems.addAll(new ManifestComparison(this, manifest).problems());
        return problems;
    }

    /** The text of a file, if it can be read as UTF-8. */
    Optional<String> text(String fileName) {
        return texts.computeIfAbsent(fileName, name -> read(path.resolve(name)));
    }

    static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isScript(String name) {
        String extension = MigrationName.EXTENSION;
        int start = name.length() - extension.length();
        return !name.startsWith(".") && name.regionMatches(true, start, extension, 0, extension.length());
    }
}
