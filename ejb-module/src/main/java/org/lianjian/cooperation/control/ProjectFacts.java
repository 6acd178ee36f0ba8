package org.lianjian.cooperation.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.cooperation.entity.ProjectMoney;
import org.lianjian.cooperation.entity.ProjectParty;
import org.lianjian.documents.boundary.Attachment;

/**
 * What events say about a project's plan.
 *
 * @param performing ids of the organisations that carry it out
 * @param listings   ids of the needs it meets and the resources it uses
 * @param milestones their dates
 */
record ProjectFacts(String budget, String currency, String performing, String listings, String milestones, String titles, String title, String aims) {

    static ProjectFacts of(Project project) {
        return new ProjectFacts(project.getBudget() == null ? null : project.getBudget().toPlainString(), project.getCurrency(),
                project.parties().stream().filter(ProjectParty::isPerforming).map(party -> Long.toString(party.getOrganizationId()))
                        .collect(Collectors.joining(", ")),
                project.listings().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                project.milestones().stream().map(milestone -> milestone.getDue().toString()).collect(Collectors.joining(", ")),
                project.milestones().stream().map(milestone -> milestone.getTitle()).collect(Collectors.joining("\n")),
                project.getTitle(), project.getAims());
    }

    /** The plan of a new project. */
    Facts asProposed(Project project) {
        return Facts.none().with("number", project.getNumber()).with("agreement", project.getAgreementId()).with("budget", budget)
                .with("currency", currency).with("performing", performing).with("listings", listings).with("milestones", milestones)
                .text("title", title).text("aims", aims);
    }

    /** What became of the plan. */
    Facts changedTo(ProjectFacts after) {
        return Facts.none().changed("budget", budget, after.budget).changed("currency", currency, after.currency)
                .changed("performing", performing, after.performing).changed("listings", listings, after.listings)
                .changed("milestones", milestones, after.milestones)
                .changedText("milestoneTitles", titles, after.titles).changedText("title", title, after.title)
                .changedText("aims", aims, after.aims);
    }

    static Facts entered(ProjectMoney entry) {
        return Facts.none().with("entry", entry.getId()).with("reverses", entry.getReversesId()).with("kind", entry.getKind())
                .with("amount", entry.getAmount().toPlainString()).with("currency", entry.getCurrency()).with("date", entry.getDate())
                .with("payer", entry.getPayerId()).with("payee", entry.getPayeeId()).text("account", entry.getAccount())
                .text("voucher", entry.getVoucher()).text("reason", entry.getReason());
    }

    static Facts completed(Project project, List<Attachment> files) {
        String served = project.contributions().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + entry.getValue().stripTrailingZeros().toPlainString()).collect(Collectors.joining(", "));
        return withFiles(Facts.none().with("commitments", served).text("outcome", project.getOutcome()), files);
    }

    static Facts withFiles(Facts facts, List<Attachment> files) {
        files.forEach(file -> facts.with("evidence." + file.id(), file.sha256()));
        return facts;
    }

    /** The project as the subject of an event. */
    static Subject subject(Project project) {
        return new Subject(project.getId(), project.getKey(), project.scope());
    }
}
