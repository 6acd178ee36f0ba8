package org.lianjian.inspections.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.inspections.boundary.SampleCheck;
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.SamplePreview;
import org.lianjian.inspections.boundary.SampleRow;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.inspections.entity.Census;
import org.lianjian.inspections.entity.Draw;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.Sample;
import org.lianjian.inspections.entity.SamplePlan;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.population.SizedRecord;

/** The use cases of samples. */
@Stateless
public class SamplesBean implements Samples {

    @Inject
    private EngagementDesk desk;

    @Inject
    private SampleStore store;

    @Inject
    private SampleView view;

    @Inject
    private Drawing drawing;

    @Inject
    private AuditTrail trail;

    @Override
    @Allowed(Operation.SAMPLE_DRAW)
    public SamplePreview preview(long engagementId, SampleDraft draft) {
        Census census = new Census();
        drawing.walk(drawing.plan(desk.work(Operation.SAMPLE_DRAW, engagementId), draft), census::add);
        Census.Population population = census.closed();
        return new SamplePreview(population.count(), population.size());
    }

    @Override
    @Allowed(Operation.SAMPLE_DRAW)
    @Audited(AuditEvent.SAMPLE_DRAWN)
    public SampleDetails draw(long engagementId, SampleDraft draft) {
        Engagement engagement = desk.work(Operation.SAMPLE_DRAW, engagementId);
        SamplePlan plan = drawing.plan(engagement, draft);
        Redraw redraw = redraw(plan);
        Sample sample = Sample.drawn(engagement, draft.getTitle().strip(), plan, redraw.population(), redraw.drawn(),
                drawing.labels(plan.getKind(), redraw.ids()), desk.occasion());
        store.add(sample, desk.occasion());
        trail.record(AuditEvent.SAMPLE_DRAWN, SampleView.subject(sample, engagement), SampleView.facts(sample));
        return view.details(sample, engagement, desk.occasion());
    }

    @Override
    @Allowed(Operation.SAMPLE_VIEW)
    public List<SampleRow> list(long engagementId) {
        return store.list(desk.show(engagementId).getId());
    }

    @Override
    @Allowed(Operation.SAMPLE_VIEW)
    public SampleDetails get(long id) {
        Sample sample = store.sample(id);
        return view.details(sample, desk.showOf(sample, id), desk.occasion());
    }

    @Override
    @Allowed(Operation.SAMPLE_VIEW)
    public SampleCheck verify(long id) {
        Sample sample = shown(id);
        Redraw redraw = redraw(sample.getPlan());
        Census.Population now = redraw.population();
        return new SampleCheck(now.digest().equals(sample.getPopulationDigest()), Sample.digestOf(redraw.ids()).equals(sample.recordsDigest()),
                now.count(), now.digest());
    }

    @Override
    @Allowed(Operation.SAMPLE_VIEW)
    public List<SizedRecord> population(long id, long afterId) {
        return drawing.page(shown(id).getPlan(), afterId);
    }

    private Sample shown(long id) {
        Sample sample = store.sample(id);
        desk.showOf(sample, id);
        return sample;
    }

    private Redraw redraw(SamplePlan plan) {
        Census census = new Census();
        Draw draw = plan.draw();
        drawing.walk(plan, row -> {
            census.add(row);
            draw.offer(row);
        });
        return new Redraw(census.closed(), draw.result());
    }

    private record Redraw(Census.Population population, List<Draw.Drawn> drawn) {
        List<Long> ids() {
            return drawn.stream().map(row -> row.record().id()).toList();
        }
    }
}
