package org.lianjian.systems;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.persistence.internal.jpa.EntityManagerFactoryProvider;
import org.eclipse.persistence.internal.sessions.AbstractSession;

/** Tells a test outside the server which statements there were since it last asked, one a line; the first time, begins to listen. */
@WebServlet("/test-statements")
public class StatementsServlet extends HttpServlet {

    private static final StatementLog LOG = new StatementLog();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> statements = LOG.take();
        EntityManagerFactoryProvider.getEmSetupImpls().values().forEach(unit -> listen(unit.getSession()));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(String.join("\n", statements.stream().map(statement -> statement.replace('\n', ' ')).toList()));
    }

    private static void listen(AbstractSession session) {
        if (session != null) {
            session.setSessionLog(LOG);
        }
    }
}
