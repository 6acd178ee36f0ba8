package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.systems.Members.ORIGIN;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.InstallationSettings;
import org.lianjian.identity.boundary.SettingRow;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.settings.Setting;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkKind;
import org.lianjian.reporting.boundary.WorkList;

/** What each of the three administrators finds on the home page, in the server. */
@ExtendWith(ArquillianExtension.class)
class AdministratorsWorkIT {

    @Inject
    private Office office;

    @Inject
    private Members members;

    @Inject
    private WorkList work;

    @Inject
    private SignIn signIn;

    @Inject
    private InstallationSettings settings;

    @Test
    void aLockedAccountWaitsForTheSystemAdministratorAndShowsInTheLogAdministratorsFigures() {
        AccountDetails account = members.newMember();
        long locked = figure(Role.SYSTEM_ADMINISTRATOR, "identity.figure.locked");
        long failing = figure(Role.LOG_ADMINISTRATOR, "identity.figure.failing");

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.signIn(account.username(), "wrong-password-1", ORIGIN)).isInstanceOf(SignInRefused.class);
        }

        assertThat(figure(Role.SYSTEM_ADMINISTRATOR, "identity.figure.locked")).isEqualTo(locked + 1);
        assertThat(figure(Role.LOG_ADMINISTRATOR, "identity.figure.failing")).isEqualTo(failing + 1);
        assertThat(kinds(Role.SYSTEM_ADMINISTRATOR)).contains(WorkKind.ACCOUNT_LOCKED).doesNotContain(WorkKind.ACCOUNT_WITHOUT_ROLE);
    }

    @Test
    void aNewAccountWaitsForAPasswordLinkAndForARole() {
        long without = figure(Role.SECURITY_ADMINISTRATOR, "identity.figure.withoutRole");

        office.newAccount();

        assertThat(figure(Role.SECURITY_ADMINISTRATOR, "identity.figure.withoutRole")).isEqualTo(without + 1);
        assertThat(kinds(Role.SECURITY_ADMINISTRATOR)).containsExactly(WorkKind.ACCOUNT_WITHOUT_ROLE);
        assertThat(kinds(Role.SYSTEM_ADMINISTRATOR)).contains(WorkKind.ACCOUNT_WITHOUT_PASSWORD);
        assertThat(kinds(Role.LOG_ADMINISTRATOR)).noneMatch(kind -> kind.name().startsWith("ACCOUNT"));
    }

    @Test
    void theSystemAdministratorReadsEverySettingAndNoSecret() {
        List<SettingRow> rows = office.as(office.administrator(Role.SYSTEM_ADMINISTRATOR), settings::inForce);

        assertThat(rows).extracting(SettingRow::name).containsExactlyElementsOf(Arrays.stream(Setting.values()).map(Enum::name).toList());
        assertThat(rows).filteredOn(SettingRow::secret).isNotEmpty().allMatch(row -> row.value().isEmpty());
    }

    private long figure(Role role, String key) {
        return office.as(office.administrator(role), work::figures).stream().filter(figure -> figure.key().equals(key))
                .mapToLong(Figure::value).findFirst().orElseThrow();
    }

    private List<WorkKind> kinds(Role role) {
        return office.as(office.administrator(role), work::mine).stream().map(WorkGroup::kind).toList();
    }
}
