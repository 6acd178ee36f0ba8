package org.lianjian.web.inspections;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.inspections.boundary.EngagementAuditor;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.EngagementStep;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.OnceOnly;
import org.lianjian.web.platform.Submission;
import org.omnifaces.cdi.ViewScoped;

/** Commissioning an engagement and changing it. What is typed travels with the page, so that any node can take it. */
@Named
@ViewScoped(saveInViewState = true)
public class EngagementFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 4;

    @Inject
    EngagementFormDesk desk;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    OfficeClock clock;

    private String key = OnceOnly.newKey();
    private Long id;
    private Integer version;
    private EngagementDraft draft = new EngagementDraft();
    private String[] townships = {};
    private RecordKind[] kinds = {};
    private String[] auditors = {};
    private String others;
    private boolean restored;
    private transient List<EngagementAuditor> candidates;

    @PostConstruct
    void open() {
        id = address.id("id").orElse(null);
        begin();
        desk.kept().find(form(), EngagementDraft.class).ifPresent(typed -> {
            take(typed);
            restored = true;
        });
    }

    private void begin() {
        restored = false;
        if (id == null) {
            take(fresh());
            return;
        }
        EngagementDetails details = desk.get(id);
        if (!details.can(EngagementStep.CHANGE)) {
            throw new NotFound("engagement", id);
        }
        version = details.version();
        take(EngagementFormDesk.draftOf(details));
    }

    private EngagementDraft fresh() {
        EngagementDraft fresh = new EngagementDraft();
        fresh.setRecordsFrom(clock.today().minusYears(1).withDayOfYear(1));
        fresh.setRecordsTo(clock.today());
        fresh.setAccessFrom(clock.today());
        fresh.setAccessTo(clock.today().plusWeeks(WEEKS));
        fresh.setKinds(List.of(getChosenKinds()));
        return fresh;
    }

    private void take(EngagementDraft typed) {
        draft = typed;
        townships = typed.getTownships().toArray(String[]::new);
        kinds = typed.getKinds().toArray(RecordKind[]::new);
        Set<String> offered = getCandidates().stream().map(EngagementAuditor::username).collect(Collectors.toSet());
        auditors = typed.getAuditors().stream().filter(offered::contains).toArray(String[]::new);
        others = typed.getAuditors().stream().filter(name -> !offered.contains(name)).collect(Collectors.joining(" "));
    }

    private EngagementDraft typed() {
        draft.setTownships(new ArrayList<>(List.of(townships)));
        draft.setKinds(new ArrayList<>(List.of(kinds)));
        Set<String> names = new LinkedHashSet<>(List.of(auditors));
        if (others != null) {
            Arrays.stream(others.split("[\\s,，;；、]+")).filter(name -> !name.isEmpty()).forEach(names::add);
        }
        draft.setAuditors(new ArrayList<>(names));
        return draft;
    }

    /** Keeps what is typed, in the background. */
    public void keep() {
        desk.kept().keep(form(), typed());
    }

    /** Begins again with what is saved. */
    public void discard() {
        desk.kept().forget(form());
        begin();
    }

    public String save() {
        return submission.run(() -> {
            long saved = saved();
            desk.kept().forget(form());
            return Go.to("/inspections/view", saved, id == null ? "inspections.done.COMMISSION" : "inspections.done.CHANGE");
        });
    }

    /** Whoever was told of somebody else's change and sends again means it. */
    private long saved() {
        try {
            return desk.save(key, id == null ? null : new RecordRef(id, version), typed());
        } catch (RuntimeException refused) {
            if (Causes.of(refused) instanceof StaleVersion) {
                version = desk.get(id).version();
            }
            throw refused;
        }
    }

    private String form() {
        return "engagement-" + (id == null ? "new" : id);
    }

    /** Who can be chosen with a tick. */
    public List<EngagementAuditor> getCandidates() {
        if (candidates == null) {
            candidates = desk.candidates(id);
        }
        return candidates;
    }

    /** The townships to choose from. */
    public List<Division> getOffered() {
        return desk.townships();
    }

    /** The kinds of records to choose from. */
    public final RecordKind[] getChosenKinds() {
        return Arrays.stream(RecordKind.values()).filter(RecordKind::isChosen).toArray(RecordKind[]::new);
    }

    public EngagementDraft getDraft() {
        return draft;
    }

    public String[] getTownships() {
        return townships.clone();
    }

    public void setTownships(String[] townships) {
        this.townships = townships.clone();
    }

    public RecordKind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(RecordKind[] kinds) {
        this.kinds = kinds.clone();
    }

    public String[] getAuditors() {
        return auditors.clone();
    }

    public void setAuditors(String[] auditors) {
        this.auditors = auditors.clone();
    }

    /** Further sign-in names, separated by spaces. */
    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    /** Whether the form shows what was typed earlier and not sent. */
    public boolean isRestored() {
        return restored;
    }

    /** Whether a saved engagement is being changed. */
    public boolean isChange() {
        return id != null;
    }
}
