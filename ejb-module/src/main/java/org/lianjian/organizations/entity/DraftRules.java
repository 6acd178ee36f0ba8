package org.lianjian.organizations.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.platform.errors.Violation;

/** What the inputs of a drafted organisation must be to each other; finds every fault at once. */
public final class DraftRules {

    private final OrganizationDraft draft;
    private final AdministrativeDivision township;
    private final AdministrativeDivision village;
    private final LocalDate today;
    private final List<Violation> faults = new ArrayList<>();

    private DraftRules(OrganizationDraft draft, AdministrativeDivision township, AdministrativeDivision village, LocalDate today) {
        this.draft = draft;
        this.township = township;
        this.village = village;
        this.today = today;
    }

    /**
     * The faults of the draft, in the order of the form.
     *
     * @param township the division that its township code names, or null when there is none that the caller reaches
     * @param village  the division that its division code names, or null
     */
    public static List<Violation> faultsOf(OrganizationDraft draft, AdministrativeDivision township, AdministrativeDivision village,
            LocalDate today) {
        DraftRules rules = new DraftRules(draft, township, village, today);
        rules.checkDay("nameSince", draft.getNameSince());
        rules.checkCreditCode();
        rules.checkPlace();
        rules.checkKind();
        rules.checkParty();
        return rules.faults;
    }

    private void checkCreditCode() {
        String code = Words.tidy(draft.getCreditCode());
        if (code == null) {
            return;
        }
        if (!CreditCode.isWellFormed(code)) {
            fault("creditCode", "validation.creditCode", code);
        } else if (!CreditCode.isConsistent(code) && Words.tidy(draft.getCreditCodeReason()) == null) {
            fault("creditCode", "organizations.creditCode.check", code.substring(code.length() - 1), CreditCode.checkCharacter(code));
        }
    }

    private void checkPlace() {
        if (township == null || !township.existsOn(today) || !isRightLevel()) {
            fault("townshipCode", "organizations.township.notFound", draft.getTownshipCode());
        }
        String code = Words.tidy(draft.getDivisionCode());
        if (code == null) {
            return;
        }
        boolean fits = village != null && village.getLevel() == DivisionLevel.VILLAGE && village.liesIn(draft.getTownshipCode());
        if (!fits) {
            fault("divisionCode", "organizations.division.elsewhere", code);
        }
    }

    /** A municipal body belongs to the city itself; everything else lies in a township. */
    private boolean isRightLevel() {
        return township.getLevel() == DivisionLevel.TOWN
                || township.getLevel() == DivisionLevel.COUNTY && draft.getBodyLevel() == BodyLevel.MUNICIPAL;
    }

    private void checkKind() {
        if (draft.getSizeClass() != null && draft.getKind() != OrganizationKind.ENTERPRISE) {
            fault("sizeClass", "organizations.sizeClass.enterprisesOnly");
        }
        boolean isBody = draft.getKind() == OrganizationKind.GOVERNMENT_BODY;
        if (isBody && draft.getBodyLevel() == null) {
            fault("bodyLevel", "validation.required");
        }
        if (!isBody && draft.getBodyLevel() != null) {
            fault("bodyLevel", "organizations.bodyLevel.bodiesOnly");
        }
    }

    private void checkParty() {
        boolean none = draft.getPartyForm() == null || draft.getPartyForm() == PartyForm.NONE;
        if (none && isAnythingSaidOfParty()) {
            fault("partyForm", "organizations.partyForm.missing");
        }
        if (draft.getPartyHeadcount() != null && draft.getPartyHeadcountAsOf() == null) {
            fault("partyHeadcountAsOf", "organizations.partyHeadcountAsOf.missing");
        }
        if (draft.getPartyHeadcount() == null && draft.getPartyHeadcountAsOf() != null) {
            fault("partyHeadcount", "organizations.partyHeadcount.missing");
        }
        checkDay("partyHeadcountAsOf", draft.getPartyHeadcountAsOf());
    }

    private boolean isAnythingSaidOfParty() {
        Stream<String> words = Stream.of(draft.getPartyName(), draft.getPartySuperior(), draft.getSecretaryName(), draft.getSecretaryPhone());
        return draft.getPartyHeadcount() != null || words.map(Words::tidy).anyMatch(Objects::nonNull);
    }

    private void checkDay(String field, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            fault(field, "organizations.future", day, today);
        }
    }

    private void fault(String field, String key, Object... values) {
        faults.add(Violation.of(field, key, values));
    }
}
