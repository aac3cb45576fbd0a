package dev.lockstep.processor.builds;

import java.nio.file.Path;
import java.util.List;

/** A situation that every build gets into, and what the processor made of it, in words: a row of the matrix. */
record Scenario(String name, Play play) {

    /** Begins with an empty folder. */
    @FunctionalInterface
    interface Play {
        String outcome(Toolchain toolchain, Path root);
    }

    /** Every compiler looks into the bodies of methods when the processors are done; javac tells what it found there. */
    private static final String AGE = """
            String name;

            Integer age;

            Integer nextAge() {
                return nothing;
            }
            """;

    static List<Scenario> all() {
        return List.of(
                new Scenario("full compile", Scenario::full),
                new Scenario("full compile, nothing changed", Scenario::unchanged),
                new Scenario("one file touched", Scenario::touched),
                new Scenario("one file with a new field", Scenario::newField),
                new Scenario("test compile, Maven", (tool, root) -> tests(tool, root, "target/test-classes")),
                new Scenario("test compile, Gradle", (tool, root) -> tests(tool, root, "build/classes/java/test")),
                new Scenario(
                        "test compile, Gradle, a source set of its own",
                        (tool, root) -> tests(tool, root, "build/classes/java/integrationTest")),
                new Scenario("test compile, IntelliJ", (tool, root) -> tests(tool, root, "out/test/shop")),
                new Scenario("test compile, Eclipse", (tool, root) -> tests(tool, root, "bin/test")),
                new Scenario("missing type of a field", Scenario::missingType),
                new Scenario("missing superclass", Scenario::missingSuperclass),
                new Scenario("misspelt annotation", Scenario::misspeltAnnotation),
                new Scenario("missing import of @Entity", Scenario::missingImport),
                new Scenario("constant that does not exist in an annotation", Scenario::missingConstant),
                new Scenario("another processor reports an error", Scenario::foreignError),
                new Scenario("new field, and an error in a method body", Scenario::errorInBody),
                new Scenario("new field, and an error in a method body, checked", Scenario::errorInBodyChecked),
                new Scenario("new field, and an error in a method body that is mended", Scenario::errorInBodyMended),
                new Scenario("deleted entity", Scenario::deletedEntity),
                new Scenario("class that is no entity any more", Scenario::noEntityAnyMore),
                new Scenario("Lombok before Lockstep", Scenario::lombokBefore),
                new Scenario("Lombok after Lockstep", Scenario::lombokAfter),
                new Scenario("superclass generated in a later round", Scenario::generatedSuperclass),
                new Scenario("entities generated in two later rounds", Scenario::generatedEntities),
                new Scenario("`-Werror`, unchanged, checked", Scenario::checked),
                new Scenario("`-Werror`, new field, checked", Scenario::checkedWithNewField),
                new Scenario("library compiled to its index", Scenario::library),
                new Scenario("application with a library in a jar", Scenario::application),
                new Scenario("application that names the classes of a library", Scenario::namedClasses));
    }

    private static String full(Toolchain toolchain, Path root) {
        Situation situation = Situation.of(toolchain, root);
        return situation.outcomeOf(situation.workspace().full());
    }

    private static String unchanged(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        return situation.outcomeOf(situation.workspace().full());
    }

    private static String touched(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        return situation.outcomeOf(situation.workspace().only("Customer"));
    }

    private static String newField(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().edit("Order", "Customer customer;", "Customer customer;\n\n    String note;");
        return situation.outcomeOf(situation.workspace().only("Order"));
    }

    private static String tests(Toolchain toolchain, Path root, String output) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().write("src/test/java/shop/Fixture.java", entity("Fixture"));
        return situation.outcomeOf(situation.workspace().tests(output));
    }

    private static String entity(String name) {
        return """
                package shop;

                import jakarta.persistence.*;

                @Entity
                public class %s {
                    @Id
                    Long id;
                }
                """.formatted(name);
    }

    private static String missingType(Toolchain toolchain, Path root) {
        return afterEdit(toolchain, root, "String name;", "Nome name;");
    }

    private static String missingSuperclass(Toolchain toolchain, Path root) {
        return afterEdit(toolchain, root, "extends Stamped", "extends Stampd");
    }

    private static String misspeltAnnotation(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().edit("Address", "@Column", "@Colum");
        return situation.outcomeOf(situation.workspace().full());
    }

    private static String missingImport(Toolchain toolchain, Path root) {
        return afterEdit(toolchain, root, "import jakarta.persistence.*;", "import jakarta.persistence.Id;");
    }

    private static String missingConstant(Toolchain toolchain, Path root) {
        return afterEdit(toolchain, root, "String name;", "@Column(name = Names.NAME)\n    String name;");
    }

    private static String afterEdit(Toolchain toolchain, Path root, String before, String after) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().edit("Customer", before, after);
        return situation.outcomeOf(situation.workspace().full());
    }

    private static String foreignError(Toolchain toolchain, Path root) {
        Situation situation = Situation.of(toolchain, root);
        return situation.outcomeOf(situation
                .workspace()
                .full()
                .with("late.error=no mapper for Customer")
                .behind(situation.sourceProcessor()));
    }

    private static String errorInBody(Toolchain toolchain, Path root) {
        Situation situation = withErrorInBody(toolchain, root);
        return situation.outcomeOf(situation.workspace().full());
    }

    private static String errorInBodyChecked(Toolchain toolchain, Path root) {
        Situation situation = withErrorInBody(toolchain, root);
        return situation.outcomeOf(situation.workspace().full().with("lockstep.mode=check"));
    }

    private static String errorInBodyMended(Toolchain toolchain, Path root) {
        Situation situation = withErrorInBody(toolchain, root);
        situation.outcomeOf(situation.workspace().full());
        situation.workspace().edit("Customer", "return nothing;", "return age;");
        return situation.outcomeOf(situation.workspace().full());
    }

    private static Situation withErrorInBody(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().edit("Customer", "String name;", AGE);
        return situation;
    }

    private static String deletedEntity(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().delete("Order");
        return situation.outcomeOf(situation.workspace().full());
    }

    private static String noEntityAnyMore(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().edit("Order", "@Entity\n@Table(name = \"orders\")\n", "");
        return situation.outcomeOf(situation.workspace().full());
    }

    private static String lombokBefore(Toolchain toolchain, Path root) {
        Situation situation = withLombok(toolchain, root);
        return situation.outcomeOf(situation.workspace().full().behind(Toolchain.lombok()));
    }

    private static String lombokAfter(Toolchain toolchain, Path root) {
        Situation situation = withLombok(toolchain, root);
        return situation.outcomeOf(situation.workspace().full().aheadOf(Toolchain.lombok()));
    }

    /** The accessors of the customer are Lombok's, and another class does not compile without them. */
    private static Situation withLombok(Toolchain toolchain, Path root) {
        Situation situation = Situation.of(toolchain, root);
        situation.workspace().edit("Customer", "@Entity", "@lombok.Getter\n@lombok.Setter\n@Entity");
        situation
                .workspace()
                .source("Greeting", "class Greeting {\n    String of(Customer it) { return it.getName(); }\n}\n");
        return situation;
    }

    private static String generatedSuperclass(Toolchain toolchain, Path root) {
        Situation situation = Situation.of(toolchain, root);
        situation.workspace().delete("Stamped");
        situation.workspace().write("late/1-shop.Stamped.java", "package shop;\n\n" + Shop.STAMPED);
        return withLateSources(situation);
    }

    private static String generatedEntities(Toolchain toolchain, Path root) {
        Situation situation = Situation.of(toolchain, root);
        for (String name : List.of("Audit", "Trail")) {
            situation.workspace().write("late/" + name.length() + "-shop." + name + ".java", entity(name));
        }
        return withLateSources(situation);
    }

    private static String withLateSources(Situation situation) {
        Workspace workspace = situation.workspace();
        return situation.outcomeOf(workspace
                .full()
                .with("late=" + workspace.root().resolve("late"))
                .aheadOf(situation.sourceProcessor()));
    }

    private static String checked(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        return situation.outcomeOf(situation.workspace().full().with("lockstep.mode=check"));
    }

    private static String checkedWithNewField(Toolchain toolchain, Path root) {
        Situation situation = Situation.migrated(toolchain, root);
        situation.workspace().edit("Order", "Customer customer;", "Customer customer;\n\n    String note;");
        return situation.outcomeOf(situation.workspace().only("Order").with("lockstep.mode=check"));
    }

    private static String library(Toolchain toolchain, Path root) {
        Situation situation = Situation.of(toolchain, root);
        return situation.outcomeOf(situation.workspace().full().with("lockstep.mode=index"));
    }

    private static String application(Toolchain toolchain, Path root) {
        Situation library = Situation.of(toolchain, root.resolve("library"));
        library.expectCompiled(library.workspace().full().with("lockstep.mode=index"));
        Situation application = Libraries.application(toolchain, root.resolve("application"));
        return application.outcomeOf(application.workspace().full().against(Libraries.jar(library.workspace())));
    }

    private static String namedClasses(Toolchain toolchain, Path root) {
        Situation library = Situation.of(toolchain, root.resolve("library"));
        library.expectCompiled(library.workspace().full().with("lockstep.mode=off"));
        Situation application = Libraries.application(toolchain, root.resolve("application"));
        return application.outcomeOf(application
                .workspace()
                .full()
                .with("lockstep.entities=shop.*")
                .against(library.workspace().classes()));
    }
}
