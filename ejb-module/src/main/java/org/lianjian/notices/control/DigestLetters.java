package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianjian.notices.entity.DigestOrder;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.speech.Speech;
import org.lianjian.reporting.boundary.WorkGroup;

/** Writes the e-mails of the digest: how many of what wait, with links; no names, no titles. */
@ApplicationScoped
public class DigestLetters {

    @Inject
    Speech words;

    @Inject
    Settings settings;

    public DigestLetters() {
    }

    /** With words and settings of a test's own. */
    DigestLetters(Speech words, Settings settings) {
        this.words = words;
        this.settings = settings;
    }

    /** The link with which the owner of an address confirms it. */
    Letter confirmation(String email, Locale locale, String token) {
        String link = settings.publicUrl() + "/notices/confirm.xhtml?token=" + token;
        return new Letter(email, words.text(locale, "notices.mail.confirmSubject"), words.text(locale, "notices.mail.confirmText", link),
                "confirm-" + Secrets.hash(token));
    }

    /** The digest of a day. */
    Letter digest(DigestOrder order, LocalDate day, List<WorkGroup> groups) {
        Locale locale = order.locale();
        boolean more = groups.stream().anyMatch(WorkGroup::more);
        String count = count(things(groups), more);
        String lines = groups.stream().map(group -> words.text(locale, "notices.mail.line", words.text(locale, "home.work." + group.kind()),
                count(group.items().size(), group.more()), settings.publicUrl() + "/index.xhtml#" + group.kind())).collect(Collectors.joining("\n"));
        return new Letter(order.getEmail(), words.text(locale, "notices.mail.subject", count),
                words.text(locale, "notices.mail.text", lines, settings.publicUrl() + "/notices/mine.xhtml"),
                "digest-" + day + "-" + Secrets.hash(settings.publicUrl() + " " + order.getAccountId()));
    }

    /** How many things the groups show. */
    static int things(List<WorkGroup> groups) {
        return groups.stream().mapToInt(group -> group.items().size()).sum();
    }

    private static String count(int shown, boolean more) {
        return shown + (more ? "+" : "");
    }
}
