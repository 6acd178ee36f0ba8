package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.AgreementCommitment;
import org.lianjian.platform.errors.InvalidInput;

/** What later features are told about agreements. Called by business code in its transaction, never by pages. */
@ApplicationScoped
public class AgreementRegisterBean implements AgreementRegister {

    @Inject
    AgreementStore store;

    @Inject
    AgreementQueries queries;

    @Override
    public AgreementOnADay on(long agreementId, LocalDate day) {
        return store.find(agreementId).map(agreement -> asOf(day, agreement)).orElse(null);
    }

    @Override
    public List<AgreementRow> activeOf(List<Long> organizationIds) {
        return organizationIds.isEmpty() ? List.of() : queries.activeOf(organizationIds);
    }

    @Override
    public List<AgreementRow> activeOfTownshipBodies(Collection<String> townshipPrefixes) {
        return townshipPrefixes.isEmpty() ? List.of() : queries.activeOfTownshipBodies(Set.copyOf(townshipPrefixes));
    }

    @Override
    public Map<Long, Long> shared(long organizationId, Collection<Long> others) {
        return others.isEmpty() ? Map.of() : queries.shared(organizationId, Set.copyOf(others));
    }

    @Override
    public void count(long agreementId, Map<Long, BigDecimal> filed, Map<Long, BigDecimal> done) {
        TreeSet<Long> ids = new TreeSet<>(filed.keySet());
        ids.addAll(done.keySet());
        if (ids.isEmpty()) {
            return;
        }
        List<AgreementCommitment> lines = store.lockCommitments(agreementId, ids);
        if (lines.size() < ids.size()) {
            throw new InvalidInput("commitments", "agreements.unknownCommitments");
        }
        lines.forEach(line -> line.count(filed.getOrDefault(line.getId(), BigDecimal.ZERO), done.getOrDefault(line.getId(), BigDecimal.ZERO)));
    }

    private static AgreementOnADay asOf(LocalDate day, Agreement agreement) {
        return new AgreementOnADay(agreement.getId(), agreement.getKey(), agreement.getNumber(), agreement.getTitle(), agreement.getState(),
                agreement.getDecidingLevel(), AgreementView.parties(agreement), AgreementView.commitments(agreement),
                day != null && agreement.countsOn(day), agreement.getTerm().getStart(), agreement.getTerm().getEffectiveEnd());
    }
}
