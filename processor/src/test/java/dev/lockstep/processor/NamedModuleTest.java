package dev.lockstep.processor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that is a named module, compiled on the module path. */
class NamedModuleTest {

    @TempDir
    private Path folder;

    @Test
    void it_cannot_be_indexed() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/shop"));
        Path entity = Files.writeString(sources.resolve("Customer.java"), """
                package shop;

                @jakarta.persistence.Entity
                public class Customer {
                    @jakarta.persistence.Id Long id;
                }
                """);
        Path module = Files.writeString(sources.resolveSibling("module-info.java"), """
                module shop {
                    requires jakarta.persistence;
                }
                """);
        assertThat(errors("index", module, entity))
                .singleElement()
                .asString()
                .startsWith("[LS005] the entities of the named module shop cannot be indexed")
                .contains("-Alockstep.entities=shop.Customer");
        assertThat(errors("off", module, entity)).isEmpty();
    }

    private List<String> errors(String mode, Path... sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        String jpa =
                Entity.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        List<String> options =
                List.of("-d", folder.resolve(mode).toString(), "--module-path", jpa, "-Alockstep.mode=" + mode);
        try (StandardJavaFileManager files = javac.getStandardFileManager(told, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, told, options, null, files.getJavaFileObjects(sources));
            task.setProcessors(List.of(new LockstepProcessor()));
            task.call();
        }
        return told.getDiagnostics().stream()
                .map(problem -> problem.getMessage(Locale.ROOT))
                .toList();
    }
}
