package org.lianjian.organizations.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.boundary.SheetRow;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.NamePeriod;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.organizations.boundary.SizeClass;
import org.lianjian.organizations.entity.CreditCode;
import org.lianjian.organizations.entity.Organization;
import org.lianjian.organizations.entity.Words;

/** A row of the register's sheet: what it says, which organisation it is about, and the draft that both together make. */
final class OrganizationReading {

    private static final List<Function<OrganizationDraft, Object>> FIELDS = List.of(OrganizationDraft::getKind, OrganizationDraft::getName,
            OrganizationDraft::getShortName, OrganizationDraft::getCreditCode, OrganizationDraft::getCreditCodeReason,
            OrganizationDraft::getTownshipCode, OrganizationDraft::getDivisionCode, OrganizationDraft::getAddress, OrganizationDraft::getSizeClass,
            OrganizationDraft::getIndustry, OrganizationDraft::getBodyLevel,
            draft -> draft.getPartyForm() == PartyForm.NONE ? null : draft.getPartyForm(), OrganizationDraft::getPartyName,
            OrganizationDraft::getPartySuperior, OrganizationDraft::getPartyHeadcount, OrganizationDraft::getPartyHeadcountAsOf,
            OrganizationDraft::getSecretaryName, OrganizationDraft::getSecretaryPhone, OrganizationDraft::getContactName,
            OrganizationDraft::getContactPhone, OrganizationDraft::getRemark);

    private final SheetRow row;
    private final RecordFaults faults;
    private final String township;
    private Organization known;
    private OrganizationDraft draft;

    OrganizationReading(SheetRecord record, String ownTownship) {
        this.row = record.head();
        this.faults = RecordFaults.of(record);
        this.township = row.has("townshipCode") ? row.text("townshipCode") : ownTownship;
        about(null);
    }

    RecordFaults faults() {
        return faults;
    }

    SheetRow row() {
        return row;
    }

    String creditCode() {
        return row.text("creditCode");
    }

    String name() {
        return row.text("name");
    }

    /** The name within its township as the register compares it, or null. */
    String openName() {
        return name() == null || township == null ? null : Organization.openName(township, name());
    }

    /** The township it names, or the only one of whoever brings the sheet. */
    String township() {
        return township;
    }

    /** The row is about that organisation, or about one that is not registered yet. */
    void about(Organization organization) {
        known = organization;
        draft = organization == null ? new OrganizationDraft() : OrganizationDrafts.of(organization);
        fill();
        if (known != null) {
            keepPresentName();
        }
    }

    Organization known() {
        return known;
    }

    OrganizationDraft draft() {
        return draft;
    }

    /** Whether the register would say something else than before. */
    boolean isChange() {
        OrganizationDraft before = OrganizationDrafts.of(known);
        return FIELDS.stream().anyMatch(field -> !Objects.equals(field.apply(before), field.apply(draft)));
    }

    /** All that no two rows may share. */
    String identity() {
        List<String> lines = new ArrayList<>();
        Stream.of(known == null ? null : "id " + known.getId(), draft.getCreditCode() == null ? null : "code " + draft.getCreditCode(),
                isNamed() ? "name " + Organization.openName(draft.getTownshipCode(), draft.getName()) : null)
                .filter(Objects::nonNull).forEach(lines::add);
        return String.join("\n", lines);
    }

    private boolean isNamed() {
        return draft.getTownshipCode() != null && draft.getName() != null;
    }

    /** A sheet of former times does not give an organisation its former name back, unless it says since when. */
    private void keepPresentName() {
        String typed = Words.plain(draft.getName() == null ? "" : draft.getName());
        boolean former = known.periods().stream().map(NamePeriod::name).anyMatch(name -> Words.plain(name).equals(typed));
        boolean present = Words.plain(known.getName()).equals(typed);
        if (present || former && !row.has("nameSince")) {
            draft.setName(known.getName());
            draft.setNameSince(null);
        } else if (!row.has("shortName") && known.getShortName().equals(known.getName())) {
            draft.setShortName(null);
        }
    }

    private void fill() {
        take("kind", value -> draft.setKind((OrganizationKind) value));
        take("name", value -> draft.setName((String) value));
        take("shortName", value -> draft.setShortName((String) value));
        take("nameSince", value -> draft.setNameSince(row.date("nameSince")));
        take("creditCode", value -> draft.setCreditCode((String) value));
        take("creditCodeReason", value -> draft.setCreditCodeReason((String) value));
        draft.setTownshipCode(township == null ? draft.getTownshipCode() : township);
        take("divisionCode", value -> draft.setDivisionCode((String) value));
        take("address", value -> draft.setAddress((String) value));
        take("sizeClass", value -> draft.setSizeClass((SizeClass) value));
        take("industry", value -> draft.setIndustry((String) value));
        take("bodyLevel", value -> draft.setBodyLevel((BodyLevel) value));
        fillParty();
        take("contactName", value -> draft.setContactName((String) value));
        take("contactPhone", value -> draft.setContactPhone((String) value));
        take("remark", value -> draft.setRemark((String) value));
        String code = draft.getCreditCode();
        if (code == null || CreditCode.isWellFormed(code) && CreditCode.isConsistent(code)) {
            draft.setCreditCodeReason(null);
        }
    }

    private void fillParty() {
        take("partyForm", value -> draft.setPartyForm((PartyForm) value));
        take("partyName", value -> draft.setPartyName((String) value));
        take("partySuperior", value -> draft.setPartySuperior((String) value));
        take("partyHeadcount", value -> draft.setPartyHeadcount((int) Math.max(-1, Math.min(Integer.MAX_VALUE, (Long) value))));
        take("partyHeadcountAsOf", value -> draft.setPartyHeadcountAsOf(row.date("partyHeadcountAsOf")));
        take("secretaryName", value -> draft.setSecretaryName((String) value));
        take("secretaryPhone", value -> draft.setSecretaryPhone((String) value));
    }

    private void take(String column, Consumer<Object> field) {
        if (row.has(column)) {
            field.accept(row.values().get(column));
        }
    }
}
