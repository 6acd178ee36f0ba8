package org.lianjian.web.resolutions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.platform.paging.PageQuery;

/** The agreements that can be chosen where something comes out of a resolution: running ones of its owner, that of its meeting first. */
@RequestScoped
public class ConcernedAgreements {

    private static final int MOST = 100;

    @Inject
    Agreements agreements;

    private List<AgreementRow> found;

    /** What can be chosen for that resolution. */
    List<AgreementRow> by(ResolutionDetails resolution) {
        if (found == null) {
            List<AgreementRow> owners = agreements.list(AgreementFilter.of(resolution.ownerId()), PageQuery.first(MOST)).items().stream()
                    .filter(row -> row.state() == AgreementState.ACTIVE || row.state() == AgreementState.SUSPENDED).toList();
            found = Stream.concat(owners.stream().filter(row -> Objects.equals(row.id(), resolution.agreementId())),
                    owners.stream().filter(row -> !Objects.equals(row.id(), resolution.agreementId()))).toList();
        }
        return found;
    }
}
