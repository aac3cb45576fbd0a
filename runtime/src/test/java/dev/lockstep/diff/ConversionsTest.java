package dev.lockstep.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.schema.SqlType;
import org.junit.jupiter.api.Test;

final class ConversionsTest {

    private static final SqlType OID = SqlType.of("oid");
    private static final SqlType BYTES = SqlType.of("bytea");

    @Test
    void a_time_zone_is_undone_by_itself() {
        assertThat(Conversions.reversed("created AT TIME ZONE 'Europe/Oslo'", "made"))
                .contains("made AT TIME ZONE 'Europe/Oslo'");
    }

    @Test
    void a_list_of_different_values_is_read_the_other_way_round() {
        assertThat(Conversions.reversed("CASE mood WHEN 0 THEN 'it''s' WHEN 1 THEN 'SAD' END", "mood"))
                .contains("CASE mood WHEN 'it''s' THEN 0 WHEN 'SAD' THEN 1 END");
    }

    @Test
    void what_makes_two_values_one_cannot_be_undone() {
        assertThat(Conversions.reversed("CASE mood WHEN 0 THEN 'SAD' WHEN 1 THEN 'SAD' END", "mood"))
                .isEmpty();
        assertThat(Conversions.reversed("CASE mood WHEN 0 THEN 'SAD' ELSE 'GLAD' END", "mood"))
                .isEmpty();
        assertThat(Conversions.reversed("lower(mood)", "mood")).isEmpty();
    }

    @Test
    void a_large_object_is_what_it_holds_and_not_its_number() {
        assertThat(Conversions.of(OID, BYTES, "picture")).isEqualTo("lo_get(picture)");
        assertThat(Conversions.of(OID, SqlType.TEXT, "story")).isEqualTo("convert_from(lo_get(story), 'UTF8')");
        assertThat(Casts.assigns(OID, SqlType.TEXT)).isFalse();
    }

    @Test
    void what_has_no_meaning_in_the_new_type_is_not_offered() {
        assertThat(Conversions.known(SqlType.BIGINT, SqlType.UUID, "token")).isEmpty();
    }
}
