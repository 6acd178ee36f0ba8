package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.Signature;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementAddendum;
import org.lianjian.agreements.entity.AgreementCommitment;
import org.lianjian.agreements.entity.AgreementSignature;
import org.lianjian.agreements.entity.NamedParty;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.platform.steps.Occasion;

/** An agreement as its reader sees it. */
@Dependent
class AgreementView {

    private static final int MOST_EVENTS = 200;

    @Inject
    private AgreementStore store;

    @Inject
    private AgreementOffers offers;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditTrail trail;

    AgreementDetails details(Agreement agreement, Occasion occasion) {
        Map<Long, Attachment> files = filesOf(agreement);
        Pairing pairing = store.pairing(agreement.getPairingId()).orElse(null);
        return new AgreementDetails(agreement.getId(), agreement.getKey(), agreement.getNumber(), agreement.getPaperNumber(), agreement.isFromPaper(),
                agreement.isScanMissing(), agreement.getState(), agreement.getVersion(),
                agreement.getKind(), store.kind(agreement.getKind()).map(PairingKindEntity::getNameZh).orElse(agreement.getKind()),
                agreement.getTitle(), agreement.getGoals(), agreement.getTerm().getStart(), agreement.getTerm().getEnd(),
                agreement.getTerm().getEffectiveEnd(), daysLeft(agreement, occasion), agreement.getDecidingLevel(), agreement.getReason(),
                agreement.getPairingId(), pairing == null ? null : pairing.getKey(), pairing == null ? null : pairing.getState(),
                agreement.getPredecessorId(), store.successorOf(agreement.getId()).orElse(null), parties(agreement), commitments(agreement),
                agreement.signatures().stream().map(signature -> signature(signature, agreement, files)).toList(),
                files.get(agreement.getDocumentId()), offers.steps(agreement, occasion), offers.refusals(agreement, occasion),
                agreement.getChangedAt(), agreement.getChangedByName());
    }

    /** What happened to the agreement and its pairing, newest first. */
    List<TrailEntry> history(Agreement agreement) {
        List<TrailEntry> entries = new ArrayList<>(trail.of(ObjectType.AGREEMENT, agreement.getId(), MOST_EVENTS));
        if (agreement.getPairingId() != null) {
            entries.addAll(trail.of(ObjectType.PAIRING, agreement.getPairingId(), MOST_EVENTS));
        }
        return entries.stream().sorted(Comparator.comparing(TrailEntry::occurredAt).thenComparing(TrailEntry::id).reversed())
                .limit(MOST_EVENTS).toList();
    }

    static List<Party> parties(Agreement agreement) {
        return agreement.parties().stream().map(party -> new Party(party.organizationId(), party.name(), party.shortName(), party.kind(),
                party.bodyLevel(), party.townshipCode(), party.role())).toList();
    }

    static List<Commitment> commitments(Agreement agreement) {
        return agreement.commitments().stream().map(line -> commitment(line, agreement)).toList();
    }

    static AgreementAddition addition(AgreementAddendum addendum, Agreement agreement) {
        Commitment promise = agreement.commitments().stream().filter(line -> line.getAddendum() == addendum).findFirst()
                .map(line -> commitment(line, agreement)).orElse(null);
        return new AgreementAddition(addendum.getId(), agreement.getId(), addendum.getPosition(), addendum.getText(), promise,
                addendum.getRegisteredByName(), addendum.getRegisteredAt());
    }

    /** The ids of the agreement's files. */
    static List<Long> fileIds(Agreement agreement) {
        return Stream.concat(agreement.signatures().stream().map(signature -> signature.page().scanId()),
                Stream.of(agreement).map(Agreement::getDocumentId)).filter(Objects::nonNull).distinct().toList();
    }

    private Map<Long, Attachment> filesOf(Agreement agreement) {
        List<Long> ids = fileIds(agreement);
        List<Attachment> found = ids.isEmpty() ? List.of() : attachments.find(ids);
        return found.stream().collect(Collectors.toMap(Attachment::id, Function.identity(), (one, same) -> one));
    }

    private static Long daysLeft(Agreement agreement, Occasion occasion) {
        return agreement.getState() == AgreementState.ACTIVE
                ? ChronoUnit.DAYS.between(occasion.today(), agreement.getTerm().getEffectiveEnd()) : null;
    }

    private static Commitment commitment(AgreementCommitment line, Agreement agreement) {
        return new Commitment(line.getId(), line.getOrganizationId(), nameOf(line.getOrganizationId(), agreement), line.getMeasure(),
                line.getTarget(), line.getUnit(), line.getDue(), line.getDone(), line.getFiled(), line.percent());
    }

    private static Signature signature(AgreementSignature row, Agreement agreement, Map<Long, Attachment> files) {
        long organization = row.page().organizationId();
        return new Signature(organization, nameOf(organization, agreement), row.page().signatory(), row.page().title(),
                row.page().signedOn(), files.get(row.page().scanId()), row.getRegisteredBy(), row.getRegisteredAt());
    }

    private static String nameOf(Long organizationId, Agreement agreement) {
        return agreement.parties().stream().filter(party -> Objects.equals(party.organizationId(), organizationId))
                .map(NamedParty::shortName).findFirst().orElse(null);
    }
}
