package org.lianjian.systems;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Keeps the statements that requests send to the database; timed work has threads of its own and does not count. */
final class StatementLog extends AbstractSessionLog {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return SessionLog.SQL.equals(category) && Thread.currentThread().getName().startsWith("http");
    }

    @Override
    public boolean shouldDisplayData() {
        return false;
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (shouldLog(entry.getLevel(), entry.getNameSpace())) {
            statements.add(entry.getMessage());
        }
    }
}
