package dev.lockstep.benchmarks.compile;

import dev.lockstep.benchmarks.contestant.EmptyProcessor;
import dev.lockstep.benchmarks.process.ClassPath;
import dev.lockstep.benchmarks.process.Contestant;
import dev.lockstep.benchmarks.process.Contestant.Preparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One model, and the compiles of it that differ in the processor. */
final class Compilers {

    private final Path root;
    private final Path files;
    private final EntityModel model;

    private Compilers(Path root, Path files, EntityModel model) {
        this.root = root;
        this.files = files;
        this.model = model;
    }

    static Compilers of(int entities) throws IOException {
        Path root = Files.createTempDirectory("lockstep-benchmark-compile-");
        EntityModel model = new EntityModel(Files.createDirectories(root.resolve("src")), entities);
        return new Compilers(root, model.write(), model);
    }

    EntityModel model() {
        return model;
    }

    Path migrations() {
        return root.resolve("migrations");
    }

    /** A processor that does nothing. */
    Contestant floor(Preparation before) throws Exception {
        return compile(
                "empty processor",
                before,
                List.of(ClassPath.ownClasses()),
                List.of("-processor", EmptyProcessor.class.getName()));
    }

    Contestant lockstep(String name, Preparation before) throws Exception {
        return compile(
                name,
                before,
                ClassPath.jars(List.of("lockstep-processor")),
                List.of("-Alockstep.mode=generate", "-Alockstep.migrations=" + migrations()));
    }

    Contestant hibernate(Preparation before) throws Exception {
        return compile(
                "Hibernate's metamodel processor",
                before,
                ClassPath.jars(
                        List.of("hibernate-processor", "hibernate-", "jakarta.", "jboss-logging", "antlr4-runtime")),
                List.of("-processor", "org.hibernate.processor.HibernateProcessor"));
    }

    /** Takes the migrations away: the next compile writes the first one. */
    void forget() throws IOException {
        delete(migrations());
        Files.createDirectories(migrations());
    }

    private Contestant compile(String name, Preparation before, List<String> processorPath, List<String> options)
            throws Exception {
        Path classes = root.resolve("classes");
        List<String> command = new ArrayList<>(List.of(
                ClassPath.jdk("javac"),
                "-nowarn",
                "-cp",
                ClassPath.join(ClassPath.jars(List.of("lockstep-runtime", "jakarta.persistence-api"))),
                "-processorpath",
                ClassPath.join(processorPath),
                "-d",
                classes.toString()));
        command.addAll(options);
        command.add("@" + files);
        Preparation clean = () -> {
            delete(classes);
            Files.createDirectories(classes);
            before.run();
        };
        return new Contestant(name, clean, command);
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> walk = Files.walk(tree)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
