package dev.lockstep.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of an expression have to be columns, and which need not. */
final class ColumnReferencesTest {

    @ParameterizedTest
    @MethodSource
    void names_in_the_place_of_a_value_are_columns(String expression, String columns) {
        assertThat(String.join(" ", ColumnReferences.in(expression))).isEqualTo(columns);
    }

    static Stream<Arguments> names_in_the_place_of_a_value_are_columns() {
        return Stream.of(
                arguments("lower(email)", "email"),
                arguments("first || ' ' || Last", "first last"),
                arguments("\"First Name\" || x", "First Name x"),
                arguments("CASE WHEN age > 18 THEN 'adult' ELSE kind END", "age kind"),
                arguments("coalesce(nick, name)", "name nick"),
                arguments("age::text", "age"),
                arguments("CAST(age AS varchar(10))", "age"),
                arguments("x AT TIME ZONE 'UTC'", "x"),
                arguments("größe + 1", "größe"),
                arguments("a = ANY (b)", "a b"),
                arguments("(address).street", "address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now()",
                "'email'",
                "E'it\\'s email'",
                "$$email$$",
                "CURRENT_TIMESTAMP",
                "interval '1 day'",
                "'x'::my_type",
                "'1'::double precision",
                "'1'::timestamp with time zone",
                "date '2020-01-01'",
                "(SELECT max(email) FROM other)",
                "person.email",
                "make_interval(days => 1)",
                "extract(year from now())",
                "extract(isodow from now())",
                "'a' COLLATE \"C\"",
                "interval '1' day",
                "NULL::mood",
                "1e10",
                "array[1, 2]::int[]",
                "ctid::text",
            })
    void what_may_be_something_else_is_not_held_against_its_author(String expression) {
        assertThat(ColumnReferences.in(expression)).isEmpty();
    }

    @Test
    void the_names_are_those_of_the_catalog() {
        assertThat(ColumnReferences.in("\"a\"\"b\" || MiXed")).containsExactly("a\"b", "mixed");
    }
}
