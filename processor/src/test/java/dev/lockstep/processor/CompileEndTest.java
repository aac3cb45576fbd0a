package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration is written at the end of a compile that found no error, however the compiler was started and wrapped. */
class CompileEndTest {

    private static final String CUSTOMER = """
            import jakarta.persistence.*;
            @Entity
            class Customer {
                @Id Long id;
                Integer age() {
                    return 7;
                }
            }
            """;

    private static final String ERROR_IN_BODY = CUSTOMER.replace("7", "nothing");

    @TempDir
    private Path folder;

    private CompiledModel model;

    @BeforeEach
    void begin() {
        model = new CompiledModel(folder.resolve("migrations"));
    }

    @Test
    void an_error_in_a_body_leaves_no_migration() throws IOException {
        Run failed = compile(List.of(new LockstepProcessor()), ERROR_IN_BODY);
        assertThat(failed.messages()).hasSize(1).allMatch(message -> message.contains("nothing"));
        assertThat(model.contents()).isEmpty();
        assertThat(compile(List.of(new LockstepProcessor()), CUSTOMER).succeeded())
                .isTrue();
        assertThat(model.contents()).containsKey("001_initial_schema.sql");
    }

    @Test
    void nor_does_one_in_the_class_after_the_entity() throws IOException {
        compile(List.of(new LockstepProcessor()), CUSTOMER, "class Later { int it() { return \"no number\"; } }");
        assertThat(model.contents()).isEmpty();
    }

    @Test
    void nor_one_where_a_build_tool_wraps_the_environment() throws IOException {
        compile(List.of(new Wrapped()), ERROR_IN_BODY);
        assertThat(model.contents()).isEmpty();
        compile(List.of(new Wrapped()), CUSTOMER);
        assertThat(model.contents()).containsKey("001_initial_schema.sql");
    }

    @Test
    void classes_that_another_processor_makes_without_a_source_are_not_waited_for() throws IOException {
        Run run = compile(List.of(new ClassMaker(), new LockstepProcessor()), CUSTOMER);
        assertThat(run.succeeded()).as("%s", run.messages()).isTrue();
        assertThat(model.contents()).containsKey("001_initial_schema.sql");
    }

    @Test
    void a_package_description_is_not_waited_for() throws IOException {
        compile(List.of(new LockstepProcessor()), "/** Shop. */ package shop;", "package shop;\n" + CUSTOMER);
        assertThat(model.contents()).containsKey("001_initial_schema.sql");
    }

    @Test
    void a_tool_that_only_analyses_gets_its_migration_at_once() throws IOException {
        JavacTask task = task(List.of(new LockstepProcessor()), new DiagnosticCollector<>(), CUSTOMER);
        task.analyze();
        assertThat(model.contents()).containsKey("001_initial_schema.sql");
    }

    @Test
    void a_folder_that_changed_meanwhile_is_left_alone() throws IOException {
        Processor other = atTheEnd(() -> model.write("001_theirs.sql", "SELECT 1;\n"));
        Run run = compile(List.of(new LockstepProcessor(), other), CUSTOMER);
        assertThat(run.messages()).singleElement().asString().contains("[LS306]", "Compile again.");
        assertThat(run.succeeded()).isFalse();
        assertThat(model.contents()).containsOnlyKeys("001_theirs.sql");
    }

    @Test
    void who_compiles_the_same_at_the_same_time_writes_the_same() throws IOException {
        Processor other = atTheEnd(() -> model.generate(CUSTOMER));
        Run run = compile(List.of(new LockstepProcessor(), other), "package shop;\n" + CUSTOMER);
        assertThat(run.messages()).isEmpty();
        assertThat(model.contents())
                .containsOnlyKeys("001_initial_schema.sql", "001_initial_schema_ROLLBACK.sql", "snapshot.json");
    }

    private record Run(boolean succeeded, List<String> messages) {}

    private Run compile(List<Processor> processors, String... sources) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean succeeded = task(processors, diagnostics, sources).call();
        return new Run(
                succeeded,
                diagnostics.getDiagnostics().stream()
                        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                        .filter(message -> !message.startsWith("[lockstep] wrote"))
                        .toList());
    }

    private JavacTask task(
            List<Processor> processors, DiagnosticCollector<JavaFileObject> diagnostics, String... sources) {
        List<JavaFileObject> files = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            files.add(JavaFileObjects.forSourceString(
                    sources[i].startsWith("/**") ? "shop.package-info" : "S" + i, sources[i]));
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of(
                                "-d",
                                folder.toString(),
                                "-Alockstep.mode=generate",
                                "-Alockstep.migrations=" + model.folder().toAbsolutePath()),
                        null,
                        files);
        task.setProcessors(processors);
        return task;
    }

    /** A processor behind ours, in whose last round something happens. */
    private static Processor atTheEnd(Runnable happening) {
        return new Bystander() {
            @Override
            void inRound(RoundEnvironment round) {
                if (round.processingOver()) {
                    happening.run();
                }
            }
        };
    }

    private abstract static class Bystander extends AbstractProcessor {

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
            inRound(round);
            return false;
        }

        abstract void inRound(RoundEnvironment round);
    }

    /** Writes the bytes of a class, as frameworks do that need no source for what they generate. */
    private static final class ClassMaker extends Bystander {

        private final byte[] bytes;
        private boolean isDone;

        ClassMaker() throws IOException {
            try (InputStream compiled = Compiler.javac()
                    .compile(JavaFileObjects.forSourceString("Made", "class Made {}"))
                    .generatedFiles()
                    .get(0)
                    .openInputStream()) {
                bytes = compiled.readAllBytes();
            }
        }

        @Override
        void inRound(RoundEnvironment round) {
            if (!isDone) {
                isDone = true;
                try (OutputStream out =
                        processingEnv.getFiler().createClassFile("Made").openOutputStream()) {
                    out.write(bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** As Gradle does it: the processor is given an environment around that of the compiler. */
    private static final class Wrapped extends AbstractProcessor {

        private final Processor inner = new LockstepProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            inner.init(new Wrapper(environment));
        }

        @Override
        public Set<String> getSupportedOptions() {
            return inner.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return inner.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return inner.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            inner.process(annotations, round);
            return false;
        }
    }

    private record Wrapper(ProcessingEnvironment delegate) implements ProcessingEnvironment {

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
