package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.Test;

/**
 * Each feature of {@code mapping/features.txt} is in a model that is compared with Hibernate, and {@code docs/features.md}
 * says in which. It is rewritten by {@code -Dgolden=update} and by nothing else.
 */
final class FeaturePageTest {

    private static final Path MODELS = Path.of("src/test/resources/mapping");
    private static final Path PAGE = Path.of("docs", "features.md");
    private static final int NAMED_MODELS = 4;

    private static final String HEAD = """
            # Features

            What shapes a schema, and the models in which it is compared with Hibernate's (`src/test/resources/mapping`); what is refused with
            a code; and what has no effect. A feature without a model fails the build, and so does an annotation of Jakarta Persistence or
            Hibernate that is not here.
            """;

    private static final Path CASES = Path.of("src/test/resources/cases");

    private final Map<String, String> models = texts(MODELS, 1);
    private final Map<String, String> cases = texts(CASES, 2);

    /** A feature and the pattern that shows where it is used; one that is used nowhere has an answer instead. */
    private record Feature(String name, Pattern pattern, Path where, String answer) {
        private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");

        static Feature of(String line) {
            if (line.endsWith(" -")) {
                return answered(line.replace(" -", ""), "no effect");
            }
            if (line.contains(" ! ")) {
                String[] parts = line.split(" ! ", 2);
                return answered(parts[0], "[" + parts[1] + "](problems.md)");
            }
            if (line.contains(" % ")) {
                String[] parts = line.split(" % ", 2);
                return new Feature(parts[0], Pattern.compile(parts[1]), CASES, "");
            }
            String[] parts = line.split(" ~ ", 2);
            return new Feature(parts[0], Pattern.compile(parts.length > 1 ? parts[1] : use(line)), MODELS, "");
        }

        private static Feature answered(String name, String answer) {
            return new Feature(name, Pattern.compile("$."), MODELS, answer);
        }

        /** The annotation that it is about. */
        Stream<String> annotation() {
            Matcher matcher = ANNOTATION.matcher(name);
            return matcher.find() ? Stream.of(matcher.group(1)) : Stream.of();
        }

        /** An annotation may be written with its package. */
        private static String use(String name) {
            return name.startsWith("@")
                    ? "@(?:[\\w.]+\\.)?" + Pattern.quote(name.substring(1)) + "\\b"
                    : "\\b" + Pattern.quote(name) + "\\b";
        }
    }

    @Test
    void every_feature_is_in_a_model() throws IOException {
        assertThat(features().filter(feature -> feature.answer().isEmpty()))
                .allSatisfy(feature ->
                        assertThat(modelsWith(feature)).as(feature.name()).isNotEmpty());
    }

    @Test
    void every_annotation_is_a_feature() throws Exception {
        Set<String> known = features().flatMap(Feature::annotation).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Class<?> inPackage : List.of(Entity.class, ColumnDefault.class)) {
            annotationsBeside(inPackage).stream()
                    .filter(name -> !known.contains(name) && !known.contains(content(name)))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** A container has the plural of the name of what it contains. */
    private static String content(String container) {
        return container.replaceFirst("ies$", "ys").replaceFirst("s$", "");
    }

    /** The names of the annotations in the package of one of them. */
    private static List<String> annotationsBeside(Class<?> annotation) throws Exception {
        String folder = annotation.getPackageName().replace('.', '/') + "/";
        URI jar = annotation.getProtectionDomain().getCodeSource().getLocation().toURI();
        List<String> names = new ArrayList<>();
        try (JarFile file = new JarFile(new File(jar))) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.matches(folder + "\\w+\\.class")
                        && Class.forName(name.replace(".class", "").replace('/', '.'))
                                .isAnnotation()) {
                    names.add(name.substring(folder.length(), name.length() - ".class".length()));
                }
            }
        }
        return names;
    }

    private static Stream<Feature> features() throws IOException {
        return lines().filter(line -> !line.startsWith("=")).map(Feature::of);
    }

    @Test
    void the_page_says_in_which() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        lines().forEach(line -> {
            if (line.startsWith("= ")) {
                page.append("\n## ").append(line.substring(2)).append("\n\n| feature | models |\n|---|---|\n");
            } else {
                Feature feature = Feature.of(line);
                page.append("| ")
                        .append(feature.name())
                        .append(" | ")
                        .append(feature.answer().isEmpty() ? told(modelsWith(feature)) : feature.answer())
                        .append(" |\n");
            }
        });
        return page.toString();
    }

    private static String told(List<String> names) {
        String first = names.stream().limit(NAMED_MODELS).collect(Collectors.joining(", "));
        return names.size() > NAMED_MODELS ? first + " and " + (names.size() - NAMED_MODELS) + " more" : first;
    }

    private List<String> modelsWith(Feature feature) {
        return (feature.where().equals(CASES) ? cases : models)
                .entrySet().stream()
                        .filter(model ->
                                feature.pattern().matcher(model.getValue()).find())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(MODELS.resolve("features.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** The text of each model by its name, which is the path of its folder: that name, sources and settings. */
    private static Map<String, String> texts(Path root, int depth) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path relative = root.relativize(file);
                if (relative.getNameCount() > depth) {
                    String name = relative.subpath(0, depth).toString().replace('\\', '/');
                    texts.merge(name, name + "\n" + Files.readString(file), String::concat);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
