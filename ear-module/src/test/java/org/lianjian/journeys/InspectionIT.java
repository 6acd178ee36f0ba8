package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.InspectionSteps;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;
import org.lianjian.rig.Wording;

/** A whole audit in a browser: commissioned by the city, a sample drawn and looked through, a finding issued, answered and closed. */
@AboutPages
@Journey
class InspectionIT {

    private static final String TOWNSHIP = "330784114000";
    private static final int SAMPLE = 6;

    /** The organisations of the sample data whose secretaries can sign in. */
    private static final Map<String, String> SECRETARIES = Map.of("永康市康迪客运出租有限公司", "kangdi", "浙江三环化工有限公司", "sanhuan",
            "浙江万安铝业有限公司", "wanan", "花街村", "huajie", "倪宅村", "nizhai");

    @Test
    void anEngagementIsDoneInChinese(Page city, Page auditor, Page secretary) {
        journey("zh", new Desks(city, auditor, secretary), new Words("已报整改，待核实", "已核实销号", "已办结"));
    }

    @Test
    @Wording
    void anEngagementIsDoneInEnglish(Page city, Page auditor, Page secretary) {
        journey("en", new Desks(city, auditor, secretary), new Words("Claimed, to be verified", "Verified and closed", "Closed"));
    }

    private record Desks(Page city, Page auditor, Page secretary) {
    }

    private record Words(String claimed, String verified, String closed) {
    }

    private static void journey(String language, Desks desks, Words words) {
        String title = "旅程 " + language + " " + System.nanoTime();
        Person city = Person.signedIn(desks.city(), "city", language);
        Person auditor = Person.signedIn(desks.auditor(), "auditor", language);
        long engagement = new InspectionSteps(city).commission(title, TOWNSHIP, "auditor");

        InspectionSteps audit = new InspectionSteps(auditor);
        List<String> drawn = audit.draw(engagement, title, SAMPLE);
        assertThat(drawn).hasSize(SAMPLE);
        audit.writePapers();
        String organization = chooseOrganization(auditor, engagement, drawn);
        long finding = audit.issue(engagement, title);

        Person secretary = Person.signedIn(desks.secretary(), SECRETARIES.get(organization), language);
        InspectionSteps answer = new InspectionSteps(secretary);
        answer.acknowledge(title);
        answer.claim("已逐项补办，并指定专人负责。");
        assertThat(secretary.words()).contains(words.claimed());
        assertThat(secretary.isOffered("verify")).as("one's own claim is not one's own to verify").isFalse();

        audit.verify(title);
        assertThat(secretary.opens("/findings/view.xhtml?id=" + finding).words()).contains(words.verified(), "整改照片.pdf");
        assertThat(city.opens("/inspections/view.xhtml?id=" + engagement).words()).contains(words.verified());
        new InspectionSteps(city).close(engagement);
        assertThat(city.words()).contains(words.closed());
    }

    /** Opens the form of a finding from the sampled records until one has a party whose secretary can sign in; answers the party chosen. */
    private static String chooseOrganization(Person auditor, long engagement, List<String> drawn) {
        for (String record : drawn) {
            auditor.opens("/findings/form.xhtml?engagement=" + engagement + "&agreement=" + record.replaceAll(".*id=(\\d+).*", "$1"));
            List<String> offered = auditor.page().locator("[id='form:organizationId'] option").allInnerTexts();
            String found = offered.stream().map(String::strip).filter(SECRETARIES::containsKey).findFirst().orElse(null);
            if (found != null) {
                auditor.page().locator("[id='form:organizationId']").selectOption(new SelectOption().setLabel(found));
                return found;
            }
        }
        throw new AssertionError("None of the sampled agreements has a party whose secretary can sign in");
    }
}
