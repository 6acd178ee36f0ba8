package org.lianjian.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.util.Components;

/**
 * Carries out what a button asks for. When the service refuses, the person stays on the page with everything typed, the message stands at its
 * field and in the summary; what is not the person's to mend goes on to the error page.
 */
@ApplicationScoped
public class Submission {

    @Inject
    Language language;

    /**
     * Runs the step.
     *
     * @return the outcome to go to, or null to stay when the step was refused
     */
    public String run(Supplier<String> step) {
        try {
            return step.get();
        } catch (RuntimeException refused) {
            List<Fault> faults = Faults.of(language.getLocale(), refused);
            if (faults.isEmpty()) {
                throw refused;
            }
            faults.forEach(Submission::show);
            return null;
        }
    }

    private static void show(Fault fault) {
        FacesContext.getCurrentInstance().addMessage(clientId(fault.field()),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, fault.text(), null));
    }

    /** Inputs carry the names of the draft's properties as ids, so the path of a fault leads to its input. */
    private static String clientId(String field) {
        return field.isEmpty() ? null : Components.getCurrentForm().getClientId() + ":" + inputOf(field);
    }

    private static String inputOf(String field) {
        return field.replaceAll("\\[(\\d+)\\]\\.?", ":$1:").replaceAll("[.:]+$", "").replace('.', ':');
    }
}
