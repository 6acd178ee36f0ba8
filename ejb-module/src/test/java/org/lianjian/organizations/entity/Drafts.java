package org.lianjian.organizations.entity;

import java.time.LocalDate;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;

/** Valid drafts and the divisions they name. */
final class Drafts {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    static final AdministrativeDivision HUAJIE = division("330784114000", "花街镇", DivisionLevel.TOWN);
    static final AdministrativeDivision YONGKANG = division("330784000000", "永康市", DivisionLevel.COUNTY);
    static final AdministrativeDivision NIZHAI = division("330784114201", "倪宅村", DivisionLevel.VILLAGE);
    static final AdministrativeDivision ELSEWHERE = division("330784103201", "别处村", DivisionLevel.VILLAGE);

    private Drafts() {
    }

    static OrganizationDraft enterprise() {
        OrganizationDraft draft = new OrganizationDraft();
        draft.setKind(OrganizationKind.ENTERPRISE);
        draft.setName("浙江三环化工有限公司");
        draft.setShortName("三环化工");
        draft.setTownshipCode("330784114000");
        return draft;
    }

    private static AdministrativeDivision division(String code, String name, DivisionLevel level) {
        return new AdministrativeDivision(new Division(code, name, null, level, null, LocalDate.of(1949, 10, 1), null), null);
    }
}
