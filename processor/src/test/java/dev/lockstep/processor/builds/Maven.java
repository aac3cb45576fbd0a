package dev.lockstep.processor.builds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Maven of this machine, as a process of its own, offline; {@code environment} is added to what it would have. */
record Maven(MavenRepository repository, Jdk jdk, Map<String, String> environment) {

    Maven {
        environment = Map.copyOf(environment);
    }

    Maven(MavenRepository repository, Jdk jdk) {
        this(repository, jdk, Map.of());
    }

    Maven with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Maven(repository, jdk, more);
    }

    /** Builds the project in a folder. */
    Toolchain.Result run(Path project, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("mvn", "-B", "-o", "-Dmaven.repo.local=" + repository.root(), "-Dstyle.color=never"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
            // The build that runs this test may itself be one of CI, which the processor would take for its own.
            builder.environment().remove("CI");
            builder.environment().put("JAVA_HOME", jdk.home().toString());
            builder.environment().put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
            builder.environment().putAll(environment);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Toolchain.Result(process.waitFor() == 0, output);
        } catch (IOException e) {
            throw new IllegalStateException("Maven cannot be run; it has to be on the path", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
