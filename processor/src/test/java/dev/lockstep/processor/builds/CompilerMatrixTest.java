package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * What the processor makes of each situation, under each compiler: {@code docs/compilers.md} is the result, and the test fails
 * where a cell is not what the page says. It is rewritten by {@code -Dgolden=update} alone. A compiler of the page that this
 * machine does not have is a skipped test that says so.
 */
class CompilerMatrixTest {

    private static final List<String> COLUMNS = List.of("javac 17", "javac 25", "ecj");

    @TempDir
    private static Path folder;

    private static Map<String, Toolchain> toolchains = Map.of();

    @BeforeAll
    static void find() {
        Map<String, Toolchain> found = new LinkedHashMap<>();
        for (Jdk jdk : Jdk.all().values()) {
            Toolchain toolchain = Toolchain.javac(jdk);
            found.put(toolchain.name(), toolchain);
        }
        found.put("ecj", Toolchain.ecj(Jdk.running()));
        toolchains = found;
        System.out.println("Compilers found: " + String.join(", ", found.keySet()));
    }

    @AfterAll
    static void close() {
        toolchains.values().forEach(Toolchain::stop);
    }

    @TestFactory
    Stream<DynamicTest> every_compiler_writes_the_same() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            update();
        }
        CompilerPage page = CompilerPage.read();
        List<DynamicTest> tests = new ArrayList<>();
        for (Toolchain toolchain : toolchains.values()) {
            // A JDK without a column of its own must do as the oldest does.
            String column = COLUMNS.contains(toolchain.name()) ? toolchain.name() : COLUMNS.get(0);
            for (Scenario scenario : scenarios()) {
                tests.add(DynamicTest.dynamicTest(
                        toolchain.name() + ": " + scenario.name(),
                        () -> assertThat(play(scenario, toolchain)).isEqualTo(page.cell(scenario.name(), column))));
            }
        }
        COLUMNS.stream()
                .filter(column -> !toolchains.containsKey(column))
                .forEach(column -> tests.add(DynamicTest.dynamicTest(column, () -> {
                    throw new TestAbortedException(column + " is not on this machine: its column was not checked");
                })));
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> the_page_has_a_row_for_each_situation() throws IOException {
        List<String> rows = CompilerPage.read().rows();
        return Stream.of(DynamicTest.dynamicTest("rows", () -> assertThat(rows)
                .isEqualTo(Scenario.all().stream().map(Scenario::name).toList())));
    }

    /** All of them, or those with the text of {@code -Dscenario=text} in their names. */
    private static List<Scenario> scenarios() {
        String wanted = System.getProperty("scenario", "");
        return Scenario.all().stream()
                .filter(scenario -> scenario.name().contains(wanted))
                .toList();
    }

    private static void update() throws IOException {
        List<Toolchain> columns = toolchains.values().stream()
                .filter(toolchain -> COLUMNS.contains(toolchain.name()))
                .toList();
        assertThat(columns).extracting(Toolchain::name).isEqualTo(COLUMNS);
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Scenario scenario : Scenario.all()) {
            List<String> row = new ArrayList<>();
            for (Toolchain toolchain : columns) {
                row.add(play(scenario, toolchain));
            }
            cells.put(scenario.name(), row);
        }
        CompilerPage.write(COLUMNS, cells);
    }

    private static String play(Scenario scenario, Toolchain toolchain) throws IOException {
        return scenario.play().outcome(toolchain, Files.createTempDirectory(folder, "project"));
    }
}
