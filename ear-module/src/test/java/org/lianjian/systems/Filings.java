package org.lianjian.systems;

import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.time.OfficeClock;

/** Files activities that have nothing in common with any other, unless a test says so. */
@ApplicationScoped
public class Filings {

    @Inject
    Office office;

    @Inject
    Paperwork paperwork;

    @Inject
    Activities activities;

    @Inject
    OfficeClock clock;

    /**
     * Two parties under an active agreement.
     *
     * @param filer   acts for the enterprise
     * @param partner acts for the village
     */
    record Twins(Town town, long village, long enterprise, Actor official, Actor filer, Actor partner, AgreementDetails agreement) {
    }

    /** New parties in a township, with a new agreement. */
    Twins twinsIn(Town town) {
        Actor official = office.official(town);
        long village = office.newVillage(town);
        long enterprise = office.newEnterprise(town);
        return new Twins(town, village, enterprise, official, office.secretaryOfEnterprise(enterprise, town),
                office.secretaryOfVillage(village, town),
                paperwork.active(official, official, paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise)));
    }

    /** Files an activity of today, in which few people took part. */
    long file(Twins twins, Upload... evidence) {
        return file(twins, draft -> { }, evidence);
    }

    /** Files an activity of today, after some changes to its draft. */
    long file(Twins twins, Consumer<ActivityDraft> changes, Upload... evidence) {
        ActivityDraft draft = new ActivityDraft();
        draft.setAgreementId(twins.agreement().id());
        draft.setTitle("示例 检测活动");
        draft.setHeldOn(clock.today());
        draft.setOutcome("示例 " + words());
        draft.setHeadcounts(List.of(people(twins.village(), 2), people(twins.enterprise(), 1)));
        changes.accept(draft);
        return office.as(twins.filer(), () -> activities.fileNew(draft, List.of(evidence)).id());
    }

    /** The partner confirms. */
    ActivityDetails confirm(Twins twins, long activity) {
        return office.as(twins.partner(), () -> activities.confirm(RecordRef.latest(activity)));
    }

    /** A file that no other test has. */
    static Upload page() {
        return new Upload("示例.pdf", ("%PDF-1.4\n% " + words() + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** So many people of an organisation. */
    static HeadcountDraft people(long organization, int count) {
        HeadcountDraft people = new HeadcountDraft();
        people.setOrganizationId(organization);
        people.setCount(count);
        return people;
    }

    /** Letters that no other test uses. */
    static String words() {
        return UUID.randomUUID().toString().chars().mapToObj(c -> String.valueOf(Character.isDigit(c) ? (char) ('k' + c - '0') : (char) c))
                .collect(Collectors.joining());
    }
}
