package org.lianjian.archives.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.archives.boundary.ErasureAnswer;
import org.lianjian.archives.boundary.FoundTrace;
import org.lianjian.archives.boundary.PersonSought;
import org.lianjian.archives.boundary.PersonalData;
import org.lianjian.archives.boundary.PersonalDataDraft;
import org.lianjian.archives.boundary.PersonalRequestKind;
import org.lianjian.archives.entity.PersonalRequest;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalTrace;
import org.lianjian.platform.requests.RequestKeys;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.steps.Occasion;
import org.lianjian.platform.time.OfficeClock;

/** The use cases of requests under the law on personal information. */
@Stateless
public class PersonalDataBean implements PersonalData {

    @Inject
    private PersonalTraces traces;

    @Inject
    private ArchiveStore store;

    @Inject
    private RequestKeys requests;

    @Inject
    private AuditTrail trail;

    @Inject
    private Access access;

    @Inject
    private Speech speech;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.PERSONAL_DATA_FIND)
    public List<FoundTrace> find(PersonSought person) {
        return traces.find(new Person(person.getName(), person.getPhone())).stream().map(PersonalTraces::shown).toList();
    }

    @Override
    @Allowed(Operation.PERSONAL_DATA_DISCLOSE)
    @Audited(AuditEvent.PERSONAL_DATA_DISCLOSED)
    public byte[] disclose(PersonalDataDraft draft) {
        List<PersonalTrace> chosen = traces.chosen(draft);
        PersonalRequest request = taken(PersonalRequestKind.DISCLOSURE, draft, Operation.PERSONAL_DATA_DISCLOSE);
        request.end(chosen.size(), 0, 0);
        store.add(request);
        trail.record(AuditEvent.PERSONAL_DATA_DISCLOSED, request.subject(), Facts.none().with("traces", chosen.size()));
        return PersonalDataFile.write(chosen, clock.now(), speech);
    }

    @Override
    @Allowed(Operation.PERSONAL_DATA_ERASE)
    @Audited(AuditEvent.PERSONAL_DATA_ERASED)
    public ErasureAnswer erase(PersonalDataDraft draft) {
        List<PersonalTrace> chosen = traces.chosen(draft);
        PersonalRequest request = taken(PersonalRequestKind.ERASURE, draft, Operation.PERSONAL_DATA_ERASE);
        List<PersonalTrace> erased = chosen.stream().filter(PersonalTrace::isErasable).toList();
        List<PersonalTrace> kept = chosen.stream().filter(trace -> !trace.isErasable()).toList();
        request.end(chosen.size(), erased.size(), kept.size());
        store.add(request);
        traces.erase(erased, request.getId());
        erased.stream().map(PersonalTrace::text).distinct().forEach(requests::blank);
        trail.record(AuditEvent.PERSONAL_DATA_ERASED, request.subject(), Facts.none().with("erased", erased.size()).with("kept", kept.size()));
        return new ErasureAnswer(request.getId(), erased.stream().map(PersonalTraces::named).toList(),
                kept.stream().map(PersonalTraces::named).toList());
    }

    /** The reference stays, so it must not name who asked. */
    private PersonalRequest taken(PersonalRequestKind kind, PersonalDataDraft draft, Operation operation) {
        if (new Person(draft.getName(), draft.getPhone()).appearsIn(draft.getReference())) {
            throw new InvalidInput("reference", "archives.personal.namesSomebody");
        }
        String place = access.actor().grants().stream().filter(grant -> grant.serves(operation)).findFirst().orElseThrow().divisionCode();
        return PersonalRequest.of(kind, draft.getReference(), place, new Occasion(access.actor(), clock.now(), clock.today()));
    }
}
