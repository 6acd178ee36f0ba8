package org.lianjian.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** One click to the other language and back to the same page. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie choice = new Cookie(Language.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "zh");
        choice.setPath("/");
        choice.setHttpOnly(true);
        choice.setMaxAge((int) Duration.ofDays(365).toSeconds());
        choice.setAttribute("SameSite", "Lax");
        response.addCookie(choice);
        response.sendRedirect(LocalPath.of(request.getParameter("back")));
    }
}
