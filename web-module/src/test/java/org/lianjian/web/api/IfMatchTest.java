package org.lianjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianjian.platform.records.RecordRef;

class IfMatchTest {

    private static final long ID = 7;

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "3", " \"3\" "})
    void theVersionIsReadHoweverItIsQuoted(String header) {
        assertThat(IfMatch.parse(header).ref(ID)).isEqualTo(RecordRef.of(ID, 3));
    }

    @Test
    void aStarMeansAnyVersion() {
        assertThat(IfMatch.parse("*")).matches(IfMatch::present);
        assertThat(IfMatch.parse("*").ref(ID)).isEqualTo(RecordRef.latest(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyHeaderIsNone(String header) {
        assertThat(IfMatch.parse(header).present()).isFalse();
        assertThat(IfMatch.parse(null).present()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"3\", \"4\"", "99999999999", "\"-1\""})
    void aTagThatIsNotOursFitsNoVersion(String header) {
        assertThat(IfMatch.parse(header).ref(ID)).isEqualTo(RecordRef.of(ID, -1));
    }
}
