package dev.lockstep.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.diff.Change;
import dev.lockstep.diff.Differ;
import dev.lockstep.diff.Intent;
import dev.lockstep.plan.Plan;
import dev.lockstep.plan.PlanOptions;
import dev.lockstep.plan.Planner;
import dev.lockstep.plan.Rollback;
import dev.lockstep.processor.entity.naming.NamingStrategy;
import dev.lockstep.processor.entity.type.HibernateLine;
import dev.lockstep.schema.Schema;
import dev.lockstep.sql.ScriptWriter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/**
 * Each folder of {@code mapping} is a small model. The database that its first migration makes equals the one that
 * Hibernate makes from the compiled classes, and reading class files gives the same schema as reading sources.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MappingOracleTest {

    /** Marks a folder whose sources need annotations that Hibernate 6.6 and Jakarta Persistence 3.1 do not have. */
    private static final String ONLY_SEVEN = "only-hibernate-7";

    /** Marks one whose annotations are gone from Hibernate 7. */
    private static final String ONLY_SIX = "only-hibernate-6";

    private static final Path OWN = Path.of("src/test/resources/mapping");

    /** {@code -Dmapping.folder} points the comparison at any other folder of models. */
    private static final Path FOLDERS = Path.of(System.getProperty("mapping.folder", OWN.toString()));

    /** {@code -Dmapping} is a pattern for the names of the folders to compare. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("mapping", ""));

    private final EqualityPage page = new EqualityPage();
    private EmbeddedPostgres postgres;
    private Connection ours;
    private Connection theirs;

    @BeforeAll
    void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database ours");
            statement.execute("create database theirs");
        }
        ours = postgres.getDatabase("postgres", "ours").getConnection();
        theirs = postgres.getDatabase("postgres", "theirs").getConnection();
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        ours.close();
        theirs.close();
        postgres.close();
    }

    @TestFactory
    Stream<DynamicTest> the_schema_is_the_one_that_hibernate_creates(TestReporter reporter) throws IOException {
        Differences differences = Differences.read();
        List<NamingStrategy> namings = HibernateSchema.LINE == HibernateLine.SIX
                ? List.of(NamingStrategy.JPA, NamingStrategy.SPRING_3)
                : List.of(NamingStrategy.JPA, NamingStrategy.SPRING_4);
        List<Path> folders;
        try (Stream<Path> found = Files.list(FOLDERS)) {
            folders = found.filter(Files::isDirectory)
                    .filter(folder ->
                            ONLY.matcher(folder.getFileName().toString()).find())
                    .filter(folder ->
                            !Files.exists(folder.resolve(HibernateSchema.LINE.isSeven() ? ONLY_SIX : ONLY_SEVEN)))
                    .sorted()
                    .toList();
        }
        Stream<DynamicTest> comparisons = folders.stream().flatMap(folder -> namings.stream()
                .map(naming -> DynamicTest.dynamicTest(
                        folder.getFileName() + " " + naming, () -> compare(folder, naming, differences))));
        return isWhole() ? Stream.concat(comparisons, Stream.of(figures(reporter))) : comparisons;
    }

    /** Comes last, when all comparisons are done. */
    private DynamicTest figures(TestReporter reporter) {
        return DynamicTest.dynamicTest("the page of equality tells the figures", () -> {
            reporter.publishEntry("equal to Hibernate", String.join("\n", page.rows()));
            page.verify();
        });
    }

    private static boolean isWhole() {
        return ONLY.pattern().isEmpty() && FOLDERS.equals(OWN);
    }

    private void compare(Path folder, NamingStrategy naming, Differences differences) throws Exception {
        MappingFolder model = new MappingFolder(folder);
        Map<String, String> options = model.options(naming);
        ReadModel read = ReadModel.of(options, model.sources());
        Schema schema = read.schema();
        Path classes = Files.createTempDirectory("mapping");
        List<String> classNames = MappingFolder.store(read.compilation(), classes);

        assertThat(ReadModel.ofClasses(options, classes, classNames).schema())
                .as("read from class files")
                .isEqualTo(schema);
        Catalog.clear(ours);
        try (Statement statement = ours.createStatement()) {
            statement.execute(sql(schema));
        }
        Catalog.clear(theirs);
        HibernateSchema.create(classes, classNames, model.settings(url("theirs"), naming));
        List<String> intended = differences.of(model.name(), naming, HibernateSchema.LINE);
        assertThat(onlyIn(Catalog.read(ours), Catalog.read(theirs))).containsExactlyInAnyOrderElementsOf(intended);
        assertThat(HibernateSchema.validate(classes, classNames, model.settings(url("ours"), naming)))
                .as("what Hibernate's validation finds in our schema, against what it finds in its own")
                .isEqualTo(HibernateSchema.validate(classes, classNames, model.settings(url("theirs"), naming)));
        page.compared(naming, intended);
    }

    private String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    /** The lines that one of the two has alone, marked like a diff from Hibernate's to ours. */
    private static Set<String> onlyIn(SortedSet<String> ourLines, SortedSet<String> theirLines) {
        Set<String> only = new TreeSet<>();
        ourLines.stream().filter(line -> !theirLines.contains(line)).forEach(line -> only.add("+ " + line));
        theirLines.stream().filter(line -> !ourLines.contains(line)).forEach(line -> only.add("- " + line));
        return only;
    }

    private static String sql(Schema schema) {
        List<Change> changes = Differ.diff(Schema.EMPTY, schema, Intent.NONE);
        Plan plan = Planner.plan(changes, new PlanOptions(PlanOptions.Mode.PLAIN));
        String script = ScriptWriter.up(
                1, "initial", "001_initial", changes, plan, new Rollback(Rollback.Kind.LOSSLESS, List.of(), List.of()));
        return script.replaceAll("(?m)^\\\\set.*$", "");
    }
}
