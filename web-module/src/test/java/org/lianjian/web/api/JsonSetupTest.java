package org.lianjian.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.PairingKind;
import org.lianjian.agreements.boundary.StepRefusal;
import org.lianjian.identity.boundary.IssuedToken;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.paging.Slice;

class JsonSetupTest {

    private final Jsonb json = JsonbBuilder.create(JsonSetup.config());

    @Test
    void aListIsItemsAndNext() {
        AgreementRow row = new AgreementRow(1, null, null, "VILLAGE_ENTERPRISE", "共建", AgreementState.DRAFT, "花街 – 康迪",
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), false, false, 0);

        assertThat(json.toJson(new Slice<>(List.of(row), null))).isEqualTo("""
                {"items":[{"id":1,"key":null,"number":null,"kind":"VILLAGE_ENTERPRISE","title":"共建","state":"DRAFT",\
                "parties":"花街 – 康迪","start":"2026-01-01","end":"2026-12-31","fromPaper":false,"scanMissing":false,"version":0}],"next":null}""");
    }

    @Test
    void quantitiesHaveNoTrailingZeros() {
        Commitment commitment = new Commitment(1, null, null, "梨", new BigDecimal("300.000"), "吨", null, new BigDecimal("2.500"),
                BigDecimal.ZERO, 0);

        assertThat(json.toJson(commitment)).contains("\"target\":300,").contains("\"done\":2.5,").contains("\"filed\":0,");
    }

    @Test
    void timesAreInstantsInIsoForm() {
        assertThat(json.toJson(new IssuedToken("t", Instant.parse("2026-01-02T03:04:05Z"))))
                .isEqualTo("{\"token\":\"t\",\"expiresAt\":\"2026-01-02T03:04:05Z\"}");
    }

    @Test
    void countsPerKindAreAnObject() {
        assertThat(json.toJson(new PairingKind("X", "甲", "A", Map.of(OrganizationKind.VILLAGE, 1)))).contains("\"minimums\":{\"VILLAGE\":1}");
    }

    @Test
    void aRefusedStepSaysWhyInWords() {
        Words words = new Words() {
            @Override
            public String text(String key, List<Object> values) {
                return key + values;
            }
        };
        Jsonb withWords = JsonbBuilder.create(JsonSetup.config(new AgreementRefusals(words)));

        assertThat(withWords.toJson(new Slice<>(List.of(new StepRefusal(AgreementStep.ACTIVATE, "agreements.tooEarly", List.of(3))), null)))
                .isEqualTo("{\"items\":[{\"step\":\"ACTIVATE\",\"message\":\"agreements.tooEarly[3]\"}],\"next\":null}");
    }
}
