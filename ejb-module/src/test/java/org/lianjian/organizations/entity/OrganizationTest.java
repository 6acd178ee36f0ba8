package org.lianjian.organizations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.organizations.boundary.NamePeriod;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.personal.Person;

class OrganizationTest {

    private static final LocalDate TODAY = Drafts.TODAY;
    private static final String OLD = "浙江三环化工有限公司";
    private static final String NEW = "浙江三环新材料股份有限公司";

    private final OrganizationDraft draft = Drafts.enterprise();

    @Test
    void aNewNameEndsTheOldOneTheDayBefore() {
        Organization organization = Organization.register(draft);
        draft.setName(NEW);
        draft.setNameSince(LocalDate.of(2026, 3, 1));
        organization.change(draft, TODAY);
        assertThat(organization.getName()).isEqualTo(NEW);
        assertThat(organization.periods()).containsExactly(
                new NamePeriod(NEW, LocalDate.of(2026, 3, 1), null), new NamePeriod(OLD, null, LocalDate.of(2026, 2, 28)));
    }

    @Test
    void aNewNameCountsFromTodayWhenNothingElseIsSaid() {
        draft.setNameSince(LocalDate.of(2001, 1, 1));
        Organization organization = Organization.register(draft);
        draft.setName(NEW);
        draft.setNameSince(null);
        organization.change(draft, TODAY);
        assertThat(organization.periods()).containsExactly(
                new NamePeriod(NEW, TODAY, null), new NamePeriod(OLD, LocalDate.of(2001, 1, 1), TODAY.minusDays(1)));
    }

    @Test
    void whatItSaysAboutAPersonIsFoundWithTheTelephoneBesideItAndGoes() {
        draft.setContactName("示例联系人");
        draft.setContactPhone("13900000001");
        draft.setSecretaryName("示例书记");
        draft.setRemark("周五找示例联系人");
        Organization organization = Organization.register(draft);
        Map<PersonField, String> found = PersonTexts.in(organization, new Person("示例联系人", null));
        assertThat(found).containsExactly(Map.entry(PersonField.CONTACT_NAME, "示例联系人"), Map.entry(PersonField.CONTACT_PHONE, "13900000001"),
                Map.entry(PersonField.REMARK, "周五找示例联系人"));
        assertThat(PersonTexts.in(organization, new Person("别人", "13900000001"))).containsKey(PersonField.CONTACT_NAME);

        organization.erase(found.keySet());

        assertThat(PersonTexts.in(organization, new Person("示例联系人", "13900000001"))).isEmpty();
        assertThat(organization.getParty().getSecretaryName()).isEqualTo("示例书记");
    }

    @Test
    void aNewNameIsNotOlderThanThePresentOne() {
        draft.setNameSince(LocalDate.of(2020, 1, 1));
        Organization organization = Organization.register(draft);
        draft.setName(NEW);
        draft.setNameSince(LocalDate.of(2019, 12, 31));
        assertThatThrownBy(() -> organization.change(draft, TODAY)).isInstanceOfSatisfying(InvalidInput.class,
                fault -> assertThat(fault.violations()).extracting("field", "key").containsExactly(
                        tuple("nameSince", "organizations.nameSince.tooEarly")));
    }

    @Test
    void aSecondNameOfTheSameDayCorrectsTheFirst() {
        Organization organization = Organization.register(draft);
        draft.setName("打错的名称");
        organization.change(draft, TODAY);
        draft.setName(NEW);
        organization.change(draft, TODAY);
        assertThat(organization.periods()).extracting(NamePeriod::name).containsExactly(NEW, OLD);
    }

    @Test
    void anUnchangedNameStartsNoPeriod() {
        Organization organization = Organization.register(draft);
        draft.setAddress("花街镇工业区");
        organization.change(draft, TODAY);
        assertThat(organization.periods()).hasSize(1);
    }

    @Test
    void theNameOfAnOpenOrganisationIsUniqueHoweverItIsTyped() {
        assertThat(Organization.openName("330784114000", "三环（永康） 公司"))
                .isEqualTo(Organization.openName("330784114000", "三环(永康)　公司"))
                .isNotEqualTo(Organization.openName("330784103000", "三环(永康) 公司"));
    }

    @Test
    void aClosedOrganisationGivesItsNameFreeAndIsNotChangedAnyMore() {
        Organization organization = Organization.register(draft);
        organization.close("注销", Instant.EPOCH);
        assertThat(organization.getOpenName()).isNull();
        assertThatThrownBy(() -> organization.change(draft, TODAY)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> organization.close("再次注销", Instant.EPOCH)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aReasonIsKeptOnlyWhereTheCheckCharacterIsWrong() {
        draft.setCreditCode("91350100M000100Y43");
        draft.setCreditCodeReason("多余的说明");
        assertThat(Organization.register(draft).getCreditCodeReason()).isNull();
    }

    @Test
    void aPartnerSeesWhoLeadsTheBranchButNoHeadcountAndNoTelephone() {
        draft.setPartyForm(PartyForm.BRANCH);
        draft.setPartyHeadcount(23);
        draft.setSecretaryName("示例书记");
        draft.setSecretaryPhone("0579-00000000");
        PartyBranch party = Organization.register(draft).getParty();
        assertThat(party.seenBy(true).headcount()).isEqualTo(23);
        assertThat(party.seenBy(false)).extracting("headcount", "secretaryPhone", "secretaryName")
                .containsExactly(null, null, "示例书记");
    }
}
