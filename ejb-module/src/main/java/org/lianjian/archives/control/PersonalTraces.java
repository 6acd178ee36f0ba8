package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianjian.archives.boundary.FoundTrace;
import org.lianjian.archives.boundary.PersonalDataDraft;
import org.lianjian.archives.entity.Archive;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.personal.KeptBecause;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalDataHolder;
import org.lianjian.platform.personal.PersonalTrace;

/** What all features and all packages hold about one person within the present official's city. */
@ApplicationScoped
public class PersonalTraces {

    private static final String ARCHIVE = "ARCHIVE";

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    ArchiveStore store;

    @Inject
    StoredPackages packages;

    @Inject
    Access access;

    /** All of it. */
    List<PersonalTrace> find(Person person) {
        List<PersonalTrace> traces = new ArrayList<>();
        holders.forEach(holder -> traces.addAll(holder.find(person)));
        for (Archive archive : store.within(access.visible(Operation.PERSONAL_DATA_FIND))) {
            if (packages.mention(archive, person)) {
                traces.add(new PersonalTrace(ARCHIVE, archive.getId(), archive.getNumber(), "PACKAGE", person.name(), archive.scope(),
                        KeptBecause.ARCHIVED));
            }
        }
        return traces.stream().filter(trace -> access.permits(Operation.PERSONAL_DATA_FIND, trace.scope())).toList();
    }

    /**
     * Those that the caller names.
     *
     * @throws InvalidInput if one is named that is not there
     */
    List<PersonalTrace> chosen(PersonalDataDraft draft) {
        Map<String, PersonalTrace> found = find(new Person(draft.getName(), draft.getPhone())).stream()
                .collect(Collectors.toMap(PersonalTrace::reference, trace -> trace, (first, other) -> first, LinkedHashMap::new));
        if (draft.getTraces() == null || draft.getTraces().isEmpty()) {
            throw new InvalidInput("traces", "archives.personal.noneChosen");
        }
        for (String reference : draft.getTraces()) {
            if (!found.containsKey(reference)) {
                throw new InvalidInput("traces", "archives.personal.unknownTrace", reference);
            }
        }
        return draft.getTraces().stream().distinct().map(found::get).toList();
    }

    /** Erases those that may go. */
    void erase(List<PersonalTrace> traces, long request) {
        for (PersonalDataHolder holder : holders) {
            List<PersonalTrace> own = traces.stream().filter(trace -> trace.isErasable() && trace.holder().equals(holder.name())).toList();
            if (!own.isEmpty()) {
                holder.erase(own, request);
            }
        }
    }

    static FoundTrace shown(PersonalTrace trace) {
        return new FoundTrace(trace.reference(), trace.holder(), trace.label(), trace.field(), trace.text(), trace.kept());
    }

    /** Without what stood there. */
    static FoundTrace named(PersonalTrace trace) {
        return new FoundTrace(trace.reference(), trace.holder(), trace.label(), trace.field(), "", trace.kept());
    }
}
