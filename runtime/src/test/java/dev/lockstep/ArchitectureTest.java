package dev.lockstep;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages, and the size of the files. */
final class ArchitectureTest {

    private static final String ROOT = "dev.lockstep";
    private static final int LONGEST_FILE = 400;

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** What a package may use of ours besides itself. The root package is the vocabulary that all runners share. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "annotation:",
                "schema:",
                "snapshot: schema",
                "diff: schema annotation",
                "plan: diff schema",
                "sql: plan diff schema",
                "migration: sql snapshot schema .",
                "drift: sql plan diff schema .",
                "postgres: migration snapshot drift sql plan diff schema .",
                "tenant: .",
                "backup: postgres .",
                "cli: . tenant backup postgres migration drift sql plan diff snapshot schema",
                "spring: .",
                "junit: . migration snapshot schema",
            })
    void a_package_uses_only_what_comes_before_it(String name, @Nullable String allowed) {
        List<String> packages = new ArrayList<>(List.of(ROOT + "." + name + ".."));
        if (allowed != null) {
            for (String used : allowed.split(" ", -1)) {
                packages.add(used.equals(".") ? ROOT : ROOT + "." + used + "..");
            }
        }
        hold(noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(packages.toArray(String[]::new))))));
    }

    @Test
    void every_package_is_in_the_list_above() {
        assertThat(PRODUCTION.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> name.startsWith(ROOT + ".")))
                .isSubsetOf(Stream.of(
                                "annotation",
                                "schema",
                                "snapshot",
                                "diff",
                                "plan",
                                "sql",
                                "drift",
                                "migration",
                                "postgres",
                                "tenant",
                                "backup",
                                "cli",
                                "spring",
                                "junit")
                        .map(name -> ROOT + "." + name)
                        .toList());
    }

    @Test
    void of_the_public_api_only_the_entry_points_reach_into_the_packages_below() {
        DescribedPredicate<JavaClass> entryPoint = simpleNameStartingWith("Migrator")
                .or(simpleNameStartingWith("DriftCheck"))
                .or(builderOfEntryPoint());
        hold(noClasses()
                .that(resideInAPackage(ROOT).and(not(entryPoint)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".*.."));
    }

    private static DescribedPredicate<JavaClass> builderOfEntryPoint() {
        return DescribedPredicate.describe(
                "builders of the entry points",
                type -> type.getName().startsWith(ROOT + ".Migrator$")
                        || type.getName().startsWith(ROOT + ".DriftCheck$"));
    }

    @Test
    void there_are_no_cycles_between_packages() {
        hold(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void only_the_postgres_package_and_what_makes_databases_for_tests_speak_to_a_database() {
        hold(noClasses()
                .that(not(resideInAnyPackage(ROOT + ".postgres..", ROOT + ".junit..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.postgresql.."));
        hold(noClasses()
                .that(not(resideInAnyPackage(ROOT, ROOT + ".postgres..", ROOT + ".spring..", ROOT + ".junit..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.sql.."));
    }

    @Test
    void nothing_needs_a_compiler() {
        hold(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun.."));
    }

    @Test
    void only_the_command_line_needs_picocli_and_only_files_and_reports_need_json() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
        hold(noClasses()
                .that(not(resideInAnyPackage(ROOT + ".cli..", ROOT + ".snapshot..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.."));
    }

    @Test
    void what_only_some_applications_have_is_needed_by_one_package_each() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".spring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.."));
        hold(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "io.zonky.."));
    }

    @Test
    void packages_of_pure_functions_touch_no_files_and_no_processes() {
        hold(noClasses()
                .that(resideInAnyPackage(
                        ROOT + ".schema..",
                        ROOT + ".snapshot..",
                        ROOT + ".diff..",
                        ROOT + ".plan..",
                        ROOT + ".sql..",
                        ROOT + ".drift.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                        .or(DescribedPredicate.describe("java.io.File", (JavaClass type) -> type.getName()
                                .equals("java.io.File")))));
    }

    @Test
    void classes_are_final_or_sealed_or_meant_to_be_implemented() {
        hold(classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(DescribedPredicate.describe("are not abstract", (JavaClass type) -> !type.getModifiers()
                        .contains(JavaModifier.ABSTRACT)))
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_in_it_is_null() throws IOException {
        for (Path folder : foldersWithSources()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).startsWith("/**").contains("@NullMarked\npackage ");
        }
    }

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources("src")) {
            long lines = Files.readString(file).lines().count();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_name_tells_only_what_is_left_over() throws IOException {
        assertThat(sources("src"))
                .extracting(file -> String.valueOf(file.getFileName()))
                .noneMatch(name -> name.matches(".*(Impl|Utils?|Helper|Manager|Base|Abstract)(?![a-z]).*\\.java"));
    }

    private static List<Path> foldersWithSources() throws IOException {
        return sources("src/main/java").stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** A package may still be empty. */
    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCTION);
    }
}
