package org.lianjian.archives.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.lianjian.archives.boundary.ArchiveDetails;
import org.lianjian.archives.boundary.ArchiveOrigin;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.steps.Occasion;

/** An archived package; nothing of it ever changes. */
@Entity
@Table(name = "archive")
@RecordedAs(ObjectType.ARCHIVE)
public class Archive extends ArchiveRecord {

    private static final int SEARCHED = 4000;
    private static final int KEY = 60;

    @ElementCollection
    @CollectionTable(name = "archive_township", joinColumns = @JoinColumn(name = "archive_id"))
    @Column(name = "township_code", nullable = false)
    private Set<String> townships = new HashSet<>();

    /** For the persistence provider. */
    protected Archive() {
    }

    /** One that was made here. */
    public static Archive made(long agreementId, PackageFacts facts, StoredPackage stored, Set<String> townships, Occasion occasion) {
        Archive archive = of(ArchiveOrigin.MADE, facts, stored, occasion);
        archive.agreementId = agreementId;
        archive.ownNumber = facts.number();
        archive.townships.addAll(townships);
        archive.holder = townships.stream().sorted().findFirst().orElseThrow();
        return archive;
    }

    /** One that came in and was checked with these keys; null for this installation's own. */
    public static Archive received(PackageFacts facts, StoredPackage stored, String keys, String place, Occasion occasion) {
        Archive archive = of(ArchiveOrigin.RECEIVED, facts, stored, occasion);
        archive.keys = keys == null || keys.isBlank() ? null : keys.strip();
        archive.receivedAt = occasion.now();
        archive.receivedBy = occasion.actor().displayName();
        archive.townships.add(place);
        archive.holder = place;
        return archive;
    }

    private static Archive of(ArchiveOrigin origin, PackageFacts facts, StoredPackage stored, Occasion occasion) {
        Archive archive = new Archive();
        archive.origin = origin;
        archive.describe(facts);
        archive.attachmentId = stored.attachmentId();
        archive.sha256 = stored.sha256();
        archive.size = stored.size();
        archive.entries = stored.entries();
        archive.events = stored.events();
        archive.sound = stored.sound();
        archive.touchedBy(occasion.actor(), occasion.now());
        return archive;
    }

    private void describe(PackageFacts facts) {
        number = facts.number();
        agreementKey = facts.agreementKey();
        agreementNumber = facts.agreementNumber();
        title = facts.title();
        parties = facts.parties();
        system = facts.system();
        fonds = facts.fonds();
        fondsName = facts.fondsName();
        category = facts.category();
        year = facts.year();
        retention = facts.retention();
        edition = facts.edition();
        madeAt = facts.madeAt();
        madeBy = facts.madeBy();
        String text = String.join("\n", number, agreementNumber, agreementKey, title, parties).toLowerCase(Locale.ROOT);
        searchText = text.substring(0, Math.min(SEARCHED, text.length()));
    }

    /** Whose it is. */
    public RecordScope scope() {
        return new RecordScope(Set.of(), townships);
    }

    /** What events are about. */
    public Subject subject() {
        return new Subject(id, number.substring(0, Math.min(KEY, number.length())), scope());
    }

    /** What events say of it. */
    public Facts facts() {
        return Facts.none().with("number", number).with("sha256", sha256);
    }

    /** As its readers see it. */
    public ArchiveDetails details() {
        return new ArchiveDetails(id, number, origin, agreementId, agreementKey, agreementNumber, title, parties, system, fonds, fondsName, category,
                year, retention, edition, sha256, size, entries, sound, madeAt, madeBy, receivedAt, receivedBy);
    }
}
