package org.lianjian.agreements.control;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;

/**
 * What events say about an agreement's content.
 *
 * @param parties     the ids of the parties
 * @param paperNumber the number on the paper, or null
 * @param commitments the targets of the promises; their words are personal text
 */
record AgreementFacts(String kind, String title, String goals, LocalDate start, LocalDate end, String parties, String commitments,
        String paperNumber) {

    static AgreementFacts of(Agreement agreement) {
        String targets = agreement.commitments().stream().map(line -> line.getTarget().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
        return new AgreementFacts(agreement.getKind(), agreement.getTitle(), agreement.getGoals(), agreement.getTerm().getStart(),
                agreement.getTerm().getEnd(), Pairing.partySetOf(agreement), targets, agreement.getPaperNumber());
    }

    /** The content of a new draft. */
    Facts asDrafted() {
        return Facts.none().with("kind", kind).with("start", start).with("end", end).with("parties", parties)
                .with("commitments", commitments).with("paperNumber", paperNumber).text("title", title).text("goals", goals);
    }

    /** What became of the content. */
    Facts changedTo(AgreementFacts after) {
        return Facts.none().changed("kind", kind, after.kind).changed("start", start, after.start).changed("end", end, after.end)
                .changed("parties", parties, after.parties).changed("commitments", commitments, after.commitments)
                .changed("paperNumber", paperNumber, after.paperNumber)
                .changedText("title", title, after.title).changedText("goals", goals, after.goals);
    }

    /** The agreement as the subject of an event. */
    static Subject subject(Agreement agreement) {
        return new Subject(agreement.getId(), agreement.getKey(), agreement.scope());
    }
}
