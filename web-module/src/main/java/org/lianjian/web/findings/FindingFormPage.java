package org.lianjian.web.findings;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingForm;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.RecordDraft;
import org.lianjian.inspections.boundary.RecordType;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** Issuing a finding, opened from an engagement or from a record it is about. What is typed travels with the page, so that any node can take it. */
@Named
@ViewScoped(saveInViewState = true)
public class FindingFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;

    @Inject
    FindingFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private String key = OnceOnly.newKey();
    private String name;
    private FindingDraft draft;
    private List<RecordLine> records;
    private List<OrganizationChoice> organizations;
    private boolean restored;

    @PostConstruct
    void open() {
        name = "finding-new" + address.text("agreement").map(id -> "-agreement-" + id).orElse("")
                + address.text("activity").map(id -> "-activity-" + id).orElse("");
        begin();
        desk.kept().find(name, FindingDraft.class).ifPresent(typed -> {
            draft = typed;
            records = new ArrayList<>(typed.getRecords().stream().map(RecordLine::new).toList());
            restored = true;
            offer();
        });
    }

    private void begin() {
        restored = false;
        FindingForm form = desk.form(opened());
        records = new ArrayList<>(form.records().stream().map(RecordLine::new).toList());
        organizations = new ArrayList<>(form.organizations());
        draft = new FindingDraft();
        draft.setDueOn(clock.today().plusDays(DAYS));
        List<Long> engagements = form.engagements().stream().map(FindingForm.Choice::id).toList();
        draft.setEngagementId(address.id("engagement").filter(engagements::contains).orElse(engagements.size() == 1 ? engagements.get(0) : null));
    }

    /** The record that the form was opened from. */
    private List<RecordDraft> opened() {
        List<RecordDraft> opened = new ArrayList<>();
        address.id("agreement").ifPresent(id -> opened.add(record(RecordType.AGREEMENT, id)));
        address.id("activity").ifPresent(id -> opened.add(record(RecordType.ACTIVITY, id)));
        address.id("meeting").ifPresent(id -> opened.add(record(RecordType.MEETING, id)));
        address.id("resolution").ifPresent(id -> opened.add(record(RecordType.RESOLUTION, id)));
        address.id("project").ifPresent(id -> opened.add(record(RecordType.PROJECT, id)));
        return opened;
    }

    private static RecordDraft record(RecordType type, long id) {
        RecordDraft record = new RecordDraft();
        record.setType(type);
        record.setId(id);
        return record;
    }

    /** Offers the parties of the records named so far. */
    public void offer() {
        submission.run(() -> {
            organizations = new ArrayList<>(desk.form(lines()).organizations());
            return null;
        });
    }

    public void addRecord() {
        records.add(new RecordLine());
    }

    public void removeRecord(int index) {
        records.remove(index);
        offer();
    }

    public String issue() {
        return submission.run(() -> {
            long issued = desk.issue(key, typed());
            desk.kept().forget(name);
            return Go.to("/findings/view", issued, "findings.done.ISSUE");
        });
    }

    /** Keeps what is typed, in the background. */
    public void keep() {
        desk.kept().keep(name, typed());
    }

    /** Begins again. */
    public void discard() {
        desk.kept().forget(name);
        begin();
    }

    private FindingDraft typed() {
        draft.setRecords(lines());
        return draft;
    }

    private List<RecordDraft> lines() {
        return new ArrayList<>(records.stream().map(RecordLine::draft).toList());
    }

    /** The engagements that a finding can be issued in. */
    public List<FindingForm.Choice> getEngagements() {
        return desk.form(List.of()).engagements();
    }

    /** The severities to choose from. */
    public FindingSeverity[] getSeverities() {
        return FindingSeverity.values();
    }

    public FindingDraft getDraft() {
        return draft;
    }

    public List<RecordLine> getRecords() {
        return records;
    }

    /** The organisations to choose from. */
    public List<OrganizationChoice> getOrganizations() {
        return organizations;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }
}
