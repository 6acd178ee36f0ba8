package org.lianjian.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.lianjian.audit.boundary.LogWitness;
import org.lianjian.audit.boundary.TransparencyLog;

/** What is printed below papers, so that a paper in somebody's cabinet is a witness of the log: its size, root, and the checkpoint as a QR code. */
@Named
@RequestScoped
public class Paper {

    @Inject
    TransparencyLog log;

    @Inject
    CheckpointDrawings drawings;

    private Optional<LogWitness> witness;

    /** Size and root; null before the first checkpoint. */
    public LogWitness getWitness() {
        if (witness == null) {
            witness = log.witness();
        }
        return witness.orElse(null);
    }

    /** How many modules the code is wide and high. */
    public int getModules() {
        return drawings.of(getWitness().checkpoint()).modules();
    }

    /** The dark modules as the path of a vector drawing. */
    public String getPath() {
        return drawings.of(getWitness().checkpoint()).path();
    }
}
