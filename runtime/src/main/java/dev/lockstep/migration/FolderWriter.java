package dev.lockstep.migration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Carries out a change to a folder as one unit: all texts into temporary files, then the journal, then the moves, then the
 * journal away. A process that is killed at any moment leaves the old state, or the new one after {@link #recover}.
 */
final class FolderWriter {

    private static final String TEMPORARY = ".lockstep-";
    private static final String TEMPORARY_END = ".tmp";

    private final Path folder;
    private final Stages stages;

    FolderWriter(FolderLock lock, Stages stages) {
        this.folder = lock.folder();
        this.stages = stages;
    }

    /** Hears of each stage before the next begins; a test halts the process there. */
    @FunctionalInterface
    interface Stages {
        void reached(String stage);
    }

    /** Finishes what a killed process left undone, and sweeps away what it had only begun. */
    void recover() {
        try {
            Path journal = folder.resolve(FolderJournal.FILE);
            if (Files.exists(journal)) {
                FolderJournal.parse(Files.readAllLines(journal)).perform(folder);
                Files.delete(journal);
            }
            deleteTemporaries();
        } catch (IOException e) {
            throw FolderException.notFinished(folder, e);
        }
    }

    void write(FolderChange change) {
        FolderJournal journal = prepare(change);
        if (journal.deletions().isEmpty() && journal.moves().isEmpty()) {
            return;
        }
        stages.reached("journal");
        try {
            journal.perform(folder);
            stages.reached("moved");
            Files.delete(folder.resolve(FolderJournal.FILE));
            syncFolder();
        } catch (IOException e) {
            throw FolderException.notFinished(folder, e);
        }
    }

    /** Up to and with the journal: until it is in place nothing that counts has changed. */
    private FolderJournal prepare(FolderChange change) {
        try {
            refuseFoldersInTheWay(change);
            FolderJournal journal = new FolderJournal(present(change.deletions()), writeTemporaries(change));
            if (!journal.deletions().isEmpty() || !journal.moves().isEmpty()) {
                Path temporary = folder.resolve(TEMPORARY + "journal" + TEMPORARY_END);
                writeDurably(temporary, journal.text());
                stages.reached("temporaries");
                move(temporary, folder.resolve(FolderJournal.FILE));
                syncFolder();
            }
            return journal;
        } catch (IOException e) {
            FolderException failure = FolderException.notWritten(folder, e);
            try {
                deleteTemporaries();
            } catch (IOException leftOver) {
                failure.addSuppressed(leftOver);
            }
            throw failure;
        }
    }

    private void refuseFoldersInTheWay(FolderChange change) throws IOException {
        for (String name : change.writes().keySet()) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new FileSystemException(folder.resolve(name).toString(), null, "a folder has the name of a file");
            }
        }
    }

    private List<String> present(Iterable<String> names) {
        List<String> present = new ArrayList<>();
        for (String name : names) {
            if (Files.exists(folder.resolve(name))) {
                present.add(name);
            }
        }
        return present;
    }

    /** Temporary name to final name. What is on the disk already, to the byte, is left alone. */
    private SortedMap<String, String> writeTemporaries(FolderChange change) throws IOException {
        SortedMap<String, String> moves = new TreeMap<>();
        for (var write : change.writes().entrySet()) {
            if (!isOnDisk(write.getKey(), write.getValue())) {
                String temporary = TEMPORARY + write.getKey() + TEMPORARY_END;
                writeDurably(folder.resolve(temporary), write.getValue());
                moves.put(temporary, write.getKey());
                stages.reached("temporary");
            }
        }
        return moves;
    }

    private boolean isOnDisk(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static void writeDurably(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // The journal makes the whole repeatable, so a plain move within one folder is safe as well.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the moves themselves durable, where a folder can be opened for that (not on Windows). */
    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // A platform without it orders the moves itself.
        }
    }

    private void deleteTemporaries() throws IOException {
        List<Path> strays = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, FolderWriter::isTemporary)) {
            entries.forEach(strays::add);
        }
        for (Path stray : strays) {
            Files.deleteIfExists(stray);
        }
    }

    /** By hand: a pattern would be compiled, and matched with each of thousands of names, in every compile. */
    private static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(TEMPORARY) && name.endsWith(TEMPORARY_END);
    }
}
