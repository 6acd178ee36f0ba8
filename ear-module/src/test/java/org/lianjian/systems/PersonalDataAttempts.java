package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianjian.archives.boundary.FoundTrace;
import org.lianjian.archives.boundary.PersonSought;
import org.lianjian.archives.boundary.PersonalData;
import org.lianjian.archives.boundary.PersonalDataDraft;
import org.lianjian.platform.access.Operation;

/** One attempt at each operation on personal data: about the signatory of the world's running agreement, who has namesakes everywhere. */
@ApplicationScoped
public class PersonalDataAttempts implements AttemptSource {

    private static final String SIGNATORY = "示例签署人";

    @Inject
    PersonalData personal;

    /** The attempts by operation. */
    @Override
    public Map<Operation, Consumer<World>> all() {
        return Map.of(Operation.PERSONAL_DATA_FIND, world -> Attempts.demand(ofWorld(world)),
                Operation.PERSONAL_DATA_DISCLOSE, world -> personal.disclose(draft(world)),
                Operation.PERSONAL_DATA_ERASE, world -> personal.erase(draft(world)));
    }

    private List<FoundTrace> ofWorld(World world) {
        PersonSought person = new PersonSought();
        person.setName(SIGNATORY);
        return personal.find(person).stream().filter(trace -> trace.reference().equals(reference(world))).toList();
    }

    private static PersonalDataDraft draft(World world) {
        PersonalDataDraft draft = new PersonalDataDraft();
        draft.setName(SIGNATORY);
        draft.setReference("示例 来文1号");
        draft.setTraces(List.of(reference(world)));
        return draft;
    }

    private static String reference(World world) {
        return "AGREEMENT/" + world.running() + "/SIGNATORY";
    }
}
