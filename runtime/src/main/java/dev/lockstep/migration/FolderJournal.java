package dev.lockstep.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What remains to be done of a change whose texts are all safely on the disk: files to delete, and temporary files to be
 * moved to their names. It appears in the folder by one atomic move, and from then on the change happens, now or, after a
 * crash, when the folder is next used: each of its actions can be repeated.
 */
record FolderJournal(List<String> deletions, SortedMap<String, String> moves) {

    /** Its name in the folder, while there is one. */
    static final String FILE = ".lockstep-journal";

    private static final String DELETE = "delete ";
    private static final String MOVE = "move ";

    String text() {
        StringBuilder text = new StringBuilder();
        deletions.forEach(name -> text.append(DELETE).append(name).append('\n'));
        moves.forEach((temporary, name) ->
                text.append(MOVE).append(temporary).append(' ').append(name).append('\n'));
        return text.toString();
    }

    static FolderJournal parse(List<String> lines) {
        List<String> deletions = new ArrayList<>();
        SortedMap<String, String> moves = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith(DELETE)) {
                deletions.add(line.substring(DELETE.length()));
            } else if (line.startsWith(MOVE)) {
                int space = line.indexOf(' ', MOVE.length());
                moves.put(line.substring(MOVE.length(), space), line.substring(space + 1));
            }
        }
        return new FolderJournal(deletions, moves);
    }

    /** Deletes before it moves: on a file system that ignores case a later deletion could hit what was just moved. */
    void perform(Path folder) throws IOException {
        for (String name : deletions) {
            if (!isTargetOfMove(folder, name)) {
                Files.deleteIfExists(inside(folder, name));
            }
        }
        for (var move : moves.entrySet()) {
            Path temporary = inside(folder, move.getKey());
            if (Files.exists(temporary)) {
                FolderWriter.move(temporary, inside(folder, move.getValue()));
            }
        }
    }

    /** Whoever can add a file to the folder, in a pull request say, must not get others deleted by it. */
    private static Path inside(Path folder, String name) throws IOException {
        if (name.equals("..") || !Path.of(name).equals(Path.of(name).getFileName())) {
            throw new IOException("'" + name + "' in " + FILE + " is no name of a file in this folder");
        }
        return folder.resolve(name);
    }

    private boolean isTargetOfMove(Path folder, String name) throws IOException {
        for (String target : moves.values()) {
            boolean both = Files.exists(folder.resolve(target)) && Files.exists(folder.resolve(name));
            if (both && Files.isSameFile(folder.resolve(target), folder.resolve(name))) {
                return true;
            }
        }
        return false;
    }
}
