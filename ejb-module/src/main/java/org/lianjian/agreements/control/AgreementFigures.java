package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.PairingState;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.Figure;

/** How many agreements and pairings run in somebody's scope, and for officials how many villages have none. */
@Dependent
class AgreementFigures {

    private static final String ACTIVE_AGREEMENTS = "/agreements/list.xhtml?state=ACTIVE";
    private static final String VILLAGES = "/organizations/list.xhtml?kind=VILLAGE";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Organizations organizations;

    List<Figure> of(Actor actor) {
        Visibility reach = AgreementWork.reach(actor, Operation.AGREEMENT_LIST);
        if (reach.isNothing()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("agreements.figure.activePairings", activePairings(reach), ACTIVE_AGREEMENTS));
        figures.add(new Figure("agreements.figure.activeAgreements", activeAgreements(reach), ACTIVE_AGREEMENTS));
        if (!AgreementWork.reach(actor, Operation.AGREEMENT_APPROVE).isNothing()) {
            figures.add(new Figure("agreements.figure.villagesWithout", villagesWithout(reach), VILLAGES));
        }
        return figures;
    }

    private long activeAgreements(Visibility reach) {
        return count("select count(a) from Agreement a", Parties.visible(reach).and("a.state = :state", "state", AgreementState.ACTIVE));
    }

    private long activePairings(Visibility reach) {
        return count("select count(distinct a.pairingId) from Agreement a, Pairing g",
                Parties.visible(reach).and("g.id = a.pairingId").and("g.state = :state", "state", PairingState.ACTIVE));
    }

    private long count(String select, Where where) {
        return where.bind(entities.createQuery(select + where.text(), Long.class)).getSingleResult();
    }

    private long villagesWithout(Visibility reach) {
        Where where = Parties.visible(reach).and("a.state = :state", "state", AgreementState.ACTIVE).and("v.agreement = a")
                .and("v.organizationKind = :village", "village", OrganizationKind.VILLAGE);
        Set<Long> paired = new HashSet<>(where.bind(entities.createQuery(
                "select distinct v.organizationId from Agreement a, AgreementParty v" + where.text(), Long.class)).getResultList());
        OrganizationFilter villages = new OrganizationFilter(null, OrganizationKind.VILLAGE, null, null, false, OrganizationSort.NAME);
        return organizations.ids(villages).stream().filter(village -> !paired.contains(village)).count();
    }
}
