package dev.lockstep.processor.cases;

import dev.lockstep.processor.LockstepProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A temporary folder of migrations, and a javac with the processor that writes into it. */
final class Project implements AutoCloseable {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Path root;
    private final Map<String, String> options;
    private int compiles;

    private Project(Path root, Map<String, String> options) {
        this.root = root;
        this.options = options;
    }

    static Project create(Map<String, String> options) {
        try {
            return new Project(Files.createTempDirectory("lockstep-case"), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a compile said.
     *
     * @param succeeded whether classes came out
     * @param messages those of Lockstep: {@code File.java:line: kind: text}, a line each
     * @param other errors of javac itself
     */
    record Result(boolean succeeded, List<String> messages, List<String> other) {}

    /** Compiles, and lets the processor write. Classes go to an empty folder each time. */
    Result compile(List<Path> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(root.resolve("classes" + ++compiles));
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null, files, diagnostics, arguments(classes), null, files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new LockstepProcessor()));
            boolean succeeded = Boolean.TRUE.equals(task.call());
            List<String> messages = new ArrayList<>();
            List<String> other = new ArrayList<>();
            for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
                String text = text(diagnostic);
                if (diagnostic.getMessage(Locale.ROOT).startsWith("[LS")) {
                    messages.add(text);
                } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                    other.add(text);
                }
            }
            return new Result(succeeded, messages, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts files into the folder of migrations, as an earlier compile would have left them. */
    void begin(Map<String, String> files) {
        try {
            Files.createDirectories(folder());
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder().resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in the folder of migrations, by their names. */
    Map<String, String> migrations() {
        Path folder = folder();
        return Files.isDirectory(folder) ? Golden.texts(folder) : Map.of();
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments(Path classes) {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Alockstep.mode=generate",
                "-Alockstep.migrations=" + folder()));
        options.forEach((name, value) -> arguments.add("-A" + name + "=" + value));
        return arguments;
    }

    private Path folder() {
        return root.resolve("migrations");
    }

    private String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT).replace("mandatory_", "");
        String message = kind + ": "
                + diagnostic
                        .getMessage(Locale.ROOT)
                        .replace(folder().toString(), "migrations")
                        .replace("\r", "");
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return message;
        }
        Path file = Path.of(source.getName());
        return file.getFileName() + ":" + diagnostic.getLineNumber() + ": " + message;
    }
}
