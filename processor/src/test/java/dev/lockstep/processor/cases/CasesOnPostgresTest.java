package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testing.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the files of each case do to a database that holds rows: up, down, and up again; on several majors of PostgreSQL. */
final class CasesOnPostgresTest {

    @TestFactory
    Stream<DynamicContainer> each_change_is_made_and_taken_back() {
        return CaseFolder.all().stream()
                .filter(folder -> !folder.isRefused())
                .map(folder -> DynamicContainer.dynamicContainer(folder.name(), onEachMajor(folder)));
    }

    private static Stream<DynamicTest> onEachMajor(CaseFolder folder) {
        return PostgresServer.majors().stream()
                .filter(major -> major >= folder.oldestPostgres())
                .map(PostgresServer::of)
                .map(server -> DynamicTest.dynamicTest(server.toString(), () -> verify(folder, server)));
    }

    private static void verify(CaseFolder folder, PostgresServer server) {
        Map<String, String> before;
        try (Project project = Project.create(folder.options())) {
            compile(project, folder.before());
            before = project.migrations();
        }
        Map<String, String> files = new TreeMap<>(before);
        files.putAll(folder.expected().read());
        try (Database database = Database.create(server)) {
            new Run(folder, before, files, database).run();
        }
    }

    private static void compile(Project project, List<Path> sources) {
        if (!sources.isEmpty()) {
            Project.Result result = project.compile(sources);
            assertThat(result.succeeded())
                    .as("%s %s", result.messages(), result.other())
                    .isTrue();
        }
    }

    /** {@code before} are the files of the old model, {@code files} those after the change. */
    private record Run(CaseFolder folder, Map<String, String> before, Map<String, String> files, Database database) {

        void run() {
            migrate(1, "");
            DriftProof.assertNone(database, before);
            database.execute(folder.seed().isEmpty() ? "SELECT 1" : folder.seed());
            String catalogBefore = database.catalog();
            String dataBefore = database.data();
            migrateAndWatch(2, "");
            assertThat(withoutSetAside(database.catalog()))
                    .as("catalog after the change = catalog of the new model made from nothing")
                    .isEqualTo(madeFromNothing());
            DriftProof.assertNone(database, scripts(files));
            SurvivingData survivors = SurvivingData.of(files);
            Map<String, String> data = survivors.read(database);
            folder.expected().compare(data, name -> name.equals("data.txt"));

            migrateAndWatch(2, "_ROLLBACK");
            String rollback = file(2, "_ROLLBACK");
            boolean irreversible = rollback.contains("IRREVERSIBLE");
            String catalogAfter = database.catalog();
            assertThat(irreversible ? RandomEvolution.withoutValidity(catalogAfter) : catalogAfter)
                    .as("catalog after the rollback")
                    .isEqualTo(irreversible ? RandomEvolution.withoutValidity(catalogBefore) : catalogBefore);
            boolean exact = !irreversible && !rollback.contains("What stays as the migration left it");
            if (exact) {
                assertThat(database.data()).as("rows after the rollback").isEqualTo(dataBefore);
            }
            migrate(2, "");
            assertThat(withoutSetAside(database.catalog()))
                    .as("catalog after doing it again")
                    .isEqualTo(madeFromNothing());
            if (!irreversible) {
                assertThat(survivors.read(database))
                        .as("rows after doing it again")
                        .isEqualTo(data);
            }
        }

        /** Without the texts of the case that are no files of the folder. */
        private static Map<String, String> scripts(Map<String, String> files) {
            Map<String, String> scripts = new TreeMap<>(files);
            scripts.keySet().removeIf(name -> name.endsWith(".txt"));
            return scripts;
        }

        /** What is not dropped but renamed is more than the new model has. */
        private static String withoutSetAside(String catalog) {
            return catalog.lines().filter(line -> !line.contains("__dropped_")).collect(Collectors.joining("\n"));
        }

        private void migrateAndWatch(int version, String suffix) {
            Map<String, String> before = database.files();
            Map<String, String> names = new TreeMap<>();
            database.query("SELECT oid::text || ' ' || oid::regclass FROM pg_class WHERE relkind = 'r'")
                    .forEach(line ->
                            names.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
            migrate(version, suffix);
            Map<String, String> after = database.files();
            database.query("SELECT oid::text || ' ' || oid::regclass FROM pg_class WHERE relkind = 'r'")
                    .forEach(line ->
                            names.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
            Set<String> rewritten = before.keySet().stream()
                    .filter(table ->
                            after.containsKey(table) && !after.get(table).equals(before.get(table)))
                    .map(table -> names.getOrDefault(table, table))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(rewritten)
                    .as("tables written anew by the %s", suffix.isEmpty() ? "change" : "rollback")
                    .isEqualTo(announced(file(version, suffix)));
        }

        /** The tables of which the header says that they are written anew. */
        private static Set<String> announced(String script) {
            return script.lines()
                    .filter(line -> line.startsWith("--   ") && line.contains(" written anew"))
                    .map(line -> line.substring(5, line.indexOf(' ', 5)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private void migrate(int version, String suffix) {
            files.keySet().stream()
                    .filter(name -> isFile(name, version, suffix))
                    .forEach(name -> database.migrate(name, files.getOrDefault(name, "")));
        }

        private String file(int version, String suffix) {
            return files.keySet().stream()
                    .filter(name -> isFile(name, version, suffix))
                    .map(name -> files.getOrDefault(name, ""))
                    .collect(Collectors.joining());
        }

        private static boolean isFile(String name, int version, String suffix) {
            return name.startsWith("00" + version + "_")
                    && name.endsWith(".sql")
                    && name.endsWith("_ROLLBACK.sql") == suffix.equals("_ROLLBACK");
        }

        private String madeFromNothing() {
            try (Project project = Project.create(folder.options());
                    Database scratch = Database.create(database.server())) {
                compile(project, folder.after());
                project.migrations().forEach((name, text) -> {
                    if (isFile(name, 1, "")) {
                        scratch.migrate(name, text);
                    }
                });
                return scratch.catalog();
            }
        }
    }
}
