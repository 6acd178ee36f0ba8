package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.agreements.boundary.Signature;
import org.lianjian.archives.entity.PackageFacts;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.LogState;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.speech.Speech;

/** The metadata of a package with the elements of DA/T 46-2009, in the words of the office. */
@ApplicationScoped
public class ArchiveMetadata {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final int MOST_ACTIONS = 1000;
    private static final int TOWNSHIP_DIGITS = 9;

    @Inject
    AuditTrail trail;

    @Inject
    Speech speech;

    /** The metadata of a package with these entries. */
    String write(Parcel parcel, Collection<PackedEntry> entries, LogState log) throws XMLStreamException {
        PackageFacts facts = parcel.facts();
        AgreementDetails agreement = parcel.agreement();
        MetadataWriter metadata = new MetadataWriter();
        identity(metadata, facts, agreement, parcel.sequence());
        content(metadata, facts, agreement);
        List<PackedEntry> payload = entries.stream().filter(PackedEntry::isPayload).toList();
        List<PackedEntry> described = payload.stream().filter(entry -> !entry.path().startsWith(PackagePaths.LOG)).toList();
        metadata.begin(Element.FORM).value(Element.DOCUMENT_AGGREGATION, "组合文件").value(Element.ITEMS, described.size())
                .value(Element.LANGUAGE, "汉语").value(Element.MANUSCRIPT, "正本").end();
        for (PackedEntry entry : described) {
            metadata.begin(Element.ELECTRONIC).value(Element.TITLE, entry.title()).value(Element.FORMAT, entry.mediaType())
                    .value(Element.FILE_NAME, entry.path()).value(Element.FILE_SIZE, entry.size())
                    .value(Element.NOTE, "SHA-256 " + entry.sha256()).end();
        }
        metadata.value(Element.CREATED_WITH, "联建 Lianjian").value(Element.SYSTEM, facts.system());
        signature(metadata, facts, log);
        agents(metadata, agreement);
        actions(metadata, agreement);
        relations(metadata, agreement);
        return metadata.finish();
    }

    private static void identity(MetadataWriter metadata, PackageFacts facts, AgreementDetails agreement, int sequence) throws XMLStreamException {
        metadata.value(Element.AGGREGATION, "件").begin(Element.PROVENANCE).value(Element.FONDS_NAME, facts.fondsName())
                .value(Element.FONDS_UNIT, facts.fondsName()).end()
                .value(Element.RECORD_CODE, facts.agreementKey() + "/" + facts.edition())
                .value(Element.ARCHIVAL_CODE, facts.number()).value(Element.FONDS, facts.fonds()).value(Element.YEAR, facts.year())
                .value(Element.RETENTION, facts.retention()).value(Element.ORGANIZATION, Townships.leading(agreement).substring(0, TOWNSHIP_DIGITS))
                .value(Element.CATEGORY, facts.category()).value(Element.ITEM, sequence);
    }

    private static void content(MetadataWriter metadata, PackageFacts facts, AgreementDetails agreement) throws XMLStreamException {
        metadata.begin(Element.CONTENT).value(Element.TITLE, facts.title()).value(Element.DOCUMENT_NUMBER, facts.agreementNumber())
                .value(Element.AUTHOR, agreement.parties().stream().map(Party::name).collect(Collectors.joining("；")))
                .value(Element.DATE, agreement.signatures().stream().map(Signature::signedOn).max(Comparator.naturalOrder())
                        .orElse(agreement.start()))
                .value(Element.DOCUMENT_TYPE, "协议").value(Element.SECURITY, "非密").end();
    }

    private static void signature(MetadataWriter metadata, PackageFacts facts, LogState log) throws XMLStreamException {
        metadata.begin(Element.SIGNATURE).value(Element.SIGNATURE_RULES, "C2SP signed-note over " + PackagePaths.TAG_DIGESTS)
                .value(Element.SIGNATURE_TIME, facts.madeAt()).value(Element.SIGNER, facts.system())
                .value(Element.SIGNATURE_VALUE, PackagePaths.SIGNATURE).value(Element.CERTIFICATE, log.keys().get(0))
                .value(Element.ALGORITHM, "Ed25519").end();
    }

    private static void agents(MetadataWriter metadata, AgreementDetails agreement) throws XMLStreamException {
        for (Party party : agreement.parties()) {
            metadata.begin(Element.AGENT).value(Element.AGENT_TYPE, "单位").value(Element.AGENT_NAME, party.name()).end();
        }
        for (Signature signature : agreement.signatures()) {
            metadata.begin(Element.AGENT).value(Element.AGENT_TYPE, "个人").value(Element.AGENT_NAME, signature.signatory())
                    .value(Element.POSITION, signature.title()).end();
        }
    }

    private void actions(MetadataWriter metadata, AgreementDetails agreement) throws XMLStreamException {
        List<TrailEntry> events = trail.of(ObjectType.AGREEMENT, agreement.id(), MOST_ACTIONS);
        for (TrailEntry event : events.stream().filter(one -> one.outcome() == Outcome.DONE)
                .sorted(Comparator.comparing(TrailEntry::occurredAt).thenComparing(TrailEntry::id)).toList()) {
            metadata.begin(Element.BUSINESS).value(Element.STATUS, "历史行为")
                    .value(Element.ACTION, speech.text(CHINESE, "audit.event." + event.event()))
                    .value(Element.ACTION_TIME, event.occurredAt()).end();
        }
    }

    private static void relations(MetadataWriter metadata, AgreementDetails agreement) throws XMLStreamException {
        relation(metadata, "agreement:" + agreement.predecessorId(), "续签自", agreement.predecessorId());
        relation(metadata, "agreement:" + agreement.successorId(), "由其续签", agreement.successorId());
        relation(metadata, agreement.pairingKey(), "属于结对", agreement.pairingId());
    }

    private static void relation(MetadataWriter metadata, String identifier, String relation, Long id) throws XMLStreamException {
        if (id != null) {
            metadata.begin(Element.RELATION).value(Element.ENTITY_IDENTIFIER, identifier).value(Element.RELATION_TYPE, "文件与文件")
                    .value(Element.RELATED, relation).end();
        }
    }
}
