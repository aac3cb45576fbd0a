package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecretFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "CREATE ROLE a PASSWORD 'x' LOGIN|CREATE ROLE a PASSWORD '****' LOGIN",
                "ALTER ROLE a WITH ENCRYPTED password E'x\\'y'|ALTER ROLE a WITH ENCRYPTED password '****'",
                "CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'b', password 'x')"
                        + "|CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'b', password '****')",
                "SELECT connect(password => $$x$$)|SELECT connect(password => '****')",
                "UPDATE users SET password = 'x', name = 'y'|UPDATE users SET password = '****', name = 'y'",
                "CREATE TABLE a (password TEXT DEFAULT 'none')|CREATE TABLE a (password TEXT DEFAULT 'none')",
                "SELECT 'no secret'|SELECT 'no secret'",
            })
    void a_string_behind_the_word_password_is_not_shown(String sql, String shown) {
        assertThat(new ScriptStatement(sql, 0, 1, 1).shown()).isEqualTo(shown);
    }
}
