package org.lianjian.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignedIn;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.web.platform.CarriedForm;
import org.lianjian.web.platform.LocalPath;
import org.lianjian.web.platform.SentForm;
import org.lianjian.web.platform.SignInCookie;
import org.lianjian.web.platform.SignInGate;
import org.lianjian.web.platform.Submission;

/** Signing in, and going on from where one was: to the page one asked for, or with the form one had sent. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIn signIn;

    @Inject
    CurrentActor current;

    @Inject
    Submission submission;

    @Inject
    SignInCookie cookie;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    private String username;
    private String password;
    private String next;
    private String carried;

    /** Checks name and password and goes on. */
    public String signIn() {
        return submission.run(() -> {
            SignedIn done = signIn.signIn(Objects.toString(username, ""), Objects.toString(password, ""), current.get().origin());
            cookie.set(request, (HttpServletResponse) faces.getExternalContext().getResponse(), done.cookie());
            current.become(done.actor());
            if (carried == null) {
                goOn();
            }
            return null;
        });
    }

    private void goOn() {
        try {
            faces.getExternalContext().redirect(request.getContextPath() + LocalPath.of(next));
        } catch (IOException e) {
            throw new UncheckedIOException("The browser is gone", e);
        }
    }

    /** The form that waits to be sent again, once somebody has signed in. */
    public CarriedForm getForm() {
        return carried == null || !current.get().isSignedIn() ? null : CarriedForm.read(carried);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go on; from the address at first. */
    public String getNext() {
        return next == null ? SentForm.in(request).getParameter("next") : next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    /** The form that was sent without a sign-in, as one line. */
    public String getCarried() {
        return carried == null ? (String) request.getAttribute(SignInGate.CARRIED) : carried;
    }

    public void setCarried(String carried) {
        this.carried = carried;
    }
}
