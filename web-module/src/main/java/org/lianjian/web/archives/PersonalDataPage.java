package org.lianjian.web.archives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.lianjian.archives.boundary.ErasureAnswer;
import org.lianjian.archives.boundary.FoundTrace;
import org.lianjian.archives.boundary.PersonSought;
import org.lianjian.archives.boundary.PersonalData;
import org.lianjian.archives.boundary.PersonalDataDraft;
import org.lianjian.web.platform.SentForm;
import org.lianjian.web.platform.Submission;
import org.omnifaces.util.Faces;

/** Looking for what is stored about a person, handing it out and erasing it. The name is never in the address. */
@Named
@RequestScoped
public class PersonalDataPage {

    @Inject
    PersonalData personal;

    @Inject
    Submission submission;

    @Inject
    HttpServletRequest request;

    private final PersonalDataDraft draft = new PersonalDataDraft();
    private List<FoundTrace> found;
    private ErasureAnswer answer;

    /** Looks for the person. */
    public String find() {
        return submission.run(() -> {
            search();
            return null;
        });
    }

    /** Hands the chosen traces out as a file. */
    public String disclose() {
        return submission.run(() -> {
            search();
            Faces.sendFile(personal.disclose(chosen()), "personal-data.zip", true);
            return null;
        });
    }

    /** Erases what may go of the chosen traces. */
    public String erase() {
        return submission.run(() -> {
            search();
            answer = personal.erase(chosen());
            search();
            return null;
        });
    }

    private void search() {
        PersonSought person = new PersonSought();
        person.setName(draft.getName());
        person.setPhone(draft.getPhone());
        found = personal.find(person);
    }

    private PersonalDataDraft chosen() {
        String[] values = SentForm.in(request).getParameterValues("trace");
        draft.setTraces(values == null ? List.of() : Arrays.asList(values));
        return draft;
    }

    /** Whether a trace was chosen in what was sent. */
    public boolean isChosen(FoundTrace trace) {
        String[] values = SentForm.in(request).getParameterValues("trace");
        return values != null && Arrays.asList(values).contains(trace.reference());
    }

    /** Whether what was found is shown, also while what was chosen of it is taken in. */
    public boolean isShown() {
        return found == null ? SentForm.in(request).getParameter("form:reference") != null : !found.isEmpty();
    }

    public PersonalDataDraft getDraft() {
        return draft;
    }

    /** What was found; null before the search. */
    public List<FoundTrace> getFound() {
        return found;
    }

    /** What came of erasing; null before it. */
    public ErasureAnswer getAnswer() {
        return answer;
    }
}
