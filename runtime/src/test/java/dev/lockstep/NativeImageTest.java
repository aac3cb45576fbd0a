package dev.lockstep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueClasses;
import dev.lockstep.migration.CatalogueIndex;
import dev.lockstep.migration.CatalogueScripts;
import dev.lockstep.migration.HistoryDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a native image has to be told (GraalVM manual, "Reachability Metadata"): resources. Of reflection there is none, and an
 * implementation that {@code ServiceLoader} is asked for the image finds by itself.
 */
final class NativeImageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path METADATA =
            RESOURCES.resolve("META-INF/native-image/dev.lockstep/lockstep-runtime/resource-config.json");

    private static List<Pattern> patterns() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(METADATA.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    patterns.add(Pattern.compile(json.getText()));
                }
            }
        }
        return patterns;
    }

    /** The queries beside the classes, and what the processor compiles in. */
    private static List<String> loaded() throws IOException {
        List<String> loaded = new ArrayList<>(List.of(
                CatalogueIndex.RESOURCE,
                CatalogueClasses.RESOURCE,
                HistoryDigest.RESOURCE,
                CatalogueScripts.RESOURCE,
                Catalogue.SNAPSHOT));
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("dev"))) {
            files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .forEach(loaded::add);
        }
        return loaded;
    }

    @Test
    void every_resource_that_is_loaded_is_named_and_nothing_else() throws IOException {
        assertThat(loaded()).hasSizeGreaterThan(12).allMatch(name -> matches(name));
        assertThat(matches("META-INF/spring.factories")).isFalse();
        assertThat(matches("dev/lockstep/Migrator.class")).isFalse();
        for (Pattern pattern : patterns()) {
            assertThat(loaded()).anyMatch(name -> pattern.matcher(name).matches());
        }
    }

    private static boolean matches(String name) {
        try {
            return patterns().stream().anyMatch(pattern -> pattern.matcher(name).matches());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothing_that_migrates_uses_reflection() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.lockstep.spring..", "dev.lockstep.junit..", "dev.lockstep.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.lockstep"));
    }
}
