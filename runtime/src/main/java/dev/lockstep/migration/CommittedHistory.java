package dev.lockstep.migration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What git's HEAD holds of a folder of migrations: that, and only that, is history. In the middle of a merge so is what is
 * being merged: it lies in the folder before HEAD has it, and belongs to others.
 *
 * <p>Where there is no git, where it fails or takes too long, and where it is told to ignore the folder, there is no history
 * to tell apart from what is still open.
 */
public record CommittedHistory(List<Commit> commits) {

    private static final int NO_SUCH_COMMIT = 1;
    private static final int NOT_IGNORED = 1;

    public CommittedHistory {
        commits = List.copyOf(commits);
    }

    /**
     * A commit as far as the folder goes.
     *
     * @param snapshotText empty when it has no {@code snapshot.json}
     * @param files the names of all its files there
     */
    public record Commit(Optional<String> snapshotText, Set<String> files) {

        private static final Commit NONE = new Commit(Optional.empty(), Set.of());

        public Commit {
            files = Set.copyOf(files);
        }
    }

    /** Empty when git cannot tell. */
    public static Optional<CommittedHistory> of(Path folder) {
        Git git = new Git(folder);
        boolean keptInGit = git.ask("rev-parse", "--is-inside-work-tree").isPresent()
                && git.run("check-ignore", "-q", MigrationFolder.SNAPSHOT)
                        .filter(output -> output.exitCode() == NOT_IGNORED)
                        .isPresent();
        if (!keptInGit) {
            return Optional.empty();
        }
        List<Commit> commits = new ArrayList<>();
        for (String name : List.of("HEAD", "MERGE_HEAD")) {
            Optional<Commit> commit = commit(git, name);
            if (commit.isEmpty()) {
                return Optional.empty();
            }
            commits.add(commit.get());
        }
        return Optional.of(new CommittedHistory(commits));
    }

    /** One that does not exist, as HEAD before the first commit, holds nothing; empty when git fails on one that does. */
    private static Optional<Commit> commit(Git git, String name) {
        Optional<Git.Output> found = git.run("rev-parse", "--quiet", "--verify", name);
        if (found.isPresent() && found.get().exitCode() == NO_SUCH_COMMIT) {
            return Optional.of(Commit.NONE);
        }
        Optional<Set<String>> files =
                git.ask("ls-tree", "-z", "--name-only", name).map(text -> Set.of(text.split("\0")));
        if (files.isEmpty() || !files.get().contains(MigrationFolder.SNAPSHOT)) {
            return files.map(names -> new Commit(Optional.empty(), names));
        }
        return git.ask("cat-file", "blob", name + ":./" + MigrationFolder.SNAPSHOT)
                .map(text -> new Commit(Optional.of(text), files.get()));
    }
}
