package dev.lockstep.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MigrationNameTest {

    @Test
    void three_digits_grow_past_999() {
        assertThat(new MigrationName(7, "add_polls").scriptFile()).isEqualTo("007_add_polls.sql");
        assertThat(new MigrationName(999, "a").rollbackFile()).isEqualTo("999_a_ROLLBACK.sql");
        assertThat(new MigrationName(1000, "a").scriptFile()).isEqualTo("1000_a.sql");
    }

    @ParameterizedTest
    @CsvSource({
        "001_initial_schema.sql, 1, initial_schema, UP",
        "001_initial_schema_ROLLBACK.sql, 1, initial_schema, DOWN",
        "1000_x.sql, 1000, x, UP",
        "123456789_9.sql, 123456789, 9, UP",
        "010__a_.sql, 10, _a_, UP",
    })
    void a_name_is_read_as_it_is_printed(String fileName, int version, String name, Direction direction) {
        MigrationFile file = new MigrationFile(new MigrationName(version, name), direction);
        assertThat(MigrationFile.parse(fileName)).contains(file);
        assertThat(file.fileName()).isEqualTo(fileName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01_a.sql",
                "0001_a.sql",
                "000_a.sql",
                "001.sql",
                "001_.sql",
                "001a.sql",
                "001_a.SQL",
                "001_a_rollback.sql",
                "001_a-b.sql",
                "001_ä.sql",
                "001_../../x.sql",
                "001_ROLLBACK.sql",
                "001_a_ROLLBACK_ROLLBACK.sql",
                ".sql",
                "sql",
                "9999999999_a.sql",
                "١٢٣_a.sql",
                "readme.md",
                "001_a.sql.bak"
            })
    void other_names_are_not_those_of_migrations(String fileName) {
        assertThat(MigrationFile.parse(fileName)).isEmpty();
    }

    @Test
    void a_name_in_the_wrong_case_tells_what_was_meant() {
        assertThat(MigrationFile.parseIgnoringCase("001_Add_rollback.Sql"))
                .map(MigrationFile::fileName)
                .contains("001_Add_ROLLBACK.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "../x", "a_rollback", "Rollback", "é"})
    void a_name_that_could_not_be_read_back_is_refused(String name) {
        assertThatThrownBy(() -> new MigrationName(1, name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_fits_into_the_tracking_table_and_into_a_file_name() {
        assertThat(MigrationName.isValid("x".repeat(MigrationName.MAX_LENGTH))).isTrue();
        assertThat(MigrationName.isValid("x".repeat(MigrationName.MAX_LENGTH + 1)))
                .isFalse();
    }
}
