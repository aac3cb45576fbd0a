package dev.lockstep.migration;

import dev.lockstep.migration.FolderProblem.Kind;
import dev.lockstep.snapshot.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the files of a folder against its manifest: what was edited, renamed, is missing, or is not listed. */
final class ManifestComparison {

    private final FolderListing listing;
    private final Manifest manifest;
    private final List<FolderProblem> problems = new ArrayList<>();

    ManifestComparison(FolderListing listing, Manifest manifest) {
        this.listing = listing;
        this.manifest = manifest;
    }

    List<FolderProblem> problems() {
        manifest.firstBrokenLink().ifPresent(this::brokenChain);
        for (Manifest.Entry entry : manifest.entries()) {
            if (entry.version() < 1 || !MigrationName.isValid(entry.name())) {
                brokenChain(entry);
                continue;
            }
            MigrationName migration = new MigrationName(entry.version(), entry.name());
            rebased(entry, migration);
            compare(new MigrationFile(migration, Direction.UP), entry.checksum());
            compare(new MigrationFile(migration, Direction.DOWN), entry.rollbackChecksum());
        }
        if (listing.hasSnapshot()) {
            Set<Integer> listed =
                    manifest.entries().stream().map(Manifest.Entry::version).collect(Collectors.toSet());
            listing.files().stream()
                    .filter(file -> file.direction() == Direction.UP)
                    .map(MigrationFile::migration)
                    .filter(migration -> !listed.contains(migration.version()))
                    .forEach(this::unlisted);
        }
        return problems;
    }

    private void brokenChain(Manifest.Entry entry) {
        add(
                Kind.BROKEN_CHAIN,
                MigrationFolder.SNAPSHOT,
                "The manifest in " + MigrationFolder.SNAPSHOT + " was edited by hand or merged wrongly: from version "
                        + entry.version() + " on its chain does not hold.",
                "Bring " + MigrationFolder.SNAPSHOT + " back from version control.");
    }

    private void rebased(Manifest.Entry entry, MigrationName migration) {
        if (entry.author() == Manifest.Author.REBASED) {
            add(
                    Kind.REBASED,
                    migration.scriptFile(),
                    migration.scriptFile()
                            + " was moved behind the migrations of another branch, and not generated anew" + " since.",
                    "Compile with -Alockstep.mode=generate, and commit what it writes.");
        }
    }

    private void compare(MigrationFile expected, String checksum) {
        if (listing.has(expected)) {
            listing.text(expected.fileName())
                    .filter(text -> !ConflictMarkers.in(text))
                    .ifPresent(text -> checksum(expected, checksum, Checksum.verify(checksum, text)));
            return;
        }
        List<MigrationName> sameNumber = listing.migrations(expected.migration().version(), expected.direction());
        if (sameNumber.isEmpty()) {
            missing(expected);
        } else {
            renamed(expected, new MigrationFile(sameNumber.get(0), expected.direction()));
        }
    }

    private void checksum(MigrationFile file, String checksum, Checksum.Match match) {
        String fileName = file.fileName();
        boolean up = file.direction() == Direction.UP;
        switch (match) {
            case SAME -> {}
            case DIFFERENT ->
                add(
                        up ? Kind.EDITED_SCRIPT : Kind.EDITED_ROLLBACK,
                        fileName,
                        fileName + " was edited after it was recorded in " + MigrationFolder.SNAPSHOT + ".",
                        "Bring it back (git checkout -- " + fileName
                                + ") and make the change in a new migration; or, if it is"
                                + " the newest and not committed yet, compile to record the edit.");
            case UNKNOWN_ALGORITHM ->
                add(
                        Kind.UNKNOWN_CHECKSUM,
                        fileName,
                        "The checksum '" + checksum + "' of " + fileName + " was made by a newer release.",
                        "Use that release of Lockstep here too.");
        }
    }

    private void missing(MigrationFile file) {
        boolean scriptThere = listing.has(new MigrationFile(file.migration(), Direction.UP));
        if (file.direction() == Direction.DOWN && scriptThere) {
            // The look at the pairs has told it already.
            return;
        }
        boolean rollbackThere = listing.has(new MigrationFile(file.migration(), Direction.DOWN));
        if (file.direction() == Direction.UP && rollbackThere) {
            return;
        }
        add(
                file.direction() == Direction.UP ? Kind.MISSING_SCRIPT : Kind.MISSING_ROLLBACK,
                file.fileName(),
                file.fileName() + " is missing, although " + MigrationFolder.SNAPSHOT + " lists it.",
                "Bring it back (git checkout -- " + file.fileName() + ").");
    }

    private void renamed(MigrationFile expected, MigrationFile found) {
        add(
                Kind.RENAMED,
                found.fileName(),
                found.fileName() + " is listed in " + MigrationFolder.SNAPSHOT + " as " + expected.fileName() + ".",
                "Give it that name again, or give a new migration the next free number.");
    }

    private void unlisted(MigrationName migration) {
        String fileName = migration.scriptFile();
        if (listing.text(fileName).filter(GeneratedScript::is).isPresent()) {
            add(
                    Kind.LEFTOVER,
                    fileName,
                    fileName + " was generated, but " + MigrationFolder.SNAPSHOT
                            + " does not list it: it comes from another branch or a stash, and what it changes may be made"
                            + " twice.",
                    "After a merge run " + FolderInspection.REBASE + " and compile; else delete it and "
                            + migration.rollbackFile() + ": the next compile writes what is missing.");
        } else {
            add(
                    Kind.UNLISTED,
                    fileName,
                    fileName + " is not listed in " + MigrationFolder.SNAPSHOT + ".",
                    "Compile to have it listed, or move it out of the folder.");
        }
    }

    private void add(Kind kind, String fileName, String what, String remedy) {
        problems.add(new FolderProblem(kind, fileName, what, remedy));
    }
}
