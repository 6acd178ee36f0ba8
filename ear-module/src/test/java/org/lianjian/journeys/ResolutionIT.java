package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.DeliberationSteps;
import org.lianjian.pages.Person;
import org.lianjian.pages.ResolutionSteps;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;
import org.lianjian.rig.Wording;

/** A resolution of the sample data in a browser: on the agenda of the next meeting, closed with proof meanwhile, and reported there. */
@AboutPages
@Journey
class ResolutionIT {

    @Test
    void aResolutionIsClosedWithProofAndReportedInChinese(Page owner, Page partner) {
        close("zh", new Pair("kangdi", owner, "huajie", partner, "急救课进村", "定下第三、四场课"), new Words("已销号", "后续会议的记录"));
    }

    @Test
    @Wording
    void aResolutionIsClosedWithProofAndReportedInEnglish(Page owner, Page partner) {
        close("en", new Pair("nizhai", owner, "sanhuan", partner, "人才共育", "逐户核对参训青年名单"), new Words("Closed", "What later meetings recorded"));
    }

    /** The owner of a resolution and its partner under an agreement. */
    private record Pair(String owner, Page ownerPage, String partner, Page partnerPage, String agreement, String resolution) {
    }

    private record Words(String closed, String reports) {
    }

    private static void close(String language, Pair pair, Words words) {
        Person owner = Person.signedIn(pair.ownerPage(), pair.owner(), language);
        Person partner = Person.signedIn(pair.partnerPage(), pair.partner(), language);
        DeliberationSteps leads = new DeliberationSteps(owner);
        String title = "销号旅程 " + language + " " + System.nanoTime();
        long meeting = leads.conveneForToday(leads.planSeries(pair.agreement(), title), title);
        leads.setAgenda(meeting);
        long resolution = new ResolutionSteps(owner).find(pair.resolution());

        new ResolutionSteps(owner).claim(resolution, "已经办好，材料附后");
        assertThat(owner.isOffered("verify")).as("offered to its owner").isFalse();
        assertThat(partner.opens("/index.xhtml").words()).contains(pair.resolution());
        new ResolutionSteps(partner).verify(resolution);
        assertThat(partner.words()).contains(words.closed());
        leads.recordAttendance(meeting);
        leads.hold(meeting);
        leads.writeAll(meeting, "同意");
        leads.circulate(meeting);
        new DeliberationSteps(partner).confirm(meeting);
        leads.confirm(meeting);
        leads.issue(meeting);

        assertThat(owner.opens("/resolutions/view.xhtml?id=" + resolution).words()).contains(words.closed(), words.reports(), "正在办理", "证明.pdf");
        assertThat(owner.isOffered("claim")).isFalse();
        assertThat(owner.opens("/resolutions/board.xhtml").words()).contains(pair.resolution());
    }
}
