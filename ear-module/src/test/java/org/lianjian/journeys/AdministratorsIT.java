package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.Wording;

/** The three administrators at work, each with the own pages and none with another's: an account, a role, a policy, and the log of it all. */
@AboutPages
@Journey
class AdministratorsIT {

    private static final String TOWNSHIP = "330784114000";
    private static final String PASSWORD = "Quince-orchard-26";

    @Test
    void theThreeAdministratorsWorkInChinese(Page system, Page owner, Page security, Page log) {
        journey("zh", new Desks(system, owner, security, log), new Words("至少 12 个字符", "至少要留一个", "不能给自己授予", "业务审计",
                List.of("修改密码和登录策略", "新建账号", "生成设置密码的链接", "授予角色", "被拒绝")));
    }

    @Test
    @Wording
    void theThreeAdministratorsWorkInEnglish(Page system, Page owner, Page security, Page log) {
        journey("en", new Desks(system, owner, security, log), new Words("At least 12 characters", "must remain", "to themself", "Auditor",
                List.of("Password and sign-in policy changed", "Account created", "Password link issued", "Role granted", "Refused")));
    }

    private record Desks(Page system, Page owner, Page security, Page log) {
    }

    private record Words(String demands, String last, String self, String role, List<String> events) {
    }

    private static void journey(String language, Desks desks, Words words) {
        List<String> complaints = new ArrayList<>();
        List.of(desks.system(), desks.owner(), desks.security(), desks.log()).forEach(page -> page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        }));
        Person system = Person.signedIn(desks.system(), "sysadmin", language);
        Person security = Person.signedIn(desks.security(), "secadmin", language);
        String username = "u" + System.nanoTime();

        demand(security, 12);
        long account = create(system, username);
        setPassword(desks.owner(), language, link(system), words.demands());
        giveRole(security, account, words.role());
        demand(security, 10);
        refuseOwnGrant(security, words.self());
        refuseToCloseTheLast(system, words.last());
        ownerSignsIn(desks.owner(), username);
        readTheLog(Person.signedIn(desks.log(), "logadmin", language), words.events());
        assertThat(complaints).isEmpty();
        seeNoBusiness(desks);
    }

    private static void demand(Person security, int characters) {
        security.opens("/identity/policy.xhtml").type("form:leastLength", "9").press("form:save");
        security.page().locator(".err").waitFor();
        assertThat(security.sees().errors()).singleElement().asString().contains("10", "64");
        security.type("form:leastLength", String.valueOf(characters)).press("form:save");
        security.page().waitForURL("**done=identity.done.POLICY");
        assertThat(security.sees().typed("form:leastLength")).isEqualTo(String.valueOf(characters));
    }

    private static long create(Person system, String username) {
        system.opens("/identity/settings.xhtml");
        assertThat(system.words()).contains("LIANJIAN_LOG_DAYS").doesNotContain(RunningProgram.PASSWORD);
        system.opens("/identity/form.xhtml").type("form:username", username).type("form:displayName", "旅程 账号").press("form:save");
        system.page().waitForURL("**/identity/view.xhtml*");
        assertThat(system.sees().isOffered("close")).isTrue();
        assertThat(system.page().locator("#grant").count()).as("granting is not the system administrator's").isZero();
        return system.record();
    }

    private static String link(Person system) {
        system.unfold("makeLink").press("makeLink:do");
        system.page().locator("code.secret").waitFor();
        return system.sees().page().locator("code.secret").innerText();
    }

    private static void setPassword(Page page, String language, String link, String demands) {
        page.navigate("/language?to=" + language);
        Person owner = Person.at(page);
        owner.opens(link);
        assertThat(owner.words()).contains(demands);
        owner.type("form:next", "Short-26").type("form:again", "Short-26").press("form:set");
        page.locator(".err").waitFor();
        assertThat(owner.sees().errors()).singleElement().asString().contains("12");
        owner.type("form:next", PASSWORD).type("form:again", PASSWORD).press("form:set");
        page.locator(".notice.ok").waitFor();
        owner.sees();
    }

    private static void giveRole(Person security, long account, String role) {
        security.opens("/index.xhtml");
        security.page().locator(".todo a.what[href$='id=" + account + "']").click();
        assertThat(security.sees().isOffered("close")).as("closing is not the security administrator's").isFalse();
        security.choose("form:role", "AUDITOR").choose("form:level", "TOWNSHIP").choose("form:divisionCode", TOWNSHIP).press("form:give");
        security.page().waitForURL("**done=identity.done.GRANT");
        assertThat(security.sees().words()).contains(role);
    }

    private static void refuseOwnGrant(Person security, String words) {
        security.opens("/identity/list.xhtml?q=secadmin").follow("secadmin");
        security.choose("form:role", "LOG_ADMINISTRATOR").press("form:give");
        security.page().locator(".err").waitFor();
        assertThat(security.sees().errors()).singleElement().asString().contains(words);
    }

    private static void refuseToCloseTheLast(Person system, String words) {
        system.opens("/identity/list.xhtml?q=logadmin").follow("logadmin");
        system.unfold("close").press("close:do");
        system.page().locator(".err").waitFor();
        assertThat(system.sees().errors()).singleElement().asString().contains(words);
    }

    private static void ownerSignsIn(Page page, String username) {
        page.navigate("/sign-in.xhtml");
        Person owner = Person.at(page).type("form:username", username).type("form:password", PASSWORD).press("form:signIn");
        page.waitForURL("**/index.xhtml*");
        owner.opens("/agreements/list.xhtml");
        assertThat(page.locator("tbody tr").count()).isPositive();
    }

    private static void readTheLog(Person log, List<String> events) {
        log.opens("/audit/list.xhtml");
        assertThat(log.words()).contains(events);
    }

    private static void seeNoBusiness(Desks desks) {
        for (Page page : List.of(desks.system(), desks.security(), desks.log())) {
            for (String place : List.of("/agreements/list.xhtml", "/activities/list.xhtml", "/organizations/list.xhtml", "/search.xhtml?q=a")) {
                assertThat(page.navigate(place).status()).as(place).isIn(403, 404);
            }
        }
        assertThat(desks.system().navigate("/identity/policy.xhtml").status()).isIn(403, 404);
        assertThat(desks.security().navigate("/identity/settings.xhtml").status()).isIn(403, 404);
        assertThat(desks.log().navigate("/identity/list.xhtml").status()).isIn(403, 404);
    }
}
