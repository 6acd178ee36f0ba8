package org.lianjian.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** The messages of a page for its summary: errors with a link to their field, and what has been done. */
@Named
@RequestScoped
public class FormErrors {

    private static final Pattern DONE = Pattern.compile("[a-z]+\\.done\\.\\w+");

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    /**
     * One message.
     *
     * @param clientId the input it is about, or null for the whole form
     */
    public record Line(String clientId, String text) {
    }

    /** What went wrong, in the order of the form. */
    public List<Line> getErrors() {
        return lines();
    }

    /** What the step before has done, as the address says; not beside what has just gone wrong. */
    public String getDone() {
        String key = SentForm.in(request).getParameter("done");
        boolean fresh = "GET".equals(request.getMethod()) && lines().isEmpty();
        return fresh && key != null && DONE.matcher(key).matches() ? Messages.text(language.getLocale(), key, List.of()) : "";
    }

    private static List<Line> lines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            faces.getMessageList(id).stream().filter(FormErrors::isError)
                    .forEach(message -> lines.add(new Line(id, message.getSummary())));
        }
        return lines;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
