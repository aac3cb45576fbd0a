package dev.lockstep.processor.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A JDK of this machine. */
record Jdk(int feature, Path home) {

    /** The one that runs the tests. */
    static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /**
     * One of each feature release from 17 on, by that: the running one, those that a {@code JAVA_HOME…} variable names, and
     * those in the folders where packages and tools install them.
     */
    static Map<Integer, Jdk> all() {
        Map<Integer, Jdk> found = new TreeMap<>();
        found.put(running().feature(), running());
        candidates().stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                .map(Jdk::at)
                .filter(jdk -> jdk.feature() >= 17)
                .forEach(jdk -> found.putIfAbsent(jdk.feature(), jdk));
        return found;
    }

    String executable(String tool) {
        return home.resolve("bin").resolve(tool).toString();
    }

    private static List<Path> candidates() {
        List<Path> candidates = new ArrayList<>();
        System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(variable -> candidates.add(Path.of(variable.getValue())));
        Path user = Path.of(System.getProperty("user.home"));
        for (Path folder : List.of(
                Path.of("/usr/lib/jvm"),
                Path.of("/opt/hostedtoolcache/Java_Temurin-Hotspot_jdk"),
                Path.of("/Library/Java/JavaVirtualMachines"),
                user.resolve(".sdkman/candidates/java"),
                user.resolve(".jdks"))) {
            candidates.addAll(childrenOf(folder));
        }
        return candidates;
    }

    private static List<Path> childrenOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.flatMap(child -> Stream.of(child, child.resolve("Contents/Home"), child.resolve("x64")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that every JDK has since 9; a release that cannot be told counts as too old. */
    private static Jdk at(Path home) {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException e) {
            return new Jdk(0, home);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return new Jdk(Integer.parseInt(version.replaceFirst("[^0-9].*", "")), home);
    }
}
