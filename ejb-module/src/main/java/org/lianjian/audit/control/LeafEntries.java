package org.lianjian.audit.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.lianjian.audit.entity.AuditRecord;
import org.lianjian.audit.entity.SaltedDigest;
import org.lianjian.platform.text.Jsons;
import org.lianjian.platform.tlog.EntryBundle;

/**
 * The entry of the transparency log that an event becomes: JSON with sorted keys and no white space (RFC 8785), so that the same event gives the same
 * bytes at any time. It holds no personal text (invariant 13): who acted and from where stands in it as the account's number and a salted digest.
 */
final class LeafEntries {

    /** The name of the digest, and of its salt, of who acted: sign-in name, display name and origin, a line each. */
    static final String ACTOR = "actor";

    private static final int FORMAT = 1;

    private LeafEntries() {
    }

    /** The entry of an event, with the digest of who acted. */
    static String write(AuditRecord event, String actorDigest) {
        String entry = write(event, actorDigest, CanonicalJson.object(event.getFacts()), CanonicalJson.object(event.getDigests()));
        if (entry.getBytes(StandardCharsets.UTF_8).length <= EntryBundle.LONGEST) {
            return entry;
        }
        return write(event, actorDigest, digestOf(event.getFacts()), digestOf(event.getDigests()));
    }

    /** The digest of who acted in an entry. */
    static String actorDigestIn(String entry) {
        try (JsonReader reader = Jsons.provider().createReader(new StringReader(entry))) {
            return reader.readObject().getString(ACTOR, "");
        }
    }

    /** What is digested of who acted. */
    static String actorOf(AuditRecord event) {
        return String.join("\n", event.getActorUsername(), event.getActorName(), event.getOrigin());
    }

    private static String write(AuditRecord event, String actorDigest, JsonObject facts, JsonObject digests) {
        JsonArrayBuilder townships = Jsons.provider().createArrayBuilder();
        new TreeSet<>(event.getTownships()).forEach(townships::add);
        JsonObjectBuilder entry = Jsons.provider().createObjectBuilder().add(ACTOR, actorDigest);
        if (event.getActorId() != null) {
            entry.add("actorId", event.getActorId());
        }
        entry.add("digests", digests).add("event", event.getEvent().name()).add("facts", facts).add("id", event.getId());
        if (event.getObjectId() != null) {
            entry.add("objectId", event.getObjectId());
        }
        return entry.add("objectKey", event.getObjectKey()).add("objectType", event.getObjectType().name())
                .add("occurredAt", event.getOccurredAt().toString()).add("outcome", event.getOutcome().name())
                .add("role", event.getActorRole()).add("townships", townships).add("v", FORMAT).build().toString();
    }

    private static JsonObject digestOf(String tooLong) {
        return Jsons.provider().createObjectBuilder().add("sha256", SaltedDigest.unsalted(tooLong)).build();
    }
}
