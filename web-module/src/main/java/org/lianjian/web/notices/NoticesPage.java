package org.lianjian.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianjian.notices.boundary.CalendarFeeds;
import org.lianjian.notices.boundary.DigestDetails;
import org.lianjian.notices.boundary.DigestDraft;
import org.lianjian.notices.boundary.Digests;
import org.lianjian.notices.boundary.FeedDetails;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Language;
import org.lianjian.web.platform.Submission;

/** What comes to oneself without asking: the daily e-mail and the calendar. */
@Named
@RequestScoped
public class NoticesPage {

    private static final String HERE = "/notices/mine";
    private static final String ENGLISH = "en";

    @Inject
    CalendarFeeds feeds;

    @Inject
    Digests digests;

    @Inject
    Language language;

    @Inject
    Address address;

    @Inject
    Submission submission;

    private final DigestDraft draft = new DigestDraft();
    private DigestDetails digest;
    private String made;

    public DigestDetails getDigest() {
        if (digest == null) {
            digest = digests.mine();
        }
        return digest;
    }

    /** That there is an address of the calendar, or null. */
    public FeedDetails getFeed() {
        return feeds.mine().orElse(null);
    }

    /** Makes an address; it is shown on this page and nowhere else. */
    public String makeFeed() {
        return submission.run(() -> {
            made = feeds.make().address() + (isEnglish() ? "?language=" + ENGLISH : "");
            return null;
        });
    }

    public String revokeFeed() {
        return submission.run(() -> {
            feeds.revoke();
            return Go.to(HERE, "notices.done.FEED_REVOKED");
        });
    }

    public String order() {
        draft.setLanguage(isEnglish() ? ENGLISH : "zh");
        return submission.run(() -> {
            digests.order(draft);
            return Go.to(HERE, "notices.done.ORDERED");
        });
    }

    public String stop() {
        return submission.run(() -> {
            digests.stop();
            return Go.to(HERE, "notices.done.STOPPED");
        });
    }

    /** Confirms the address with what the link held; it takes a press of the button, because mail programs follow links by themselves. */
    public String confirm() {
        return submission.run(() -> {
            digests.confirm(address.text("token").orElse(""));
            return Go.to(HERE, "notices.done.CONFIRMED");
        });
    }

    private boolean isEnglish() {
        return ENGLISH.equals(language.getTag());
    }

    /** The address just made, or null. */
    public String getMade() {
        return made;
    }

    public DigestDraft getDraft() {
        return draft;
    }
}
