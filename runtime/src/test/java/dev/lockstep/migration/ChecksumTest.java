package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksumTest {

    private static final String SCRIPT = """
            -- 005_add_polls
            BEGIN;
            CREATE TABLE polls (id UUID PRIMARY KEY, options JSONB NOT NULL DEFAULT '[]', a INT CHECK (a=-1));
            INSERT INTO schema_migrations (version, name) VALUES (5, 'add_polls');
            COMMIT;
            """;

    /** The text of algorithm 1 is in production databases: this value may never change. */
    @Test
    void algorithm_1_is_what_it_has_always_been() {
        assertThat(Checksum.of(SCRIPT)).isEqualTo("1:ae641fdcf529cac01440495ce59b9480");
        assertThat(Checksum.of("")).isEqualTo("1:e3b0c44298fc1c149afbf4c8996fb924");
    }

    @Test
    void what_does_not_change_the_effect_does_not_count() {
        String checksum = Checksum.of(SCRIPT);
        assertThat(Checksum.of(SCRIPT.replace("\n", "\r\n"))).isEqualTo(checksum);
        assertThat(Checksum.of("\uFEFF" + SCRIPT)).isEqualTo(checksum);
        assertThat(Checksum.of("/* licence /* nested */ */\n" + SCRIPT + "-- end"))
                .isEqualTo(checksum);
        assertThat(Checksum.of(SCRIPT.replace(" (", "\n\t("))).isEqualTo(checksum);
        assertThat(Checksum.of(SCRIPT.replace("a=-1", "a = - 1"))).isEqualTo(checksum);
        assertThat(Checksum.of(SCRIPT.replace("CREATE TABLE", "create table"))).isEqualTo(checksum);
        assertThat(Checksum.of("\\set ON_ERROR_STOP on\n" + SCRIPT)).isEqualTo(checksum);
        assertThat(Checksum.of(SCRIPT.replace("COMMIT;", ";;COMMIT"))).isEqualTo(checksum);
    }

    @Test
    void tracking_does_not_count_so_that_a_migration_can_be_renumbered() {
        String renumbered = SCRIPT.replace("(5, 'add_polls')", "(6, 'add_polls')");
        String untracked = SCRIPT.replaceAll("INSERT.*\n", "");
        String creating = SCRIPT.replace("BEGIN;", "BEGIN;" + Tracking.CREATE_TABLE + ";");
        assertThat(Checksum.of(renumbered)).isEqualTo(Checksum.of(SCRIPT));
        assertThat(Checksum.of(untracked)).isEqualTo(Checksum.of(SCRIPT));
        assertThat(Checksum.of(creating)).isEqualTo(Checksum.of(SCRIPT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 'a  b'|SELECT 'a b'",
                "SELECT 'a--b'|SELECT 'a--c'",
                "SELECT $$a -- b$$|SELECT $$a$$",
                "SELECT $$ a$$|SELECT $$a$$",
                "SELECT $x$a$x$|SELECT $y$a$y$",
                "SELECT \"A\"|SELECT \"a\"",
                "SELECT 'A'|SELECT 'a'",
                "SELECT E'\\n'|SELECT '\\n'",
                "SELECT a <= b|SELECT a < = b",
                "SELECT ab|SELECT a b",
                "SELECT 1; SELECT 2|SELECT 2; SELECT 1",
                "BEGIN; SELECT 1; COMMIT|SELECT 1",
                "INSERT INTO schema_migrations SELECT 1, 'x'|SELECT 1",
                "DELETE FROM schema_migrations|SELECT 1",
                "DELETE FROM schema_migrations WHERE version = 1 OR true|SELECT 1",
            })
    void what_changes_the_effect_counts(String one, String other) {
        assertThat(Checksum.of(one)).isNotEqualTo(Checksum.of(other));
    }

    @Test
    void line_ends_do_not_count_even_in_quotes_because_git_changes_them() {
        assertThat(Checksum.of("SELECT $$a\r\nb$$")).isEqualTo(Checksum.of("SELECT $$a\nb$$"));
        assertThat(Checksum.of("SELECT 'a\rb'")).isNotEqualTo(Checksum.of("SELECT 'a\nb'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'open",
                "/* open",
                "$a$ open",
                "\"open",
                "(((",
                "\\copy t from x",
                "COPY t FROM stdin;\n1\t'\n\\."
            })
    void any_text_has_one_and_it_is_stable(String text) {
        assertThat(Checksum.of(text)).matches("1:[0-9a-f]{32}").isEqualTo(Checksum.of(text));
        assertThat(Checksum.of(text)).isNotEqualTo(Checksum.of(text + " more"));
    }

    @Test
    void a_stored_checksum_is_verified_by_its_own_algorithm() {
        assertThat(Checksum.verify(Checksum.of("SELECT 1"), "select  1;")).isEqualTo(Checksum.Match.SAME);
        assertThat(Checksum.verify(Checksum.of("SELECT 1"), "SELECT 2")).isEqualTo(Checksum.Match.DIFFERENT);
        assertThat(Checksum.verify("2:abc", "SELECT 1")).isEqualTo(Checksum.Match.UNKNOWN_ALGORITHM);
        assertThat(Checksum.verify("", "SELECT 1")).isEqualTo(Checksum.Match.UNKNOWN_ALGORITHM);
        assertThat(Checksum.comparable("1:a", "1:b")).isTrue();
        assertThat(Checksum.comparable("1:a", "12:b")).isFalse();
        assertThat(Checksum.comparable("", "1:b")).isFalse();
    }
}
