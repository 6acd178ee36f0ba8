package org.lianjian.web.audit;

/** The body that begins a verification. */
public class CheckpointBody {

    private String checkpoint;

    /** A checkpoint that was kept elsewhere, as a signed note; may be left out. */
    public String getCheckpoint() {
        return checkpoint;
    }

    public void setCheckpoint(String checkpoint) {
        this.checkpoint = checkpoint;
    }
}
