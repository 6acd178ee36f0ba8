package org.lianjian.web.overload;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.web.platform.SentForm;

/** Receives files only from people who are signed in, and gives the place of the request back meanwhile. */
public class UploadFilter extends RefusingFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor current;

    @Override
    boolean passesBy(HttpServletRequest request) {
        return !RequestKind.hasBody(request) || !RequestKind.isUpload(request) || !current.get().isSignedIn();
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException, Refusal {
        Admission admission = (Admission) request.getAttribute(Admission.ATTRIBUTE);
        admission.close();
        if (RequestKind.isForm(request)) {
            doorways.receiving().receiveFiles(request, RequestKind.MAX_UPLOAD);
            goOn(admission, request, response, chain);
            return;
        }
        WholeRequest whole = new WholeRequest(request, doorways.receiving().receive(request, RequestKind.MAX_UPLOAD));
        try {
            SentForm.keep(whole);
            goOn(admission, whole, response, chain);
        } finally {
            whole.discard();
        }
    }

    private static void goOn(Admission admission, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException, Refusal {
        if (!admission.enter()) {
            throw Refusal.overloaded();
        }
        chain.doFilter(request, response);
    }
}
