package dev.lockstep.processor.entity;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.lockstep.processor.option.OptionValues;
import dev.lockstep.processor.problem.Problems;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Sources, compiled by a real javac, as the reader sees them. */
final class ReadModel {

    private final @Nullable Compilation compilation;
    private final @Nullable EntityModel model;

    private ReadModel(@Nullable Compilation compilation, @Nullable EntityModel model) {
        this.compilation = compilation;
        this.model = model;
    }

    /** Each text is one top-level class; the imports of JPA, Hibernate and java.util are put in front of it. */
    static ReadModel of(String... classes) {
        return of(Map.of(), classes);
    }

    static ReadModel of(Map<String, String> options, String... classes) {
        return of(options, Stream.of(classes).map(ReadModel::source).toList());
    }

    static ReadModel of(Map<String, String> options, List<JavaFileObject> sources) {
        Reader reader = new Reader(options);
        Compilation compilation = javac().withProcessors(reader).compile(sources);
        return new ReadModel(compilation, reader.model);
    }

    /** Reads classes that are compiled already, as {@code javac -proc:only} over their names does. */
    static ReadModel ofClasses(Map<String, String> options, Path folder, List<String> classNames) throws IOException {
        Reader reader = new Reader(options);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                diagnostics,
                List.of("-proc:only", "-classpath", classPath, "-d", folder.toString()),
                classNames.stream()
                        .filter(name -> !name.endsWith("package-info"))
                        .map(name -> name.replace('$', '.'))
                        .toList(),
                null);
        task.setProcessors(List.of(reader));
        if (!task.call()) {
            throw new AssertionError("class files were not read: " + diagnostics.getDiagnostics());
        }
        return new ReadModel(null, reader.model);
    }

    private static JavaFileObject source(String text) {
        String name = text.replaceFirst("(?s)^.*?\\b(?:class|enum|record|interface)\\s+(\\w+).*$", "$1");
        String imports = "package shop; import jakarta.persistence.*; import java.util.*; import java.math.*;"
                + " import java.time.*; import dev.lockstep.annotation.*; ";
        return JavaFileObjects.forSourceString("shop." + name, imports + "\n" + text);
    }

    Compilation compilation() {
        return Objects.requireNonNull(compilation, "nothing was compiled");
    }

    EntityModel model() {
        if (model == null) {
            throw new AssertionError("the reader did not run: " + compilation().diagnostics());
        }
        return model;
    }

    Schema schema() {
        List<String> errors = compilation == null ? List.of() : messages();
        if (!errors.isEmpty()) {
            throw new AssertionError("unexpected errors: " + errors);
        }
        return model().schema();
    }

    Table table(String name) {
        return schema().table(QualifiedName.of(name))
                .orElseThrow(() -> new AssertionError("no table " + name + " in " + schema().tables()));
    }

    Column column(String table, String name) {
        return table(table)
                .column(name)
                .orElseThrow(() -> new AssertionError(
                        "no column " + name + " in " + table(table).columns()));
    }

    /** One error a line: {@code line: [code]}, in the order of the lines. */
    List<String> errors() {
        return compilation().errors().stream()
                .filter(diagnostic -> diagnostic.getMessage(null).startsWith("[LS"))
                .map(diagnostic -> diagnostic.getLineNumber() - 1 + ": "
                        + diagnostic.getMessage(null).substring(0, 7))
                .toList();
    }

    List<String> messages() {
        return compilation().errors().stream()
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    List<String> warnings() {
        return compilation().warnings().stream()
                .map(diagnostic -> diagnostic.getMessage(null))
                .filter(message -> message.startsWith("[LS"))
                .toList();
    }

    /** Reads in the first round, as nothing here generates sources. */
    private static final class Reader extends AbstractProcessor {
        private final Map<String, String> options;
        private @Nullable EntityModel model;

        private Reader(Map<String, String> options) {
            this.options = options;
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
            if (model != null) {
                return false;
            }
            Problems problems = new Problems();
            MappingOptions mapping = MappingOptions.parse(new OptionValues(options, problems));
            model = new EntityReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), mapping, problems)
                    .read(annotated(round, "Entity"), annotated(round, "Converter"), annotated(round, "Embeddable"));
            problems.flush(processingEnv.getMessager());
            return false;
        }

        private List<TypeElement> annotated(RoundEnvironment round, String annotation) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement("jakarta.persistence." + annotation);
            return new ArrayList<>(ElementFilter.typesIn(round.getElementsAnnotatedWith(type)));
        }
    }
}
