package org.lianjian.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Draws each checkpoint once: every page carries it, and drawing takes longer than all the rest of a page. */
@ApplicationScoped
public class CheckpointDrawings {

    private final AtomicReference<CheckpointDrawing> latest = new AtomicReference<>();

    /** The drawing of that checkpoint. */
    CheckpointDrawing of(String checkpoint) {
        CheckpointDrawing known = latest.get();
        if (known == null || !known.checkpoint().equals(checkpoint)) {
            known = CheckpointDrawing.of(checkpoint);
            latest.set(known);
        }
        return known;
    }
}
