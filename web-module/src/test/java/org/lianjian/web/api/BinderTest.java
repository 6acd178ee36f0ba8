package org.lianjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.Way;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.agreements.boundary.SignatureDraft;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;
import org.lianjian.web.activities.FilingBody;

class BinderTest {

    @Test
    void anAgreementIsReadWithItsPartiesAndCommitments() {
        AgreementDraft draft = create(AgreementDraft.class, """
                {"kind":"VILLAGE_ENTERPRISE","title":"𠮷村共建","start":"2026-01-01","end":"2026-12-31",
                 "parties":[{"organizationId":1,"role":"LEAD"},{"organizationId":2}],
                 "commitments":[{"organizationId":1,"measure":"讲座","target":4.5,"unit":"场","due":null}]}""");

        assertThat(draft.getTitle()).isEqualTo("𠮷村共建");
        assertThat(draft.getStart()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(draft.getParties()).extracting("role").containsExactly(PartyRole.LEAD, null);
        assertThat(draft.getCommitments().get(0).getTarget()).isEqualTo(new BigDecimal("4.5"));
    }

    @Test
    void aFileComesAsBase64() {
        SignatureDraft draft = create(SignatureDraft.class, "{\"scan\":{\"fileName\":\"签字.pdf\",\"content\":\"JVBERg==\"}}");

        assertThat(draft.getScan().fileName()).isEqualTo("签字.pdf");
        assertThat(draft.getScan().content().bytes()).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF");
    }

    @Test
    void whatIsNoBase64IsNamedAlsoWhereTheFileIsCopied() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class,
                () -> create(FilingBody.class, "{\"evidence\":[{\"fileName\":\"照片.png\",\"content\":\"%%\"}]}"));

        assertThat(refused.violations()).extracting(Violation::field, Violation::key)
                .containsExactly(tuple("evidence[0].content", "api.value.base64"));
    }

    @Test
    void aTimeOfDayIsHoursAndMinutes() {
        assertThat(create(MeetingDraft.class, "{\"startTime\":\"09:30\"}").getStartTime()).isEqualTo(LocalTime.of(9, 30));
        assertThatThrownBy(() -> create(MeetingDraft.class, "{\"startTime\":\"9:30\"}")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> create(MeetingDraft.class, "{\"startTime\":\"24:00\"}")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nullAndAbsentAreTheSame() {
        ActivityDraft draft = create(ActivityDraft.class, "{\"headcounts\":null,\"way\":\"JOINT_ACTIVITY\"}");

        assertThat(draft.getHeadcounts()).isEmpty();
        assertThat(draft.getWay()).isEqualTo(Way.JOINT_ACTIVITY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"start\":\"2026-13-01\"}                          | start                     | api.value.date",
        "{\"start\":\"2026-02-30\"}                          | start                     | api.value.date",
        "{\"start\":\"+12026-02-03\"}                        | start                     | api.value.date",
        "{\"start\":20260101}                                | start                     | api.value.text",
        "{\"title\":5}                                       | title                     | api.value.text",
        "{\"title\":\"a\\u0000b\"}                           | title                     | api.value.character",
        "{\"title\":\"\\ud842\"}                             | title                     | api.value.character",
        "{\"parties\":{}}                                    | parties                   | api.value.list",
        "{\"parties\":[null]}                                | parties[0]                | api.value.object",
        "{\"parties\":[{\"organizationId\":\"x\"}]}          | parties[0].organizationId | api.value.integer",
        "{\"parties\":[{\"organizationId\":1.5}]}            | parties[0].organizationId | api.value.integer",
        "{\"parties\":[{\"organizationId\":9e99}]}           | parties[0].organizationId | api.value.integer",
        "{\"parties\":[{},{\"role\":\"BOSS\"}]}              | parties[1].role           | api.value.enum",
        "{\"commitments\":[{\"target\":\"x\"}]}              | commitments[0].target     | api.value.number",
        "{\"commitments\":[{\"target\":1e999999}]}           | commitments[0].target     | api.value.number",
        "{\"titel\":\"x\"}                                   | titel                     | api.field.unknown",
        "{\"parties\":[{\"organisationId\":1}]}              | parties[0].organisationId | api.field.unknown",
        "{\"state\":\"ACTIVE\"}                              | state                     | api.field.unknown"})
    void whatDoesNotFitIsRefusedByItsPath(String body, String field, String key) {
        assertThat(faults(body)).extracting(Violation::field, Violation::key).containsExactly(tuple(field, key));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(faults("{\"titel\":\"x\",\"start\":\"soon\",\"parties\":[{\"role\":\"BOSS\"}]}")).hasSize(3);
    }

    @Test
    void aChangeMaySendTheWholeRecordBack() {
        AgreementDraft draft = new Binder(true).bind(AgreementDraft.class, StrictJsonReader.parse(bytes("""
                {"id":5,"key":null,"state":"DRAFT","version":3,"title":"共建","steps":["CHANGE"],
                 "parties":[{"organizationId":1,"name":"花街村","shortName":"花街","kind":"VILLAGE","townshipCode":"330784114000"}],
                 "commitments":[{"id":9,"organizationName":"花街","measure":"讲座","target":4,"unit":"场","done":0,"filed":0,"percent":0}]}""")));

        assertThat(draft.getTitle()).isEqualTo("共建");
        assertThat(draft.getCommitments().get(0).getId()).isEqualTo(9);
    }

    @Test
    void aTypingErrorInAChangeIsStillRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Binder(true).bind(AgreementDraft.class, StrictJsonReader.parse(bytes("{\"titel\":\"x\"}"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"a\":", "[1]", "nonsense", "{} {}", "{\"a\":1,}"})
    void whatIsNoJsonObjectIsMalformed(String body) {
        assertThatExceptionOfType(MalformedBody.class).isThrownBy(() -> StrictJsonReader.parse(bytes(body)));
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        assertThatExceptionOfType(MalformedBody.class)
                .isThrownBy(() -> StrictJsonReader.parse("{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void noBodyIsAnEmptyObject() {
        assertThat(StrictJsonReader.parse(new byte[0])).isEmpty();
    }

    private static <T> T create(Class<T> type, String body) {
        return new Binder(false).bind(type, StrictJsonReader.parse(bytes(body)));
    }

    private static List<Violation> faults(String body) {
        return catchThrowableOfType(InvalidInput.class, () -> create(AgreementDraft.class, body)).violations();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
