package dev.lockstep.processor.entity;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.lockstep.processor.entity.naming.NamingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A small model: its sources, and the options of ours and settings of Hibernate that it goes with. */
record MappingFolder(Path path) {

    String name() {
        return path.getFileName().toString();
    }

    List<JavaFileObject> sources() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(found -> found.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
            }
        }
        return sources;
    }

    Map<String, String> options(NamingStrategy naming) throws IOException {
        Map<String, String> options = new TreeMap<>(given("lockstep."));
        options.put("lockstep.naming", naming == NamingStrategy.JPA ? "jpa" : "spring");
        options.put("lockstep.columnOrder", "hibernate");
        options.put("lockstep.hibernate", HibernateSchema.LINE.isSeven() ? "7" : "6");
        return options;
    }

    /** The settings of Hibernate: those in the options, and validation where that is the feature. */
    HibernateSchema.Settings settings(String jdbcUrl, NamingStrategy naming) throws IOException {
        Map<String, String> more = new TreeMap<>(given("hibernate."));
        if (name().startsWith("bean_validation")) {
            more.put(HibernateSchema.VALIDATED, "ddl");
        }
        return new HibernateSchema.Settings(jdbcUrl, naming, more);
    }

    /** A folder may say options of ours and the settings of Hibernate that they mirror. */
    private Map<String, String> given(String prefix) throws IOException {
        Properties properties = new Properties();
        Path file = path.resolve("options.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Map<String, String> given = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                given.put(name, properties.getProperty(name));
            }
        }
        return given;
    }

    /** Puts the classes of a compilation into a folder, and gives back their names. */
    static List<String> store(Compilation compilation, Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
                Path target = folder.resolve(path);
                Files.createDirectories(target.getParent());
                try (InputStream bytes = file.openInputStream()) {
                    Files.write(target, bytes.readAllBytes());
                }
                names.add(path.replaceFirst("\\.class$", "").replace('/', '.'));
            }
        }
        return names.stream().sorted().toList();
    }
}
