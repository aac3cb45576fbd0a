package dev.lockstep.migration;

import dev.lockstep.snapshot.Snapshot;
import dev.lockstep.snapshot.SnapshotException;
import dev.lockstep.snapshot.SnapshotReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The two sides of a merge, as git has them: whose migrations stay, whose move behind them, and what both began with.
 *
 * <p>In a merge one's own side is HEAD. Where git replays commits (rebase, cherry-pick, stash) HEAD is what they are put
 * on, and one's own side is the commit that is being replayed.
 */
record MergeSides(Side kept, Side own, Snapshot base) {

    /**
     * One side of the merge.
     *
     * @param revision what git calls it; empty where only the index still knows
     */
    record Side(String revision, Snapshot snapshot) {

        /** What git calls a file of this side: in its commit, else in the index. */
        String object(String fileName) {
            return revision + ":./" + fileName;
        }
    }

    /** What git says about a folder; {@code onto} names the side that stays, where the merge is over. */
    static MergeSides of(Path folder, Optional<String> onto) {
        return new Search(new Git(folder), folder).sides(onto);
    }

    private record Search(Git git, Path folder) {

        MergeSides sides(Optional<String> onto) {
            if (onto.isPresent()) {
                return commits(onto.get(), "HEAD");
            }
            if (exists("MERGE_HEAD")) {
                return commits("MERGE_HEAD", "HEAD");
            }
            if (isInIndex(2) && isInIndex(3)) {
                return new MergeSides(
                        new Side("HEAD", snapshot(staged(2))),
                        new Side("", snapshot(staged(3))),
                        isInIndex(1) ? snapshot(staged(1)) : Snapshot.EMPTY);
            }
            for (String replayed : new String[] {"REBASE_HEAD", "CHERRY_PICK_HEAD"}) {
                if (exists(replayed)) {
                    return new MergeSides(side("HEAD"), side(replayed), sideOrEmpty(replayed + "^"));
                }
            }
            if (exists("HEAD^2")) {
                return commits("HEAD^2", "HEAD^1");
            }
            throw RebaseException.noMerge(folder.toString());
        }

        private MergeSides commits(String kept, String own) {
            Snapshot base = git.ask("merge-base", kept, own)
                    .map(commit -> sideOrEmpty(commit.strip()))
                    .orElse(Snapshot.EMPTY);
            return new MergeSides(side(kept), side(own), base);
        }

        private Side side(String revision) {
            if (!exists(revision)) {
                throw RebaseException.unreadable(revision, "git knows no such commit");
            }
            return new Side(revision, sideOrEmpty(revision));
        }

        private Snapshot sideOrEmpty(String revision) {
            String file = revision + ":./" + MigrationFolder.SNAPSHOT;
            return exists(file) ? snapshot(file) : Snapshot.EMPTY;
        }

        private Snapshot snapshot(String object) {
            String text = git.ask("cat-file", "blob", object)
                    .orElseThrow(() -> RebaseException.unreadable(object, "git does not give it"));
            try {
                return SnapshotReader.read(text);
            } catch (SnapshotException e) {
                throw RebaseException.unreadable(object, String.valueOf(e.getMessage()));
            }
        }

        private boolean exists(String object) {
            return git.ask("rev-parse", "--quiet", "--verify", object).isPresent();
        }

        private boolean isInIndex(int stage) {
            return exists(staged(stage));
        }

        private static String staged(int stage) {
            return ":" + stage + ":./" + MigrationFolder.SNAPSHOT;
        }
    }
}
