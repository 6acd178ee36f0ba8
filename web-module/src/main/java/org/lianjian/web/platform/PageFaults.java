package org.lianjian.web.platform;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.NotSignedIn;
import org.lianjian.platform.persistence.SqlFaults;

/** What a page could not mend: an unknown record is a 404 page, a missing right a 403 page, all else an error page with an id that is in the log. */
public class PageFaults extends ExceptionHandlerWrapper {

    /** Request attribute with the id of the fault. */
    public static final String ID = "org.lianjian.faultId";

    private static final Logger LOG = Logger.getLogger(PageFaults.class.getName());
    private static final int ID_LENGTH = 8;

    PageFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        if (events.hasNext() && !faces.getResponseComplete()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            answer(faces, thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (external.isResponseCommitted()) {
                note(external, thrown);
            } else {
                external.responseReset();
                external.responseSendError(statusOf(external, thrown), null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static int statusOf(ExternalContext external, Throwable thrown) {
        Throwable cause = Causes.of(thrown);
        if (cause instanceof NotFound || cause instanceof InvalidInput) {
            return 404;
        }
        if (cause instanceof AccessRefused || cause instanceof NotSignedIn) {
            return 403;
        }
        if (cause instanceof ViewExpiredException || cause.getCause() instanceof ViewExpiredException) {
            return 409;
        }
        if (SqlFaults.passes(thrown)) {
            external.setResponseHeader("Retry-After", "2");
            LOG.log(Level.WARNING, thrown, () -> "The database could not serve page " + external.getRequestServletPath());
            return 503;
        }
        note(external, thrown);
        return 500;
    }

    private static void note(ExternalContext external, Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, ID_LENGTH);
        external.getRequestMap().put(ID, id);
        LOG.log(Level.SEVERE, "Error " + id + " on page " + external.getRequestServletPath(), thrown);
    }
}
