package dev.lockstep.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compile leaves beside the classes for the start of the application. */
class CompiledInResourcesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
    private static final String UP = "BEGIN;\nINSERT INTO town VALUES ('Z\u00fcrich');\nCOMMIT;\n";
    private static final String DOWN = "BEGIN;\nDELETE FROM town WHERE name = 'Z\u00fcrich';\nCOMMIT;\n";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void begin() {
        workspace = Workspace.at(folder).source("Town", """
                @jakarta.persistence.Entity
                public class Town {
                    @jakarta.persistence.Id
                    String name;
                }
                """);
        compile();
    }

    @Test
    void scripts_are_utf_8_whatever_the_encoding_of_the_sources() throws IOException {
        writePair("002_zurich");
        compile("-encoding", "ISO-8859-1");
        assertThat(Files.readString(resource("scripts"))).endsWith(UP + DOWN);
        assertThat(Files.readString(resource("catalogue")))
                .endsWith("\t" + (UP.length() + 1) + "\t" + (DOWN.length() + 1) + "\n");
    }

    @Test
    void a_folder_of_many_migrations_is_as_many_resources_as_one_of_few() throws IOException {
        int few = resources().size();
        for (int version = 2; version < 12; version++) {
            writePair("0" + (version < 10 ? "0" : "") + version + "_more");
        }
        compile();
        assertThat(resources()).hasSize(few);
    }

    @Test
    void what_is_the_same_is_not_written_again() throws IOException {
        for (Path file : resources().keySet()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        compile();
        assertThat(resources()).isNotEmpty().allSatisfy((file, time) -> assertThat(time)
                .isEqualTo(LONG_AGO));
        writePair("002_zurich");
        compile();
        assertThat(resources().get(resource("scripts"))).isNotEqualTo(LONG_AGO);
        assertThat(resources().get(resource("classes"))).isEqualTo(LONG_AGO);
    }

    private void writePair(String name) {
        workspace.write("migrations/" + name + ".sql", UP);
        workspace.write("migrations/" + name + "_ROLLBACK.sql", DOWN);
    }

    private Path resource(String name) {
        return workspace.classes().resolve("META-INF/lockstep/" + name);
    }

    private Map<Path, FileTime> resources() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(workspace.classes().resolve("META-INF"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private void compile(String... options) {
        Compile full = workspace.full();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(Toolchain.arguments(full));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            Files.createDirectories(full.output());
            Files.createDirectories(full.generatedSources());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, output, output, arguments.toArray(String[]::new));
        assertThat(exit).as(output.toString(StandardCharsets.UTF_8)).isZero();
    }
}
