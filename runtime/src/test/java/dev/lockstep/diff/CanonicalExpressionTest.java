package dev.lockstep.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Spellings of one expression, among them those that PostgreSQL's {@code pg_get_expr} gives back, and look-alikes. */
final class CanonicalExpressionTest {

    @TestFactory
    Stream<DynamicTest> one_meaning_has_one_form() {
        return Stream.of(
                        "a>0 | a > 0 | (a > 0) | ((A) > (0)) | \"a\" > 0",
                        "a > 0 and b > 0 | (a > 0) AND (b > 0) | ((a > 0)\n  AND (b > 0))",
                        "a = 1 and b = 2 and c = 3 | ((a = 1) AND (b = 2)) AND (c = 3) | a = 1 and (b = 2 and c = 3)",
                        "a or b and not c | (a OR (b AND (NOT c)))",
                        "a + b * c | (a + (b * c))",
                        "a - b - c | ((a - b) - c)",
                        "-a * b | ((- a) * b)",
                        "a > -1 | a > '-1'::integer | (a > (-1))",
                        "a <> 1 | a != 1",
                        "a in ('x', 'y') | a IN ('y','x') | (a = ANY (ARRAY['x', 'y']))"
                                + " | (a = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))",
                        "a not in (1, 2) | (a <> ALL (ARRAY[1, 2])) | a NOT IN (2,1)",
                        "a between 1 and 3 and b | ((a >= 1) AND (a <= 3) AND b)",
                        "a not between 1 and 3 | ((a < 1) OR (a > 3))",
                        "a like 'x%' | (a ~~ 'x%') | a ~~ 'x%'::text",
                        "a not ilike 'x' | a !~~* 'x'",
                        "cast(a as int) | a::integer | (a)::int4",
                        "'x' | 'x'::text | 'x'::character varying | ('x')",
                        "1 | '1'::integer | (1)",
                        "date '2020-01-01' | '2020-01-01'::date",
                        "lower(a) | LOWER( a ) | (lower(a))",
                        "coalesce(a,b)||'!' | (COALESCE(a, b) || '!')",
                        "a is not null | a notnull | (a IS NOT NULL)",
                        "(a is null) = (b is null) | ((a IS NULL) = (b IS NULL))",
                        "a at time zone 'UTC' > b | ((a AT TIME ZONE 'UTC') > b)",
                        "a::timestamp(6) with time zone | (a)::timestamptz(6)",
                        "d ->> 'k' = 'v' | ((d ->> 'k') = 'v')",
                        "case when a then 1 else 2 end | CASE WHEN a\n THEN 1 ELSE 2 END")
                .map(line -> DynamicTest.dynamicTest(line, () -> assertThat(Stream.of(line.split(" \\| "))
                                .map(CanonicalExpression::of)
                                .distinct())
                        .hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> two_meanings_have_two_forms() {
        return Stream.of(
                        "a > 0 | a >= 0",
                        "a > 'x' | a > 'X'",
                        "\"A\" > 0 | a > 0",
                        "(a or b) and c | a or b and c",
                        "not (a and b) | not a and b",
                        "(a + b) * c | a + b * c",
                        "a - (b - c) | a - b - c",
                        "a in (1, 2) | a not in (1, 2)",
                        "a = ARRAY[1, 2] | a = ARRAY[2, 1]",
                        "a::text | a",
                        "'x'::mood | 'x'",
                        "'x'::varchar(1) | 'x'",
                        "'a  b' | 'a b'",
                        "f(a, b) | f(b, a)",
                        "a.b | b.a",
                        "a is null | a is not null",
                        "case when (a or b) and c then 1 end | case when a or b and c then 1 end")
                .map(line -> DynamicTest.dynamicTest(line, () -> assertThat(Stream.of(line.split(" \\| "))
                                .map(CanonicalExpression::of)
                                .distinct())
                        .hasSize(2)));
    }
}
