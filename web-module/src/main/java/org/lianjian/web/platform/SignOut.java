package org.lianjian.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianjian.identity.boundary.SignIn;

/** Ends the sign-in on every node. Only by POST, so that no link and no prefetching signs anybody out. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIn signIn;

    @Inject
    transient SignInCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInCookie.in(request).ifPresent(signIn::signOut);
        cookie.clear(request, response);
        response.sendRedirect(request.getContextPath() + SignInGate.PAGE);
    }
}
