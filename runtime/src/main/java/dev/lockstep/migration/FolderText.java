package dev.lockstep.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A script in a folder. It is read once: what was verified is what is run, whatever happens to the file in between. */
final class FolderText implements ScriptText {

    private final Path file;
    private @Nullable String text;

    FolderText(Path file) {
        this.file = file;
    }

    @Override
    public String location() {
        return file.toString();
    }

    @Override
    public String read() {
        String known = text;
        if (known == null) {
            try {
                known = Files.readString(file);
            } catch (IOException e) {
                throw MigrationFilesException.unreadable(file.toString(), e);
            }
            text = known;
        }
        return known;
    }

    @Override
    public String checksum() {
        return Checksum.of(read());
    }
}
