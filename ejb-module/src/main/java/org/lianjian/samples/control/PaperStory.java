package org.lianjian.samples.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongSupplier;
import org.lianjian.inspections.boundary.PaperDraft;
import org.lianjian.inspections.boundary.PaperResult;
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.records.RecordRef;

/** A sample of the invented audit engagement, with some of its working papers written. */
@Dependent
public class PaperStory {

    private static final String AUDITOR = "auditor";
    private static final int DRAWN = 6;

    @Inject
    Samples samples;

    @Inject
    WorkingPapers papers;

    private SampleDetails drawn;

    /** The auditor draws soon after the engagement begins, and writes papers on the days after. */
    void tell(Stage stage, LongSupplier engagement) {
        stage.timeline().add(-36, AUDITOR, () -> drawn = samples.draw(engagement.getAsLong(), activities()));
        stage.timeline().add(-35, AUDITOR, () -> write(0, PaperResult.SATISFACTORY, "协议有效期、人数、佐证材料", "与备案一致。"));
        stage.timeline().add(-35, AUDITOR, () -> write(1, PaperResult.EXCEPTION, "协议有效期、人数、佐证材料", "佐证材料没有日期，无法确认是当次活动。"));
        stage.timeline().add(-34, AUDITOR, () -> write(2, PaperResult.SATISFACTORY, "协议有效期、对方确认", "与备案一致，对方已确认。"));
    }

    private static SampleDraft activities() {
        SampleDraft draft = new SampleDraft();
        draft.setTitle("活动随机抽样（示例）");
        draft.setKind(RecordKind.ACTIVITY);
        draft.setWanted(DRAWN);
        draft.setSeed("huajie-demo");
        return draft;
    }

    private void write(int row, PaperResult result, String checked, String note) {
        PaperDraft draft = new PaperDraft();
        draft.setResult(result);
        draft.setChecked(checked);
        draft.setNote(note);
        papers.write(RecordRef.latest(drawn.records().get(row).paperId()), draft, List.of());
    }
}
