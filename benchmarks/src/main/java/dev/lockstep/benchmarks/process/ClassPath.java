package dev.lockstep.benchmarks.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts of the class path of this process. A contestant gets no jar beyond its own: a longer class path would slow it, and
 * a processor that lies on it would run.
 */
public final class ClassPath {

    private ClassPath() {}

    /** The jars whose file names begin with one of the prefixes, in the order of the prefixes. */
    public static List<String> jars(List<String> prefixes) {
        List<String> entries =
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        List<String> found = new ArrayList<>();
        for (String prefix : prefixes) {
            List<String> matching = entries.stream()
                    .filter(entry -> Path.of(entry).getFileName().toString().startsWith(prefix))
                    .toList();
            if (matching.isEmpty()) {
                throw new IllegalStateException("no jar on the class path is named " + prefix + "*");
            }
            found.addAll(matching);
        }
        return found;
    }

    /** The classes of this module. */
    public static String ownClasses() throws Exception {
        return Path.of(ClassPath.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    /** The same as a jar, as applications have theirs: from a folder no classes are archived. */
    public static String ownJar() throws Exception {
        Path jar = Files.createTempDirectory("lockstep-benchmark-own-").resolve("benchmarks.jar");
        Processes.run(List.of(jdk("jar"), "cf", jar.toString(), "-C", ownClasses(), "."));
        return jar.toString();
    }

    /** As the command line of java wants it. */
    public static String join(List<String> entries) {
        return String.join(File.pathSeparator, entries);
    }

    /** The program of that name of the JDK that runs this. */
    public static String jdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
