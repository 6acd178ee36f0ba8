package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.lianjian.inspections.boundary.PaperResult;
import org.lianjian.inspections.boundary.Progress;
import org.lianjian.inspections.boundary.SampleRow;
import org.lianjian.inspections.boundary.SampledRecord;
import org.lianjian.inspections.entity.Sample;
import org.lianjian.inspections.entity.SampleRecord;
import org.lianjian.inspections.entity.SampleRecordId;
import org.lianjian.inspections.entity.WorkingPaper;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.steps.Occasion;

/** Finds and keeps samples and their working papers. */
@Dependent
class SampleStore {

    static final String SAMPLE = "sample";
    static final String PAPER = "workingPaper";

    private static final String ROWS = "select new org.lianjian.inspections.boundary.SampleRow(s.id, s.title, s.plan.kind, s.plan.method,"
            + " (select count(p) from WorkingPaper p where p.sampleId = s.id),"
            + " (select count(d) from WorkingPaper d where d.sampleId = s.id and d.result <> :open), s.drawnAt, s.drawnBy)"
            + " from Sample s where s.engagementId = :engagement order by s.id";
    private static final String RECORDS = "select new org.lianjian.inspections.boundary.SampledRecord(r.position, r.recordId, r.key, r.title,"
            + " r.size, r.hits, r.ticket, p.id, p.result, p.changedAt, p.changedByName)"
            + " from SampleRecord r, WorkingPaper p where r.sample = :sample and p.sampleId = :id and p.position = r.position order by r.position";
    private static final String PROGRESS = "select p.result, count(p) from WorkingPaper p where p.engagementId = :engagement group by p.result";
    private static final String NEXT_OPEN = "select p.id from WorkingPaper p where p.sampleId = :sample and p.result = :open and p.id <> :id"
            + " order by p.position";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** Keeps a sample and opens its papers. */
    void add(Sample sample, Occasion occasion) {
        entities.persist(sample);
        entities.flush();
        sample.records().forEach(row -> entities.persist(WorkingPaper.open(sample, row, occasion)));
        entities.flush();
    }

    Sample sample(long id) {
        return Optional.ofNullable(entities.find(Sample.class, id)).orElseThrow(() -> new NotFound(SAMPLE, id));
    }

    WorkingPaper paper(long id) {
        return Optional.ofNullable(entities.find(WorkingPaper.class, id)).orElseThrow(() -> new NotFound(PAPER, id));
    }

    SampleRecord recordOf(WorkingPaper paper) {
        return entities.find(SampleRecord.class, new SampleRecordId(paper.getSampleId(), paper.getPosition()));
    }

    List<SampleRow> list(long engagement) {
        return entities.createQuery(ROWS, SampleRow.class).setParameter("engagement", engagement).setParameter("open", PaperResult.OPEN)
                .getResultList();
    }

    List<SampledRecord> records(Sample sample) {
        return entities.createQuery(RECORDS, SampledRecord.class).setParameter("sample", sample).setParameter("id", sample.getId())
                .getResultList();
    }

    Progress progress(long engagement) {
        List<Object[]> counts = entities.createQuery(PROGRESS, Object[].class).setParameter("engagement", engagement).getResultList();
        long all = counts.stream().mapToLong(row -> (Long) row[1]).sum();
        return new Progress(all - with(PaperResult.OPEN, counts), all, with(PaperResult.EXCEPTION, counts));
    }

    Optional<Long> nextOpen(WorkingPaper paper) {
        return entities.createQuery(NEXT_OPEN, Long.class).setParameter("sample", paper.getSampleId()).setParameter("open", PaperResult.OPEN)
                .setParameter("id", paper.getId()).setMaxResults(1).getResultStream().findFirst();
    }

    private static long with(PaperResult result, List<Object[]> counts) {
        return counts.stream().filter(row -> row[0] == result).mapToLong(row -> (Long) row[1]).sum();
    }
}
