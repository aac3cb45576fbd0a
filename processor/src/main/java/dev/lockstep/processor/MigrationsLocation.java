package dev.lockstep.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the migrations of this compile lie: the option, taken from the folder of the build file when it is relative, else
 * {@code migrations} beside the build file. The working directory is never asked: it is that of the build, not of the module.
 */
final class MigrationsLocation {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", "BUILD", "BUILD.bazel");

    private MigrationsLocation() {}

    /** Empty when neither an absolute option nor a build file above the class output says. */
    static Optional<Path> find(Optional<String> option, Optional<Path> classOutput) {
        Path folder = Path.of(option.orElse("migrations"));
        if (folder.isAbsolute()) {
            return Optional.of(folder.normalize());
        }
        return classOutput.flatMap(MigrationsLocation::projectOf).map(project -> project.resolve(folder)
                .normalize());
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
