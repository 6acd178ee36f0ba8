package org.lianjian.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.audit.boundary.LogStatus;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.web.platform.Viewer;

/** How the transparency log stands, its keys and its newest checkpoint, for those who may read it. */
@Named
@RequestScoped
public class LogPage {

    private static final int GROUP = 16;

    @Inject
    TransparencyLog log;

    @Inject
    OfficeClock clock;

    @Inject
    Viewer viewer;

    private LogStatus status;

    @PostConstruct
    void read() {
        status = log.status();
    }

    public LogStatus getStatus() {
        return status;
    }

    /** Whether events wait longer than they may. */
    public boolean isLate() {
        return status.isLate(clock.now());
    }

    /** The root in groups that can be compared by eye. */
    public List<String> getRoot() {
        return status.root().isEmpty() ? List.of() : List.of(status.root().split("(?<=\\G.{" + GROUP + "})"));
    }

    /** Whether the person runs verifications and takes copies. */
    public boolean isKeeper() {
        return viewer.may("LOG_VERIFY");
    }
}
