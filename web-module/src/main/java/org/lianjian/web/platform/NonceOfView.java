package org.lianjian.web.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Lets a page that is made anew forget the nonce of the page it was sent from; see {@link FreshNonce}. */
public class NonceOfView implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Map<String, Object> remembered = faces.getViewRoot() == null ? null : faces.getViewRoot().getViewMap(false);
        if (remembered != null && !FreshNonce.isContinued((HttpServletRequest) faces.getExternalContext().getRequest())) {
            remembered.remove(FreshNonce.NAME);
        }
    }
}
