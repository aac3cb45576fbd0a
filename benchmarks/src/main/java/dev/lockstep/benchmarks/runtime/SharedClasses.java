package dev.lockstep.benchmarks.runtime;

import dev.lockstep.benchmarks.process.Contestant;
import dev.lockstep.benchmarks.process.Processes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Class-data sharing: a JVM that finds its classes in an archive instead of loading them from their jars. */
final class SharedClasses {

    private SharedClasses() {}

    /** The same contestant with an archive of what it loads, which one run of it writes. */
    static Contestant archived(Contestant contestant) throws Exception {
        Path archive = Files.createTempDirectory("lockstep-benchmark-archive-").resolve("classes.jsa");
        contestant.before().run();
        Processes.run(with("-XX:ArchiveClassesAtExit=" + archive, contestant.command()));
        return new Contestant(
                contestant.name() + ", classes archived",
                contestant.before(),
                with("-XX:SharedArchiveFile=" + archive, contestant.command()));
    }

    private static List<String> with(String option, List<String> command) {
        List<String> longer = new ArrayList<>(command);
        longer.add(1, option);
        return longer;
    }
}
