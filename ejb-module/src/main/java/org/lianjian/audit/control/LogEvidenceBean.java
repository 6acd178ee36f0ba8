package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.audit.boundary.LogState;
import org.lianjian.audit.entity.LogKey;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.SignedNote;

/** Hands proofs and signatures to business code. */
@ApplicationScoped
public class LogEvidenceBean implements LogEvidence {

    @Inject
    StoredLog log;

    @Inject
    LogKeys keys;

    @Inject
    EventProofs proofs;

    @Override
    public Optional<LogState> now() {
        return log.latest().map(latest -> new LogState(keys.origin(), latest.getSize(), latest.getNote(), keys()));
    }

    @Override
    public List<String> keys() {
        Set<String> all = new LinkedHashSet<>();
        keys.all().forEach(key -> all.add(key.key().toString()));
        log.keys().stream().map(LogKey::getKey).forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public List<EventProof> of(Collection<Long> eventIds, LogState state) {
        SignedCheckpoint checkpoint = log.checkpoints(state.size() - 1, state.size()).stream().findFirst()
                .orElseThrow(() -> new NotFound("checkpoint", state.size()));
        return proofs.of(new ArrayList<>(eventIds), checkpoint);
    }

    @Override
    public String sign(String text) {
        try {
            Checkpoint.parse(text);
        } catch (MalformedNote other) {
            return SignedNote.sign(text, List.of(keys.all().get(0))).toString();
        }
        throw new IllegalArgumentException("Only the sealer signs checkpoints");
    }
}
