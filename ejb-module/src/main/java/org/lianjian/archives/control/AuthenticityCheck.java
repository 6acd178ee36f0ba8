package org.lianjian.archives.control;

import static org.lianjian.archives.boundary.CheckItem.HISTORY;
import static org.lianjian.archives.boundary.CheckItem.IDENTITY;
import static org.lianjian.archives.boundary.CheckItem.KEY;
import static org.lianjian.archives.boundary.CheckItem.PROOFS;
import static org.lianjian.archives.boundary.CheckItem.SIGNATURE;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianjian.platform.tlog.InclusionProof;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.NoteKey;
import org.lianjian.platform.tlog.SignedNote;

/** Authenticity (真实性): it comes from where it says, and what it tells did happen there. */
final class AuthenticityCheck {

    private static final List<String> SAME = List.of("event", "id", "objectId", "objectKey", "objectType", "occurredAt", "outcome", "role", "facts");

    private final OpenPackage opened;
    private final Notes notes;
    private final Trust trust;
    private final boolean sealed;

    AuthenticityCheck(OpenPackage opened, Notes notes, Trust trust, boolean sealed) {
        this.opened = opened;
        this.notes = notes;
        this.trust = trust;
        this.sealed = sealed;
    }

    void run() throws IOException {
        Optional<NoteKey> key = key();
        key.ifPresent(one -> notes.expect(trust.keys().contains(one), KEY, PackagePaths.KEYS, "keyUnknown", one.name(), one.toString()));
        if (sealed) {
            signature(key.orElse(null));
        }
        Set<String> proven = new TreeSet<>();
        for (String path : opened.paths()) {
            if (path.startsWith(PackagePaths.EVENTS)) {
                proof(path, key.orElse(null), proven);
            }
        }
        history(proven);
        identity();
    }

    /** The key in the package that its checkpoint is signed with: a trusted one if several are. */
    private Optional<NoteKey> key() throws IOException {
        if (!opened.has(PackagePaths.KEYS) || !opened.has(PackagePaths.CHECKPOINT)) {
            notes.expect(false, KEY, PackagePaths.KEYS, "missing");
            return Optional.empty();
        }
        try {
            SignedNote checkpoint = SignedNote.parse(opened.text(PackagePaths.CHECKPOINT));
            List<NoteKey> signers = new ArrayList<>();
            for (String line : opened.text(PackagePaths.KEYS).lines().toList()) {
                NoteKey key = NoteKey.parse(line);
                if (checkpoint.isSignedBy(key)) {
                    signers.add(key);
                }
            }
            notes.expect(!signers.isEmpty(), KEY, PackagePaths.CHECKPOINT, "checkpointUnsigned");
            return signers.stream().filter(trust.keys()::contains).findFirst().or(() -> signers.stream().findFirst());
        } catch (MalformedNote e) {
            notes.expect(false, KEY, PackagePaths.KEYS, "unreadable", e.getMessage());
            return Optional.empty();
        }
    }

    private void signature(NoteKey key) throws IOException {
        if (!opened.has(PackagePaths.SIGNATURE) || !opened.has(PackagePaths.TAG_DIGESTS)) {
            notes.expect(false, SIGNATURE, opened.has(PackagePaths.SIGNATURE) ? PackagePaths.TAG_DIGESTS : PackagePaths.SIGNATURE, "missing");
            return;
        }
        try {
            SignedNote note = SignedNote.parse(opened.text(PackagePaths.SIGNATURE));
            notes.expect(key != null && note.isSignedBy(key), SIGNATURE, PackagePaths.SIGNATURE, "signature", key == null ? "–" : key.name());
            String number = Label.read(opened.text(PackagePaths.LABEL)).getOrDefault(Label.NUMBER, "");
            notes.expect(note.text().equals(signed(number, opened.text(PackagePaths.TAG_DIGESTS))), SIGNATURE, PackagePaths.TAG_DIGESTS,
                    "notWhatWasSigned");
        } catch (MalformedNote e) {
            notes.expect(false, SIGNATURE, PackagePaths.SIGNATURE, "unreadable", e.getMessage());
        }
    }

    /** The text that is signed. */
    static String signed(String number, String tagDigests) {
        return PackagePaths.SIGNED_AS + "\n" + number + "\nsha256 " + Digests.of(tagDigests.getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "\n";
    }

    private void proof(String event, NoteKey key, Set<String> proven) throws IOException {
        String proof = PackagePaths.proofOf(event);
        if (!opened.has(proof)) {
            notes.expect(false, PROOFS, event, "missing");
            return;
        }
        try {
            InclusionProof shown = InclusionProof.parse(opened.text(proof));
            boolean same = shown.checkpoint().toString().equals(opened.text(PackagePaths.CHECKPOINT));
            boolean holds = key != null && same && shown.shows(opened.text(event).getBytes(java.nio.charset.StandardCharsets.UTF_8), key);
            notes.expect(holds, PROOFS, event, "unproven");
            if (holds && event.equals(PackagePaths.EVENTS + shown.index() + PackagePaths.JSON)) {
                proven.add(event);
            }
        } catch (MalformedNote e) {
            notes.expect(false, PROOFS, proof, "unreadable", e.getMessage());
        }
    }

    private void history(Set<String> proven) throws IOException {
        Set<String> told = new TreeSet<>();
        try {
            for (JsonObject event : opened.json(PackagePaths.HISTORY).asJsonArray().getValuesAs(JsonObject.class)) {
                String entry = PackagePaths.EVENTS + event.getInt("leafIndex") + PackagePaths.JSON;
                told.add(entry);
                notes.expect(proven.contains(entry) && same(event, opened.json(entry).asJsonObject()), HISTORY, entry, "historyDiffers");
            }
        } catch (JsonException | ClassCastException | NullPointerException e) {
            notes.expect(false, HISTORY, PackagePaths.HISTORY, "unreadable", String.valueOf(e.getMessage()));
        }
        opened.paths().stream().filter(path -> path.startsWith(PackagePaths.EVENTS) && !told.contains(path))
                .forEach(path -> notes.expect(false, HISTORY, path, "notTold"));
    }

    /** What is too long for an entry of the log stands there as a digest. */
    private static boolean same(JsonObject told, JsonObject proven) {
        boolean facts = !proven.getJsonObject("facts").containsKey("sha256") || told.getJsonObject("facts").containsKey("sha256");
        return SAME.stream().filter(name -> facts || !"facts".equals(name)).allMatch(name -> java.util.Objects.equals(told.get(name),
                proven.get(name)));
    }

    private void identity() throws IOException {
        Map<String, String> label = Label.read(opened.text(PackagePaths.LABEL));
        String number = label.getOrDefault(Label.NUMBER, "");
        notes.expect(!number.isEmpty(), IDENTITY, PackagePaths.LABEL, "noNumber");
        try {
            JsonObject contents = opened.json(PackagePaths.CONTENTS).asJsonObject();
            notes.expect(number.equals(contents.getString("number", "")), IDENTITY, PackagePaths.CONTENTS, "otherNumber",
                    contents.getString("number", "–"), number);
            String agreement = contents.getString("agreementKey", "");
            Set<String> agreements = opened.paths().stream().filter(path -> path.startsWith(PackagePaths.RECORDS + "agreements/"))
                    .collect(Collectors.toSet());
            notes.expect(agreements.equals(Set.of(PackagePaths.RECORDS + "agreements/" + agreement + PackagePaths.JSON)), IDENTITY,
                    PackagePaths.CONTENTS, "otherAgreement", agreement);
        } catch (JsonException | ClassCastException e) {
            notes.expect(false, IDENTITY, PackagePaths.CONTENTS, "unreadable", String.valueOf(e.getMessage()));
        }
        if (opened.has(PackagePaths.METADATA)) {
            notes.expect(opened.text(PackagePaths.METADATA).contains(">" + MetadataCheck.escaped(number) + "<"), IDENTITY, PackagePaths.METADATA,
                    "otherNumber", "–", number);
        }
    }
}
