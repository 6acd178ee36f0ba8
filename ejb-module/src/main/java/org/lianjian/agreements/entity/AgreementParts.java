package org.lianjian.agreements.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Span;

/** What an agreement consists of beside its record: parties, promises, signatures, addenda, suspensions. */
@MappedSuperclass
public abstract class AgreementParts extends AgreementRecord {

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<AgreementParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<AgreementCommitment> commitments = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("registeredAt")
    protected List<AgreementSignature> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<AgreementAddendum> addenda = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<AgreementSuspension> suspensions = new ArrayList<>();

    /** Whose it is: its parties and their townships; it is about the days of its term. */
    public RecordScope scope() {
        return new RecordScope(parties().stream().map(NamedParty::organizationId).collect(Collectors.toSet()),
                parties().stream().map(NamedParty::townshipCode).collect(Collectors.toSet()),
                new Span(term.getStart(), term.getEffectiveEnd()));
    }

    /** The parties in the order of the form. */
    public List<NamedParty> parties() {
        return parties.stream().sorted(Comparator.comparingInt(AgreementParty::getPosition)).map(AgreementParty::facts).toList();
    }

    /** The promises in the order of the form. */
    public List<AgreementCommitment> commitments() {
        return commitments.stream().sorted(Comparator.comparingInt(AgreementCommitment::getPosition)).toList();
    }

    /** The registered signatures, first one first. */
    public List<AgreementSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** The parties whose signature is registered. */
    public Set<Long> signedBy() {
        return signatures.stream().map(signature -> signature.page().organizationId()).collect(Collectors.toSet());
    }

    /** The texts added while it ran, first one first. */
    public List<AgreementAddendum> addenda() {
        return addenda.stream().sorted(Comparator.comparingInt(AgreementAddendum::getPosition)).toList();
    }
}
