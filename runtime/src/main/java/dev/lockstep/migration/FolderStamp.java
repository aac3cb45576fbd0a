package dev.lockstep.migration;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder by name, size and time of their last change, which is told in nanoseconds: two equal stamps are of a
 * folder in which nobody wrote in between.
 */
public record FolderStamp(SortedMap<String, File> files) {

    /** What a file system tells of a file without reading it; {@code bytes} is its size, and a folder is not regular. */
    public record File(long bytes, FileTime changed, boolean isRegular) {}

    /** That of a folder that does not exist is empty. */
    static FolderStamp of(Path folder) {
        SortedMap<String, File> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return new FolderStamp(files);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                file(entry).ifPresent(file -> files.put(String.valueOf(entry.getFileName()), file));
            }
        } catch (IOException e) {
            throw MigrationFilesException.unreadable("The folder " + folder, e);
        } catch (DirectoryIteratorException e) {
            throw MigrationFilesException.unreadable("The folder " + folder, new IOException(e));
        }
        return new FolderStamp(files);
    }

    /** Empty for a link to nothing, such as the lock of an editor, and for what has just been taken away. */
    private static Optional<File> file(Path path) throws IOException {
        try {
            BasicFileAttributes read = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new File(read.size(), read.lastModifiedTime(), read.isRegularFile()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
