package dev.lockstep.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the compiler writes and says for each case, to the byte. */
final class CasesTest {

    @TestFactory
    Stream<DynamicTest> each_change_gives_exactly_its_files() {
        return CaseFolder.all().stream().map(folder -> DynamicTest.dynamicTest(folder.name(), () -> verify(folder)));
    }

    private static void verify(CaseFolder folder) {
        try (Project project = Project.create(folder.options())) {
            start(project, folder);
            Map<String, String> before = project.migrations();
            Project.Result result = project.compile(folder.after());
            assertThat(result.other()).as("errors of javac").isEmpty();

            Map<String, String> after = project.migrations();
            Map<String, String> actual = new TreeMap<>(after);
            actual.keySet().removeIf(name -> name.startsWith("001_"));
            actual.computeIfPresent("snapshot.json", (name, text) -> withoutHashes(text));
            if (result.succeeded()) {
                put(actual, "warnings.txt", result);
            } else {
                assertThat(after).as("an error leaves the folder alone").isEqualTo(before);
                actual.clear();
                put(actual, "errors.txt", result);
            }
            folder.expected().compare(actual, name -> !name.equals("data.txt"));
            project.compile(folder.after());
            assertThat(project.migrations()).as("files after one more compile").isEqualTo(after);
        }
    }

    /** What a file hashes to is for the tests of the manifest to say. */
    private static String withoutHashes(String snapshot) {
        return snapshot.replaceAll("\"(checksum|schemaChecksum|rollback|chain)\": \"[^\"]*\"", "\"$1\": \"…\"");
    }

    private static void put(Map<String, String> actual, String name, Project.Result result) {
        if (!result.messages().isEmpty()) {
            actual.put(name, String.join("\n", result.messages()) + "\n");
        }
    }

    private static void start(Project project, CaseFolder folder) {
        if (folder.before().isEmpty()) {
            return;
        }
        Project.Result result = project.compile(folder.before());
        assertThat(result.other()).as("errors of javac before the change").isEmpty();
        assertThat(result.succeeded()).as("%s", result.messages()).isTrue();
    }
}
