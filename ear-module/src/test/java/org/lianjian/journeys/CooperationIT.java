package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.CooperationSteps;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;
import org.lianjian.rig.Wording;

/** A village's need meets an enterprise's resource in a project: agreed to by both, paid, completed, accepted. */
@AboutPages
@Journey
class CooperationIT {

    private static final int PHONE = 390;

    @Test
    void aNeedIsMetInChinese(Page enterprise, Page village, Page township) {
        cooperate("zh", new Pair("kangdi", enterprise, "康迪客运", "huajie", village, "花街村", "急救课进村"), township,
                new Words("验收通过", "已满足", "缺凭证号"));
    }

    @Test
    @Wording
    void aNeedIsMetInEnglish(Page enterprise, Page village, Page township) {
        cooperate("en", new Pair("sanhuan", enterprise, "三环化工", "nizhai", village, "倪宅村", "人才共育"), township,
                new Words("Accepted", "Met", "Voucher reference missing"));
    }

    private record Pair(String enterprise, Page enterprisePage, String enterpriseName, String village, Page villagePage, String villageName,
            String agreement) {
    }

    private record Words(String accepted, String met, String missing) {
    }

    private static void cooperate(String language, Pair pair, Page township, Words words) {
        String title = "旅程 " + language + " " + System.nanoTime();
        Person enterprise = Person.signedIn(pair.enterprisePage(), pair.enterprise(), language);
        Person village = Person.signedIn(pair.villagePage(), pair.village(), language);
        CooperationSteps offers = new CooperationSteps(enterprise);
        CooperationSteps asks = new CooperationSteps(village);

        offers.publish("RESOURCE", title + " 名额", "60");
        long need = asks.publish("NEED", title + " 培训", "40");
        long project = asks.proposeFor(need, title, pair.agreement(), title);
        asks.agree(project);
        enterprise.page().setViewportSize(PHONE, 844);
        assertThat(enterprise.opens("/index.xhtml").words()).as("a project waits for the other party").contains(title);
        offers.agree(project);
        offers.start(project);
        offers.pay(project, "1200.50", pair.enterpriseName(), pair.villageName(), "示例凭证 7 号");
        asks.pay(project, "0.50", pair.enterpriseName(), pair.villageName(), "示例凭证 8 号");
        offers.finish(project);
        Person official = Person.signedIn(township, "township", language);
        assertThat(official.opens("/index.xhtml").words()).as("it waits for the official").contains(title);
        new CooperationSteps(official).accept(project);

        assertThat(official.words()).contains(words.accepted(), "1,201.00", "100%").doesNotContain(words.missing());
        assertThat(village.opens("/cooperation/listings/view.xhtml?id=" + need).words()).contains(words.met());
        assertThat(enterprise.opens("/cooperation/projects/view.xhtml?id=" + project).isOffered("enter")).as("accepted never changes").isFalse();
    }
}
