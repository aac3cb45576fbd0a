package dev.lockstep.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts name a column, however they write it. */
final class MentionsTest {

    @ParameterizedTest
    @CsvSource({
        "phone, length(phone) > 3, true",
        "phone, length(PHONE) > 3, true",
        "phone, length(phones) > 3, false",
        "order, \"order\" > 3, true",
        "position, position > 3, true",
        "position, \"position\" > 3, true",
        "Mixed One, \"Mixed One\" > 3, true",
        "phone, kind <> 'phone', false"
    })
    void a_name_is_found_in_each_of_its_spellings(String column, String expression, boolean isMentioned) {
        assertThat(Mentions.of(column).in(expression)).isEqualTo(isMentioned);
    }
}
