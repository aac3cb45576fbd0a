package dev.lockstep.processor.entity;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.testing.compile.JavaFileObjects;
import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate refuses when it starts is an error on the element at compile time. */
final class RefusedAtStartTest {

    private static final String IMPORTS = "package shop; import jakarta.persistence.*; import java.util.*;\n";

    @TempDir
    private Path classes;

    /** A model, the line and the code of the error, and words of what Hibernate says of the same classes. */
    private record Bad(String name, String reported, String refused, List<String> sources) {
        @Override
        public String toString() {
            return name;
        }

        List<JavaFileObject> files() {
            return sources.stream()
                    .map(source -> JavaFileObjects.forSourceString(
                            "shop." + source.replaceFirst("(?s)^.*?\\bclass (\\w+).*$", "$1"), IMPORTS + source))
                    .toList();
        }
    }

    private static Bad bad(String name, String reported, String refused, String... sources) {
        return new Bad(name, reported, refused, List.of(sources));
    }

    static Stream<Bad> models() {
        return Stream.of(
                bad(
                        "a mappedBy that names nothing",
                        "3: [LS106]",
                        "'mappedBy' a property named 'ownr' which does not exist",
                        "@Entity class A {\n  @Id long id;\n  @OneToMany(mappedBy = \"ownr\") List<B> bs;\n}",
                        "@Entity class B { @Id long id; @ManyToOne A owner; }"),
                bad(
                        "a join column that references a missing column",
                        "3: [LS108]",
                        "references a column named 'nope'",
                        "@Entity class B {\n  @Id long id;\n  @ManyToOne @JoinColumn(referencedColumnName = \"nope\") A a;\n}",
                        "@Entity class A { @Id long id; }"),
                bad(
                        "two attributes on one column with different types",
                        "4: [LS105]",
                        "Column 'x' is duplicated in mapping for entity",
                        "@Entity class A {\n  @Id long id;\n  @Column(name = \"x\") String one;\n  @Column(name = \"x\") int two;\n}"),
                bad(
                        "a discriminator value twice",
                        "3: [LS122]",
                        "discriminator value",
                        "@Entity @DiscriminatorValue(\"x\") class A { @Id long id; }",
                        "@Entity\n@DiscriminatorValue(\"x\")\nclass B extends A { }"),
                bad(
                        "an embeddable that contains itself",
                        "1: [LS115]",
                        "Recursive embeddable mapping detected",
                        "@Embeddable class Node { int x; Node next; }",
                        "@Entity class A {\n  @Id long id;\n  Node node;\n}"),
                bad(
                        "generics that cannot be resolved",
                        "3: [LS141]",
                        "has an unbound type and no explicit target entity",
                        "@Entity class A<T> {\n  @Id long id;\n  T value;\n}"),
                bad(
                        "an entity hierarchy with two ids",
                        "3: [LS140]",
                        "cannot be cast to class org.hibernate.mapping.RootClass",
                        "@Entity class A { @Id long id; }",
                        "@Entity class B extends A {\n  @Id\n  long number;\n}"),
                bad(
                        "an override of an attribute that does not exist",
                        "3: [LS114]",
                        "",
                        "@Entity class A {\n  @Id long id;\n  @AttributeOverride(name = \"citi\", column = @Column(name = \"x\"))\n  Place place;\n}",
                        "@Embeddable class Place { String city; }"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void it_is_said_on_the_element(Bad bad) {
        Map<String, String> options = Map.of("lockstep.hibernate", HibernateSchema.LINE.isSeven() ? "7" : "6");

        assertThat(ReadModel.of(options, bad.files()).errors()).containsExactly(bad.reported());
    }

    /** An override of nothing is passed over without a word: the column would keep its name. */
    @ParameterizedTest
    @MethodSource("models")
    void hibernate_says_it_at_start_up_or_never(Bad bad) throws Exception {
        List<String> names = MappingFolder.store(javac().compile(bad.files()), classes);
        String url = PostgresServer.newest().url("postgres") + "?user=" + PostgresServer.USER;
        Map<String, String> wholeStart = Map.of(HibernateSchema.VALIDATED, "none", "hibernate.hbm2ddl.auto", "none");

        Throwable refusal = catchThrowable(() -> HibernateSchema.create(
                classes, names, new HibernateSchema.Settings(url, NamingStrategy.JPA, wholeStart)));

        if (bad.refused().isEmpty()) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).hasStackTraceContaining(bad.refused());
        }
    }
}
