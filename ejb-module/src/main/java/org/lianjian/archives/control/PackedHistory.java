package org.lianjian.archives.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.LogEvidence;
import org.lianjian.audit.boundary.LogState;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailOf;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.text.Jsons;

/** Packs what happened to records: each event as it stands in the log, its proof, and all of them to be read by people. */
@ApplicationScoped
public class PackedHistory {

    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";
    private static final int AT_ONCE = 100;

    @Inject
    AuditTrail trail;

    @Inject
    LogEvidence evidence;

    /**
     * Writes it.
     *
     * @throws RuleViolated if the log is a moment behind and cannot prove all of them yet
     */
    void write(Map<ObjectType, Set<Long>> records, LogState state, PackageWriter target) throws IOException {
        Map<Long, JsonObject> history = new TreeMap<>();
        for (Map.Entry<ObjectType, Set<Long>> kind : records.entrySet()) {
            List<Long> ids = new ArrayList<>(kind.getValue());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                write(kind.getKey(), ids.subList(from, Math.min(from + AT_ONCE, ids.size())), state, target, history);
            }
        }
        JsonArrayBuilder all = Jsons.provider().createArrayBuilder();
        history.values().forEach(all::add);
        target.add(PackagePaths.HISTORY, "", JSON, all.build().toString());
        target.add(PackagePaths.CHECKPOINT, "", TEXT, state.checkpoint());
        target.add(PackagePaths.KEYS, "", TEXT, String.join("\n", state.keys()) + "\n");
    }

    private void write(ObjectType type, List<Long> ids, LogState state, PackageWriter target, Map<Long, JsonObject> history) throws IOException {
        List<TrailEntry> events = trail.of(TrailOf.events(type, ids, Set.of()), Integer.MAX_VALUE);
        Map<Long, TrailEntry> byId = new TreeMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        Set<Long> proven = new HashSet<>();
        for (EventProof proof : evidence.of(byId.keySet(), state)) {
            String entry = PackagePaths.EVENTS + proof.leafIndex() + PackagePaths.JSON;
            target.add(entry, "", JSON, proof.entry());
            target.add(PackagePaths.proofOf(entry), "", TEXT, proof.proof());
            history.put(proof.leafIndex(), readable(byId.get(proof.eventId()), proof.leafIndex()));
            proven.add(proof.eventId());
        }
        if (proven.size() < byId.size()) {
            throw new RuleViolated(null, "archives.notSealedYet", byId.size() - proven.size());
        }
    }

    private static JsonObject readable(TrailEntry event, long leafIndex) {
        JsonObjectBuilder facts = Jsons.provider().createObjectBuilder();
        new TreeMap<>(event.facts()).forEach(facts::add);
        JsonObjectBuilder object = Jsons.provider().createObjectBuilder().add("actor", event.actorName()).add("event", event.event().name())
                .add("facts", facts).add("id", event.id()).add("leafIndex", leafIndex);
        if (event.objectId() != null) {
            object.add("objectId", event.objectId());
        }
        return object.add("objectKey", event.objectKey()).add("objectType", event.objectType().name())
                .add("occurredAt", event.occurredAt().toString()).add("outcome", event.outcome().name()).add("role", event.actorRole()).build();
    }
}
