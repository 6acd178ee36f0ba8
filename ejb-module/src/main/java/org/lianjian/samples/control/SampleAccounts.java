package org.lianjian.samples.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.identity.boundary.AccountProvisioning;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.boundary.ProvidedAccount;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;

/** The accounts of the tour (ARCHITECTURE.md §5). */
@Dependent
public class SampleAccounts {

    /** Every sign-in name, as printed. */
    static final String NAMES =
            "township, city, kangdi, sanhuan, wanan, huajie, nizhai, township2, auditor, centre, sysadmin, secadmin, logadmin";

    private static final String ORIGIN = "sample-data";

    @Inject
    AccountProvisioning provisioning;

    /** Those whose grants name no organisation. */
    void provideOfficials(Cast cast, String password) {
        provide(cast, password, List.of(
                new Part("township", "花街镇经办（示例）", Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, SampleRegister.HUAJIE)),
                new Part("city", "永康市经办（示例）", Grant.ofCity(Role.MUNICIPAL_OFFICIAL, SampleRegister.YONGKANG)),
                new Part("township2", "芝英镇经办（示例）", Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, SampleRegister.ZHIYING)),
                new Part("auditor", "业务审计（示例）", Grant.ofTownship(Role.AUDITOR, SampleRegister.HUAJIE)),
                new Part("sysadmin", "系统管理员（示例）", Grant.ofSystem(Role.SYSTEM_ADMINISTRATOR)),
                new Part("secadmin", "安全管理员（示例）", Grant.ofSystem(Role.SECURITY_ADMINISTRATOR)),
                new Part("logadmin", "审计管理员（示例）", Grant.ofSystem(Role.LOG_ADMINISTRATOR))));
    }

    /** Those who act for an organisation. */
    void provideSecretaries(Cast cast, String password) {
        provide(cast, password, List.of(
                secretary(cast, "kangdi", Role.ENTERPRISE_SECRETARY, "康迪客运"),
                secretary(cast, "sanhuan", Role.ENTERPRISE_SECRETARY, "三环化工"),
                secretary(cast, "wanan", Role.ENTERPRISE_SECRETARY, "万安铝业"),
                secretary(cast, "huajie", Role.VILLAGE_SECRETARY, "花街村"),
                secretary(cast, "nizhai", Role.VILLAGE_SECRETARY, "倪宅村"),
                new Part("centre", "e家人工作人员（示例）", grant(cast, Role.CENTRE_STAFF, "e家人"))));
    }

    private static Part secretary(Cast cast, String username, Role role, String organization) {
        return new Part(username, organization + "书记（示例）", grant(cast, role, organization));
    }

    private static Grant grant(Cast cast, Role role, String organization) {
        return Grant.ofOrganization(role, cast.organization(organization), SampleRegister.HUAJIE);
    }

    private void provide(Cast cast, String password, List<Part> roles) {
        List<Long> ids = provisioning.provide(password, roles.stream().map(Part::account).toList());
        for (int i = 0; i < roles.size(); i++) {
            Part role = roles.get(i);
            cast.add(new Actor(ids.get(i), role.username(), role.displayName(), List.of(role.grant()), ORIGIN));
        }
    }

    /** One account with its one grant. */
    private record Part(String username, String displayName, Grant grant) {

        ProvidedAccount account() {
            AccountDraft account = new AccountDraft();
            account.setUsername(username);
            account.setDisplayName(displayName);
            GrantDraft draft = new GrantDraft();
            draft.setRole(grant.role());
            draft.setLevel(grant.level());
            draft.setOrganizationId(grant.organizationId());
            draft.setDivisionCode(grant.level() == ScopeLevel.ORGANIZATION ? null : grant.divisionCode());
            return new ProvidedAccount(account, List.of(draft));
        }
    }
}
