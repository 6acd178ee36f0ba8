package org.lianjian.organizations.control;

import static org.lianjian.audit.boundary.AuditEvent.STATISTIC_RECORDED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.organizations.boundary.Statistic;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DatedFigure;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.time.OfficeClock;

/** Dated figures with a source. */
@Stateless
public class StatisticsBean implements Statistics {

    private static final String LATEST = "select s from DatedFigure s where s.divisionCode = :code and not exists "
            + "(select t.id from DatedFigure t where t.divisionCode = s.divisionCode and t.indicator = s.indicator "
            + "and (t.asOf > s.asOf or t.asOf = s.asOf and t.id > s.id)) order by s.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    StatisticBook book;

    @Inject
    AuditTrail trail;

    @Inject
    OfficeClock clock;

    @Override
    @Allowed(Operation.STATISTIC_VIEW)
    public List<Statistic> latest(String divisionCode) {
        AdministrativeDivision division = book.reachable(Operation.STATISTIC_VIEW, divisionCode);
        if (division == null) {
            throw new NotFound("division", divisionCode);
        }
        return entities.createQuery(LATEST, DatedFigure.class).setParameter("code", divisionCode).getResultStream()
                .map(figure -> statistic(figure, division)).toList();
    }

    @Override
    @Allowed(Operation.STATISTIC_RECORD)
    @Audited(STATISTIC_RECORDED)
    public Statistic record(StatisticDraft draft) {
        List<Violation> faults = book.faultsOf(draft);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        AdministrativeDivision division = book.reachable(Operation.STATISTIC_RECORD, draft.getDivisionCode());
        DatedFigure figure = new DatedFigure(draft, clock.now());
        entities.persist(figure);
        trail.record(STATISTIC_RECORDED, new Subject(figure.getId(), "", RecordScope.ofTownship(figure.getDivisionCode())), facts(figure));
        return statistic(figure, division);
    }

    private static Facts facts(DatedFigure figure) {
        return Facts.none().with("divisionCode", figure.getDivisionCode()).with("indicator", figure.getIndicator())
                .with("value", figure.getFigure().toPlainString()).with("unit", figure.getUnit()).with("asOf", figure.getAsOf())
                .with("source", figure.getSource());
    }

    private static Statistic statistic(DatedFigure figure, AdministrativeDivision division) {
        BigDecimal value = figure.getFigure().stripTrailingZeros();
        return new Statistic(figure.getId(), division.getCode(), division.getName(), figure.getIndicator(),
                value.setScale(Math.max(0, value.scale())), figure.getUnit(), figure.getAsOf(), figure.getSource());
    }
}
