package dev.lockstep.processor.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Another processor on the path, as MapStruct or a code generator would be: it brings the sources of the folder {@code late},
 * one a round, and fails with the text of {@code late.error}.
 */
public final class SourceProcessor extends AbstractProcessor {

    private int rounds;

    /** A folder for the processor path that makes compilers find this processor; the classes themselves lie elsewhere. */
    static Path service(Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Processor.class.getName()), SourceProcessor.class.getName() + "\n");
        return folder;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of("late", "late.error");
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        String error = processingEnv.getOptions().get("late.error");
        if (error != null && rounds == 0) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, error);
        }
        String folder = processingEnv.getOptions().get("late");
        if (folder != null && !round.processingOver()) {
            List<Path> sources = sources(Path.of(folder));
            if (rounds < sources.size()) {
                generate(sources.get(rounds));
            }
        }
        rounds++;
        return false;
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void generate(Path source) {
        String name = source.getFileName()
                .toString()
                .replaceFirst("^\\d+-|\\.java$", "")
                .replace(".java", "");
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
