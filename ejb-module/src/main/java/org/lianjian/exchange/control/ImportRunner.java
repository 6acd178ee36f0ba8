package org.lianjian.exchange.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.speech.Speech;

/** Lets runs be worked on beside the requests that ask for them; at most two at a time on a node. */
@ApplicationScoped
public class ImportRunner {

    /** What the log shows as the origin of what is written. */
    static final String WORK = "import";

    private final Semaphore seats = new Semaphore(2);

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportWorker worker;

    @Inject
    SystemWork system;

    @Inject
    Speech speech;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAsked asked) {
        wake();
    }

    /** Looks for work, unless enough is being done here. Sheets are read with the words of the pages, so not before these are deployed. */
    void wake() {
        if (!speech.areThere()) {
            return;
        }
        executor.execute(() -> {
            if (seats.tryAcquire()) {
                try {
                    system.run(WORK, worker::workOff);
                } finally {
                    seats.release();
                }
            }
        });
    }
}
