package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** javac and the compiler of Eclipse see one model, from sources and from classes, and so write the same bytes. */
class CompilersTest {

    private static final Path SOURCES = Path.of("..", "sample-app", "src", "main", "java", "dev", "archety");
    private static final List<String> AREAS = List.of("core", "groups", "edge", "telegram");

    @TempDir
    private Path folder;

    private enum Tool {
        JAVAC,
        ECJ;

        JavaCompiler compiler() {
            return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        }
    }

    @Test
    void both_compilers_write_the_same_files() throws IOException {
        CompiledModel javac = new CompiledModel(folder.resolve("javac"));
        CompiledModel ecj = new CompiledModel(folder.resolve("ecj"));
        compile(Tool.JAVAC, javac, "generate", sources());
        compile(Tool.ECJ, ecj, "generate", sources());
        assertThat(ecj.contents()).isEqualTo(javac.contents()).containsKey("001_initial_schema.sql");
    }

    @ParameterizedTest
    @EnumSource
    void compiling_again_writes_nothing(Tool tool) throws IOException {
        CompiledModel model = new CompiledModel(folder.resolve("migrations"));
        compile(tool, model, "generate", sources());
        Map<String, String> first = model.contents();
        compile(tool, model, "generate", sources());
        assertThat(model.contents()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void one_touched_file_is_not_a_model_of_one_entity(Tool tool) throws IOException {
        CompiledModel model = new CompiledModel(folder.resolve("migrations"));
        compile(tool, model, "generate", sources());
        Map<String, String> first = model.contents();
        List<Path> touched = sources().stream()
                .filter(file -> file.endsWith(Path.of("core", "User.java")))
                .toList();
        compile(tool, model, "generate", touched);
        assertThat(model.contents()).isEqualTo(first);
        compile(tool, model, "check", touched);
    }

    private void compile(Tool tool, CompiledModel model, String mode, List<Path> files) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes-" + tool));
        JavaCompiler compiler = tool.compiler();
        Writer output = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output,
                    manager,
                    null,
                    List.of(
                            "--release",
                            "17",
                            "-Alockstep.mode=" + mode,
                            "-Alockstep.migrations=" + model.folder().toAbsolutePath(),
                            "-classpath",
                            classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                            "-d",
                            classes.toString(),
                            "-s",
                            classes.toString()),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new LockstepProcessor()));
            assertThat(task.call()).as(output.toString()).isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String area : AREAS) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(area))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }
}
