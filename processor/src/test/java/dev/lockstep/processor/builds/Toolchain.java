package dev.lockstep.processor.builds;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import dev.lockstep.Migrator;
import dev.lockstep.processor.LockstepProcessor;
import jakarta.persistence.Entity;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** A compiler in a JVM of its own, which starts with the first compile. */
final class Toolchain {

    private final String name;
    private final List<String> command;
    private final List<String> flags;
    private @Nullable Process process;

    private Toolchain(String name, List<String> command, List<String> flags) {
        this.name = name;
        this.command = command;
        this.flags = flags;
    }

    static Toolchain javac(Jdk jdk) {
        return new Toolchain(
                "javac " + jdk.feature(),
                command(jdk, List.of(), List.of(locationOf(CompilerServer.class)), "javac"),
                List.of("-Xlint:all,-processing", "-Werror", "-Xpkginfo:always"));
    }

    /** The compiler of Eclipse. Lombok does not work in it as a processor but as an agent, which goes with its JVM. */
    static Toolchain ecj(Jdk jdk) {
        return new Toolchain(
                "ecj",
                command(
                        jdk,
                        List.of("-javaagent:" + lombok() + "=ECJ"),
                        List.of(locationOf(CompilerServer.class), locationOf(BatchCompiler.class)),
                        "ecj"),
                List.of("-failOnWarning", "--release", "17"));
    }

    private static List<String> command(Jdk jdk, List<String> agents, List<Path> classPath, String compiler) {
        List<String> command =
                new ArrayList<>(List.of(jdk.executable("java"), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(agents);
        command.addAll(List.of("-cp", join(classPath), CompilerServer.class.getName(), compiler));
        return command;
    }

    String name() {
        return name;
    }

    /** What the compiler said. */
    record Result(boolean succeeded, String output) {

        /** The codes of our messages in it, in their order. */
        List<String> codes() {
            return output.lines()
                    .filter(line -> line.contains("[LS"))
                    .map(line -> line.replaceFirst(".*?\\[(LS\\d+)].*", "$1"))
                    .distinct()
                    .toList();
        }
    }

    /** Compiles with our processor, behind those of {@code before} and ahead of those of {@code after}. */
    Result compile(Compile compile) {
        List<String> arguments = new ArrayList<>(flags);
        arguments.addAll(arguments(compile));
        return run(compile, arguments);
    }

    /** The arguments that every compiler takes. */
    static List<String> arguments(Compile compile) {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                compile.output().toString(),
                "-s",
                compile.generatedSources().toString(),
                "-classpath",
                join(Stream.concat(compile.classPath().stream(), libraries().stream())
                        .toList())));
        if (compile.processorPath().isEmpty()) {
            arguments.add("-proc:none");
        } else {
            arguments.addAll(List.of("-processorpath", join(compile.processorPath())));
        }
        compile.options().forEach(option -> arguments.add("-A" + option));
        compile.sources().forEach(source -> arguments.add(source.toString()));
        return arguments;
    }

    private Result run(Compile compile, List<String> arguments) {
        try {
            Files.createDirectories(compile.output());
            Files.createDirectories(compile.generatedSources());
            Path request = Files.createTempFile("lockstep-compile", ".txt");
            Files.write(request, arguments);
            Process server = server();
            server.getOutputStream().write((request + "\n").getBytes(StandardCharsets.UTF_8));
            server.getOutputStream().flush();
            String answer = answer(server);
            Path output = Path.of(request + ".out");
            Result result = new Result(answer.equals("0"), Files.readString(output));
            Files.delete(output);
            Files.delete(request);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(Process server) throws IOException {
        String answer =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (answer == null) {
            throw new IOException("the compiler's JVM ended");
        }
        return answer;
    }

    private Process server() throws IOException {
        Process running = process;
        if (running == null) {
            running = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process = running;
        }
        return running;
    }

    /** Ends its JVM. Not by the name of close: JUnit would close the argument of a test. */
    void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
        }
    }

    /** What {@code lockstep-processor.jar} holds, before it is packed into one file. */
    static List<Path> processor() {
        return List.of(
                locationOf(LockstepProcessor.class),
                locationOf(Migrator.class),
                locationOf(JavaFile.class),
                locationOf(JsonFactory.class));
    }

    static Path lombok() {
        return locationOf(lombok.Getter.class);
    }

    static List<Path> libraries() {
        return List.of(locationOf(Entity.class), locationOf(Hibernate.class), locationOf(Migrator.class), lombok());
    }

    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
