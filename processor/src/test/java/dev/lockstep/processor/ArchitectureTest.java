package dev.lockstep.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports point one way: the processor knows entities and the catalogue, and neither of them knows it. */
class ArchitectureTest {

    private static final int LONGEST_FILE = 400;

    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.lockstep.processor");

    @Test
    void reading_entities_knows_nothing_of_the_processor_and_of_files() {
        noClasses()
                .that()
                .resideInAPackage("dev.lockstep.processor.entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.lockstep.processor",
                        "dev.lockstep.processor.catalogue..",
                        "dev.lockstep.plan..",
                        "dev.lockstep.sql..",
                        "dev.lockstep.migration..",
                        "com.palantir.javapoet..")
                .check(PROCESSOR);
    }

    @Test
    void javapoet_stays_in_the_catalogue() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.lockstep.processor.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(PROCESSOR);
    }

    @Test
    void problems_know_nothing_of_those_who_report_them() {
        noClasses()
                .that()
                .resideInAPackage("dev.lockstep.processor.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.lockstep.processor",
                        "dev.lockstep.processor.entity..",
                        "dev.lockstep.processor.catalogue..")
                .check(PROCESSOR);
    }

    @Test
    void the_processor_never_talks_to_a_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "dev.lockstep.postgres..", "dev.lockstep.cli..")
                .check(PROCESSOR);
    }

    @Test
    void annotations_are_read_by_name_and_never_loaded() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "jakarta.validation..")
                .check(PROCESSOR);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_a_circle() {
        slices().matching("dev.lockstep.processor.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROCESSOR);
    }

    @Test
    void no_file_is_longer_than_its_reader_can_hold() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
