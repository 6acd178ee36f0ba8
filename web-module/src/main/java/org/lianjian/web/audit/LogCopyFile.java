package org.lianjian.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lianjian.audit.boundary.LogExports;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.web.platform.Causes;

/** The whole log as an archive, written while it is read. Taking it is an event, so it is asked for by sending a form. */
@WebServlet("/files/audit/copy")
public class LogCopyFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LogExports exports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long size = exports.begin();
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"lianjian-log-" + size + ".zip\"");
            exports.write(size, response.getOutputStream());
        } catch (RuntimeException refused) {
            if (response.isCommitted() || !(Causes.of(refused) instanceof LianjianException)) {
                throw refused;
            }
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
