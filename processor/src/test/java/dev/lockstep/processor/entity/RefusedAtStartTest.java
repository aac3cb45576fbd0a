package dev.lockstep.processor.entity;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.testing.compile.JavaFileObjects;
import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
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

    private static final Path MODELS = Path.of("src/test/resources/refused.txt");

    private static final String IMPORTS = "package shop; import jakarta.persistence.*; import java.util.*; "
            + Stream.of(
                            "Any AnyKeyJavaClass Bag ColumnDefault Comment DiscriminatorFormula ListIndexBase ManyToAny"
                                    .split(" "),
                            "NaturalId NotFound NotFoundAction OnDelete OnDeleteAction SoftDelete SoftDeleteType"
                                    .split(" "))
                    .flatMap(Stream::of)
                    .map(name -> "import org.hibernate.annotations." + name + "; ")
                    .reduce("", String::concat)
            + "\n";

    private static final String LINE = HibernateSchema.LINE.isSeven() ? "7" : "6";

    @TempDir
    private Path classes;

    /** A model, the lines and codes of its errors, and words of what Hibernate says of the same classes. */
    private record Bad(String name, String reported, String refused, String source) {

        /** Of a part of the file, if it is about this line of Hibernate. */
        static Stream<Bad> of(String part) {
            String name = part.substring(0, part.indexOf('\n'));
            String source = part.substring(name.length() + 1).replaceAll("(?m)^[67]+ > .*\n", "");
            return part.lines()
                    .filter(line -> line.matches("[67]+ > .*"))
                    .map(line -> line.split(" > ", 3))
                    .filter(said -> said[0].contains(LINE))
                    .map(said -> new Bad(name, said[1], said[2], source));
        }

        @Override
        public String toString() {
            return name;
        }

        List<JavaFileObject> files() {
            return List.of(JavaFileObjects.forSourceString("shop.Model", IMPORTS + source));
        }
    }

    static Stream<Bad> models() throws IOException {
        return Stream.of(Files.readString(MODELS).split("(?m)^== ")).skip(1).flatMap(Bad::of);
    }

    @ParameterizedTest
    @MethodSource("models")
    void it_is_said_on_the_element(Bad bad) {
        assertThat(ReadModel.of(Map.of("lockstep.hibernate", LINE), bad.files()).errors())
                .containsExactly(bad.reported().split(", "));
    }

    /** What Hibernate passes over without a word has another effect than the one that is meant. */
    @ParameterizedTest
    @MethodSource("models")
    void hibernate_says_it_at_start_up_or_never(Bad bad) throws Exception {
        List<String> names = MappingFolder.store(javac().compile(bad.files()), classes);
        String url = PostgresServer.newest().url("postgres") + "?user=" + PostgresServer.USER;
        Map<String, String> wholeStart = Map.of(HibernateSchema.VALIDATED, "none", "hibernate.hbm2ddl.auto", "none");

        Throwable refusal = catchThrowable(() -> HibernateSchema.create(
                classes, names, new HibernateSchema.Settings(url, NamingStrategy.JPA, wholeStart)));

        if (bad.refused().equals("-")) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).hasStackTraceContaining(bad.refused());
        }
    }
}
