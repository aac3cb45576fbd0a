package dev.lockstep.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A few entities and a migrations folder, compiled by the javac of this JVM with the real processor. */
record CompiledModel(Path folder) {

    /** Compiles in {@code generate} mode. */
    Compilation generate(String... sources) {
        return compile("generate", sources);
    }

    /** Compiles in {@code check} mode. */
    Compilation check(String... sources) {
        return compile("check", sources);
    }

    Compilation compile(String mode, String... sources) {
        return compileWith(
                List.of("-Alockstep.migrations=" + folder.toAbsolutePath(), "-Alockstep.mode=" + mode), sources);
    }

    /** Compiles with these options and no others of ours. */
    Compilation compileWith(List<String> options, String... sources) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
        all.addAll(options);
        return Compiler.javac()
                .withClasspath(classPath())
                .withProcessors(new LockstepProcessor())
                .withOptions(all)
                .compile(files(sources));
    }

    /** Leaves the classes of a compilation on the class path of those that follow. */
    void keepClasses(Compilation compilation) {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name = file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", "");
                try (InputStream bytes = file.openInputStream()) {
                    Files.createDirectories(classes().resolve(name).getParent());
                    Files.write(classes().resolve(name), bytes.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private Path classes() {
        return folder.resolveSibling("classes");
    }

    private List<File> classPath() {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        return Stream.concat(
                        Stream.of(entries).map(File::new), Stream.of(classes().toFile()))
                .toList();
    }

    /** The name and text of every file of the folder; empty when there is no folder. */
    Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** The name, bytes and time of change of every file, and of the folder itself: equal only when nothing was written. */
    Map<String, String> traces() {
        Map<String, String> traces = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String bytes = Files.isDirectory(file) ? "" : HexFormat.of().formatHex(Files.readAllBytes(file));
                traces.put(file.toString(), Files.getLastModifiedTime(file) + " " + bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return traces;
    }

    /** The text of one file of the folder. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each error as {@code File.java:line: message}, or the message alone where it stands on no line. */
    static List<String> errors(Compilation compilation) {
        return compilation.errors().stream().map(CompiledModel::text).toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject file = diagnostic.getSource();
        if (file == null) {
            return message;
        }
        String name = Path.of(file.getName()).getFileName().toString();
        return name + ":" + diagnostic.getLineNumber() + ": " + message;
    }

    private static List<JavaFileObject> files(String... sources) {
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?(?:class|interface|enum|record) (\\w+).*", "$1");
            files.add(JavaFileObjects.forSourceString("shop." + name, "package shop;\n" + source));
        }
        return files;
    }
}
