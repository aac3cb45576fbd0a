package dev.lockstep.processor.builds;

import dev.lockstep.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A compiler at work on a module, and what came of it in words. */
record Situation(Toolchain toolchain, Workspace workspace) {

    /** A module with the shop in it. */
    static Situation of(Toolchain toolchain, Path root) {
        return new Situation(toolchain, Shop.in(Workspace.at(root)));
    }

    /** The same, compiled and migrated. */
    static Situation migrated(Toolchain toolchain, Path root) {
        Situation situation = of(toolchain, root);
        situation.expectCompiled(situation.workspace().full());
        return situation;
    }

    void expectCompiled(Compile compile) {
        Toolchain.Result result = toolchain.compile(compile);
        if (!result.succeeded()) {
            throw new AssertionError(toolchain.name() + ": " + result.output());
        }
    }

    /** Whether the compile went through, and what it did to the migrations folder. */
    String outcomeOf(Compile compile) {
        Map<String, String> before = workspace.contents();
        Toolchain.Result result = toolchain.compile(compile);
        Map<String, String> after = workspace.contents();
        return verdict(result) + ", " + work(before, after);
    }

    private static String verdict(Toolchain.Result result) {
        if (result.succeeded()) {
            return "compiles";
        }
        return result.codes().isEmpty() ? "fails" : "fails with " + String.join(", ", result.codes());
    }

    private String work(Map<String, String> before, Map<String, String> after) {
        if (before.equals(after)) {
            return "writes nothing";
        }
        Map<String, String> changed = new TreeMap<>(after);
        changed.entrySet().removeIf(file -> Objects.equals(before.get(file.getKey()), file.getValue()));
        String files = changed.keySet().stream()
                .filter(name -> !name.endsWith("_ROLLBACK.sql") && !name.equals("snapshot.json"))
                .map(name -> name.replaceFirst("\\.sql$", ""))
                .collect(Collectors.joining(", "));
        Schema schema = workspace.snapshot().schema();
        int columns = schema.tables().stream()
                .mapToInt(table -> table.columns().size())
                .sum();
        return "writes " + files + " (now " + schema.tables().size() + " tables, " + columns + " columns)";
    }

    /** The processor path entries of {@link SourceProcessor}. */
    Path[] sourceProcessor() {
        try {
            return new Path[] {
                SourceProcessor.service(workspace.root().resolve("service")),
                Toolchain.locationOf(SourceProcessor.class)
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
