package dev.archety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The main job, from an empty database to rows that are read back. */
class ArchetyBackendTest {

    private final TestDatabase database = TestDatabase.create();

    @Test
    void the_first_start_migrates_stores_and_reads() {
        assertThat(start())
                .contains("Migrations applied now: "
                        + MigrationsFolder.committed().migrations().size())
                .contains("phone character varying(30)", "timezone character varying(50)")
                .contains("13 entities validated")
                .contains("user +14155550142 in America/Los_Angeles")
                .contains("conversation of 2 people with 2 messages")
                .contains("with 2 votes for Thai and 0 for Pizza")
                .contains("command send_message for mac-mini-kitchen, PENDING");
        assertThat(database.query("SELECT votes::text FROM polls"))
                .containsExactly("{\"+14155550142\": 0, \"+14155550199\": 0}");
    }

    @Test
    void the_second_start_migrates_nothing_and_goes_on() {
        start();
        assertThat(start()).contains("Migrations applied now: 0").contains("conversation of 2 people with 4 messages");
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly("1");
    }

    private String start() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new ArchetyBackend(Database.given("a test database", database.dataSource()), out).run();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
