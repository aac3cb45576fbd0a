package dev.lockstep.migration;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names in a folder.
 *
 * @param files those of migrations, by version, name and direction
 * @param foreignNames other names that end in .sql; hidden files and other endings are nobody's business
 */
record FolderListing(Path path, List<MigrationFile> files, List<String> foreignNames, boolean hasSnapshot) {

    private static final Comparator<MigrationFile> ORDER = Comparator.comparingInt(
                    (MigrationFile file) -> file.migration().version())
            .thenComparing(file -> file.migration().name())
            .thenComparing(MigrationFile::direction);

    static FolderListing of(Path path) {
        List<MigrationFile> files = new ArrayList<>();
        List<String> foreignNames = new ArrayList<>();
        for (String name : scriptNames(path)) {
            MigrationFile.parse(name).ifPresentOrElse(files::add, () -> foreignNames.add(name));
        }
        files.sort(ORDER);
        boolean hasSnapshot = Files.exists(path.resolve(MigrationFolder.SNAPSHOT));
        return new FolderListing(path, List.copyOf(files), List.copyOf(foreignNames), hasSnapshot);
    }

    /** The migrations of one version: one, unless a number was given twice. */
    List<MigrationName> migrations(int version, Direction direction) {
        return files.stream()
                .filter(file -> file.migration().version() == version && file.direction() == direction)
                .map(MigrationFile::migration)
                .toList();
    }

    /** Every version that any file bears. */
    SortedSet<Integer> versions() {
        return files.stream().map(file -> file.migration().version()).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(MigrationFile file) {
        return files.contains(file);
    }

    /** The text of a file, if it can be read as UTF-8. */
    Optional<String> text(String fileName) {
        try {
            return Optional.of(Files.readString(path.resolve(fileName)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static SortedSet<String> scriptNames(Path path) {
        SortedSet<String> names = new TreeSet<>();
        if (!Files.exists(path)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (isScript(name) && Files.isRegularFile(entry)) {
                    names.add(name);
                }
            }
        } catch (IOException e) {
            throw MigrationFilesException.unreadable("The folder " + path, e);
        } catch (DirectoryIteratorException e) {
            throw MigrationFilesException.unreadable("The folder " + path, new IOException(e));
        }
        return names;
    }

    private static boolean isScript(String name) {
        String extension = MigrationName.EXTENSION;
        int start = name.length() - extension.length();
        return !name.startsWith(".") && name.regionMatches(true, start, extension, 0, extension.length());
    }
}
