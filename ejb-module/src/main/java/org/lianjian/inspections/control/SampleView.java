package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.Sample;
import org.lianjian.inspections.entity.SamplePlan;
import org.lianjian.platform.steps.Occasion;

/** Samples as their reader and as the log see them. */
@Dependent
class SampleView {

    @Inject
    private SampleStore store;

    SampleDetails details(Sample sample, Engagement engagement, Occasion occasion) {
        SamplePlan plan = sample.getPlan();
        return new SampleDetails(sample.getId(), engagement.getId(), engagement.getTitle(), sample.getTitle(), plan.getKind(),
                plan.getMethod(), sample.getAlgorithm(), plan.getSeed(), plan.getWanted(), plan.townships(), plan.getFrom(), plan.getTo(),
                plan.getState(), plan.getPairingKind(), plan.getLate(), sample.getPopulationCount(), sample.getPopulationSize(),
                sample.getPopulationDigest(), sample.getDrawnAt(), sample.getDrawnBy(), store.records(sample),
                engagement.isWorkedOnBy(occasion.actor(), occasion.today()));
    }

    static Facts facts(Sample sample) {
        SamplePlan plan = sample.getPlan();
        return Facts.none().with("engagement", sample.getEngagementId()).with("kind", plan.getKind()).with("method", plan.getMethod())
                .with("algorithm", sample.getAlgorithm()).with("seed", plan.getSeed()).with("wanted", plan.getWanted())
                .with("population", sample.getPopulationCount()).with("populationDigest", sample.getPopulationDigest())
                .with("drawn", sample.records().size()).with("drawnDigest", sample.recordsDigest()).text("title", sample.getTitle());
    }

    static Subject subject(Sample sample, Engagement engagement) {
        return new Subject(sample.getId(), "", engagement.scope());
    }
}
