package dev.lockstep.benchmarks.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One set of migrations, and the folder in which each runner's form of it is written. */
record Workplace(Path root, MigrationSet set) {

    static Workplace of(MigrationSet set) throws IOException {
        return new Workplace(Files.createTempDirectory("lockstep-benchmark-" + set.size() + "-"), set);
    }

    Path packaged(Runner runner) throws IOException, InterruptedException {
        return runner.packaging().write(root, set);
    }

    /** One file for psql, beginning with a migration. */
    Path psql(int first) throws IOException {
        return PeerFolders.psql(root, set, first);
    }

    Path loop() throws IOException {
        return PeerFolders.loop(root, set);
    }
}
