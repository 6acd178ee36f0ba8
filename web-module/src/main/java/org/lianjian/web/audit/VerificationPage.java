package org.lianjian.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.VerificationRow;
import org.lianjian.audit.boundary.VerificationState;
import org.lianjian.audit.boundary.Verifications;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Submission;

/** Starting a verification, seeing how far it is, and what it found. */
@Named
@RequestScoped
public class VerificationPage {

    private static final String PAGE = "/audit/verification";
    private static final int MOST_BYTES = 10_000;
    private static final int PERCENT = 100;

    @Inject
    Verifications verifications;

    @Inject
    Submission submission;

    @Inject
    Address address;

    private List<VerificationRow> recent;
    private VerificationRow run;
    private List<Discrepancy> discrepancies;
    private String checkpoint;
    private Part file;

    @PostConstruct
    void read() {
        recent = verifications.recent();
        run = address.id("id").map(verifications::get).orElse(recent.isEmpty() ? null : recent.get(0));
        discrepancies = run == null ? List.of() : verifications.discrepancies(run.id());
    }

    /** Begins one. */
    public String start() {
        return submission.run(() -> Go.to(PAGE, verifications.start(given()), "audit.done.START"));
    }

    /** Ends the one that runs. */
    public String cancel() {
        return submission.run(() -> {
            verifications.cancel(run.id());
            return Go.to(PAGE, run.id(), "audit.done.CANCEL");
        });
    }

    private String given() {
        if (file == null || file.getSize() == 0) {
            return checkpoint;
        }
        if (file.getSize() > MOST_BYTES) {
            throw new InvalidInput("file", "audit.checkpoint.tooLong", MOST_BYTES);
        }
        try {
            return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the one shown goes on; its page then loads itself again. */
    public boolean isRunning() {
        return run != null && run.state() == VerificationState.RUNNING;
    }

    /** How far it is, 0 to 100. */
    public long getPercent() {
        return run == null || run.total() == 0 ? 0 : run.done() * PERCENT / run.total();
    }

    public VerificationRow getRun() {
        return run;
    }

    /** The last runs, newest first. */
    public List<VerificationRow> getRecent() {
        return recent;
    }

    /** What the one shown has found. */
    public List<Discrepancy> getDiscrepancies() {
        return discrepancies;
    }

    public String getCheckpoint() {
        return checkpoint;
    }

    public void setCheckpoint(String checkpoint) {
        this.checkpoint = checkpoint;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
