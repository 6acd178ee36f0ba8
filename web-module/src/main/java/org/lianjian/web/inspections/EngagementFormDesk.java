package org.lianjian.web.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.inspections.boundary.EngagementAuditor;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.EngagementTownship;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.web.platform.KeptDraft;
import org.lianjian.web.platform.OnceOnly;

/** What the form of engagements asks of the services. The form itself travels with the page and can hold none of them. */
@ApplicationScoped
public class EngagementFormDesk {

    @Inject
    Engagements engagements;

    @Inject
    Divisions divisions;

    @Inject
    KeptDraft kept;

    @Inject
    OnceOnly once;

    EngagementDetails get(long id) {
        return engagements.get(id);
    }

    /** The engagement as a draft to be changed. */
    static EngagementDraft draftOf(EngagementDetails details) {
        EngagementDraft draft = new EngagementDraft();
        draft.setTitle(details.title());
        draft.setPurpose(details.purpose());
        draft.setTownships(new ArrayList<>(details.townships().stream().map(EngagementTownship::code).toList()));
        draft.setKinds(new ArrayList<>(details.kinds()));
        draft.setRecordsFrom(details.recordsFrom());
        draft.setRecordsTo(details.recordsTo());
        draft.setAuditors(new ArrayList<>(details.auditors().stream().map(EngagementAuditor::username).toList()));
        draft.setAccessFrom(details.accessFrom());
        draft.setAccessTo(details.accessTo());
        return draft;
    }

    /** The townships of the official's city. */
    List<Division> townships() {
        return divisions.townships().stream().filter(division -> division.level() == DivisionLevel.TOWN).toList();
    }

    /** Who can be chosen with a tick: those who are named already, and the first independent accounts. */
    List<EngagementAuditor> candidates(Long id) {
        Stream<EngagementAuditor> named = id == null ? Stream.empty() : get(id).auditors().stream();
        return List.copyOf(Stream.concat(named, engagements.candidates(null).stream())
                .collect(Collectors.toMap(EngagementAuditor::username, auditor -> auditor, (one, same) -> one, LinkedHashMap::new))
                .values());
    }

    /** Saves the draft; a form sent twice counts once. */
    long save(String key, RecordRef changed, EngagementDraft draft) {
        return once.run(key, () -> (changed == null ? engagements.commission(draft) : engagements.change(changed, draft)).id());
    }

    KeptDraft kept() {
        return kept;
    }
}
