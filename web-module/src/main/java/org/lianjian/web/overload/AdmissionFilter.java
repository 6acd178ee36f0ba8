package org.lianjian.web.overload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lianjian.platform.persistence.SqlFaults;
import org.lianjian.web.platform.SentForm;

/** Receives the body of each request, then lets it in or turns it away; what never waits for the database passes by. */
public class AdmissionFilter extends RefusingFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(AdmissionFilter.class.getName());

    @Override
    boolean passesBy(HttpServletRequest request) {
        return RequestKind.isFree(request);
    }

    @Override
    void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException, Refusal {
        if (!RequestKind.hasBody(request) || RequestKind.isUpload(request)) {
            admit(request, response, chain, 0);
            return;
        }
        ReceivedBody body = doorways.receiving().receive(request, RequestKind.megabytes(request));
        WholeRequest whole = new WholeRequest(request, body);
        try {
            SentForm.keep(whole);
            admit(whole, response, chain, body.length());
        } finally {
            whole.discard();
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long length)
            throws IOException, ServletException, Refusal {
        try (Admission admission = doorways.admission(request, length)) {
            if (!admission.enter()) {
                throw Refusal.overloaded();
            }
            request.setAttribute(Admission.ATTRIBUTE, admission);
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !SqlFaults.passes(failed)) {
                throw failed;
            }
            LOG.log(Level.WARNING, "The database could not serve a request", failed);
            throw Refusal.busy();
        }
    }
}
