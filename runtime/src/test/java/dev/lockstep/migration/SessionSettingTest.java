package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionSettingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SET search_path = a, b | SET LOCAL search_path = a, b",
                "set session work_mem to '1MB' | SET LOCAL work_mem to '1MB'",
                "SET ROLE app | SET LOCAL ROLE app",
                "SET SESSION AUTHORIZATION app | SET LOCAL SESSION AUTHORIZATION app",
                "SET TIME ZONE 'UTC' | SET LOCAL TIME ZONE 'UTC'",
                "RESET search_path | SET LOCAL search_path TO DEFAULT",
                "RESET ROLE | SET LOCAL ROLE NONE",
                "RESET SESSION AUTHORIZATION | SET LOCAL SESSION AUTHORIZATION DEFAULT",
                "RESET TIME ZONE | SET LOCAL TIME ZONE DEFAULT",
                "SELECT pg_catalog.set_config('search_path', '', false) | SELECT pg_catalog.set_config('search_path', '', true)",
            })
    void what_is_set_for_the_session_is_set_for_the_transaction(String written, String local) {
        Script script = Script.parse("f.sql", "BEGIN;\n" + written + ";\nCOMMIT;\nSELECT 1;");
        assertThat(script.steps().get(0).statements())
                .extracting(ScriptStatement::sql)
                .containsExactly(local);
        assertThat(script.steps().get(0).settings()).isEmpty();
        assertThat(script.steps().get(1).settings()).hasSize(1);
        ScriptSetting setting = script.steps().get(1).settings().get(0);
        assertThat(setting.local().sql()).isEqualTo(local);
        assertThat(setting.session().sql()).isEqualTo(written);
        assertThat(setting.local().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET LOCAL lock_timeout = 1",
                "SET TRANSACTION READ ONLY",
                "SET CONSTRAINTS ALL DEFERRED",
                "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
                "SELECT set_config('a.b', 'c', true)",
                "SELECT set_config('a.b', 'c', false) FROM t",
                "UPDATE t SET role = 1",
            })
    void all_else_is_left_as_it_is(String written) {
        Script script = Script.parse("f.sql", written + ";\nSELECT 1;");
        assertThat(script.steps()).hasSize(2);
        assertThat(script.steps().get(1).settings()).isEmpty();
    }

    @Test
    void a_setting_is_no_step_and_holds_for_all_that_follow() {
        Script script =
                Script.parse("f.sql", "SET a.x = 1; BEGIN; SET a.y = 2; COMMIT; SELECT 1; RESET ALL; SELECT 2;");
        assertThat(script.steps().stream().map(step -> texts(step.settings())).toList())
                .containsExactly(
                        List.of("SET a.x = 1"),
                        List.of("SET a.x = 1", "SET a.y = 2"),
                        List.of("SET a.x = 1", "SET a.y = 2"),
                        List.of());
    }

    private static List<String> texts(List<ScriptSetting> settings) {
        return settings.stream().map(setting -> setting.session().sql()).toList();
    }
}
