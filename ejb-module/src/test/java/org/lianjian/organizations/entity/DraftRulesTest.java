package org.lianjian.organizations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.SizeClass;
import org.lianjian.platform.errors.Violation;

class DraftRulesTest {

    private final OrganizationDraft draft = Drafts.enterprise();

    @Test
    void aPlainEnterpriseIsFine() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aWrongCheckCharacterNeedsAReason() {
        draft.setCreditCode("91350100M000100Y44");
        assertThat(faults()).containsExactly(Violation.of("creditCode", "organizations.creditCode.check", "4", '3'));
        draft.setCreditCodeReason("试点时期颁发，证照如此");
        assertThat(faults()).isEmpty();
    }

    @Test
    void noReasonSavesAMalformedCode() {
        draft.setCreditCode("91350100O000100Y43");
        draft.setCreditCodeReason("证照如此");
        assertThat(faults()).extracting(Violation::key).containsExactly("validation.creditCode");
    }

    @Test
    void everyFaultIsReportedAtOnceAndInTheOrderOfTheForm() {
        draft.setKind(OrganizationKind.VILLAGE);
        draft.setNameSince(Drafts.TODAY.plusDays(1));
        draft.setSizeClass(SizeClass.SMALL);
        draft.setBodyLevel(BodyLevel.TOWNSHIP);
        draft.setPartyHeadcount(12);
        draft.setDivisionCode("330784103201");
        assertThat(DraftRules.faultsOf(draft, Drafts.HUAJIE, Drafts.ELSEWHERE, Drafts.TODAY)).extracting(Violation::field, Violation::key)
                .containsExactly(tuple("nameSince", "organizations.future"), tuple("divisionCode", "organizations.division.elsewhere"),
                        tuple("sizeClass", "organizations.sizeClass.enterprisesOnly"), tuple("bodyLevel", "organizations.bodyLevel.bodiesOnly"),
                        tuple("partyForm", "organizations.partyForm.missing"),
                        tuple("partyHeadcountAsOf", "organizations.partyHeadcountAsOf.missing"));
    }

    @Test
    void aVillageOfTheTownshipIsFine() {
        draft.setDivisionCode("330784114201");
        assertThat(DraftRules.faultsOf(draft, Drafts.HUAJIE, Drafts.NIZHAI, Drafts.TODAY)).isEmpty();
    }

    @Test
    void aTownshipOutOfReachIsNotFound() {
        assertThat(DraftRules.faultsOf(draft, null, null, Drafts.TODAY))
                .containsExactly(Violation.of("townshipCode", "organizations.township.notFound", "330784114000"));
    }

    @Test
    void onlyAMunicipalBodyBelongsToTheCity() {
        draft.setTownshipCode("330784000000");
        assertThat(DraftRules.faultsOf(draft, Drafts.YONGKANG, null, Drafts.TODAY)).extracting(Violation::field).containsExactly("townshipCode");
        draft.setKind(OrganizationKind.GOVERNMENT_BODY);
        draft.setBodyLevel(BodyLevel.MUNICIPAL);
        assertThat(DraftRules.faultsOf(draft, Drafts.YONGKANG, null, Drafts.TODAY)).isEmpty();
    }

    @Test
    void aGovernmentBodyHasALevel() {
        draft.setKind(OrganizationKind.GOVERNMENT_BODY);
        assertThat(faults()).containsExactly(Violation.of("bodyLevel", "validation.required"));
    }

    @Test
    void aHeadcountHasADayThatIsNotInTheFuture() {
        draft.setPartyForm(PartyForm.BRANCH);
        draft.setPartyHeadcount(12);
        draft.setPartyHeadcountAsOf(Drafts.TODAY);
        assertThat(faults()).isEmpty();
        draft.setPartyHeadcountAsOf(Drafts.TODAY.plusDays(1));
        assertThat(faults()).extracting(Violation::field, Violation::key)
                .containsExactly(tuple("partyHeadcountAsOf", "organizations.future"));
        draft.setPartyHeadcount(null);
        draft.setPartyHeadcountAsOf(Drafts.TODAY);
        assertThat(faults()).extracting(Violation::field).containsExactly("partyHeadcount");
    }

    private List<Violation> faults() {
        return DraftRules.faultsOf(draft, Drafts.HUAJIE, null, Drafts.TODAY);
    }
}
