package dev.lockstep.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the migrations of this compile lie: the option, taken from the folder of the build file when it is relative, else
 * {@code migrations} beside the build file.
 *
 * <p>The working directory of a build is that of its daemon or of its root, not of the module, and is not asked. It counts for the
 * option alone, where nothing above the class output is a build and the classes go somewhere below it: {@code javac -d out} in a shell.
 */
final class MigrationsLocation {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", "BUILD", "BUILD.bazel");

    private MigrationsLocation() {}

    /** Empty when neither an absolute option nor a build file above the class output says, nor the shell that {@code javac} runs in. */
    static Optional<Path> find(Optional<String> option, Optional<Path> classOutput, Path workingDirectory) {
        Path folder = Path.of(option.orElse("migrations"));
        if (folder.isAbsolute()) {
            return Optional.of(folder.normalize());
        }
        Optional<Path> shell = option.flatMap(any -> classOutput)
                .filter(output -> output.startsWith(workingDirectory))
                .map(output -> workingDirectory);
        return classOutput
                .flatMap(MigrationsLocation::projectOf)
                .or(() -> shell)
                .map(base -> base.resolve(folder).normalize());
    }

    /** The folder of the nearest build file above. */
    static Optional<Path> projectOf(Path classOutput) {
        for (Path folder = classOutput; folder != null; folder = folder.getParent()) {
            Path project = folder;
            if (BUILD_FILES.stream().anyMatch(file -> Files.isRegularFile(project.resolve(file)))) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }
}
