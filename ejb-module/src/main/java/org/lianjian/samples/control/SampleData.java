package org.lianjian.samples.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.deliberations.boundary.Meetings;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.identity.boundary.AccountProvisioning;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.leases.Leases;
import org.lianjian.platform.leases.OfficeDays;
import org.lianjian.platform.time.OfficeClock;

/** Loads the sample data: first the place and its people, then the stories, each step by its actor and on its day. */
@Dependent
public class SampleData {

    private static final int FOUNDED = -460;
    /** More events than an installation has of itself. */
    private static final int MANY = 1000;
    private static final Subject INSTALLATION = new Subject(0, "", RecordScope.none());

    @Inject
    SampleRegister register;

    @Inject
    SampleAccounts accounts;

    @Inject
    Agreements agreements;

    @Inject
    Activities activities;

    @Inject
    Meetings meetings;

    @Inject
    SeriesOfMeetings series;

    @Inject
    Listings listings;

    @Inject
    Matches matches;

    @Inject
    Projects projects;

    @Inject
    Resolutions resolutions;

    @Inject
    Engagements engagements;

    @Inject
    Findings findings;

    @Inject
    PaperStory papers;

    @Inject
    OfficeClock clock;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail trail;

    @Inject
    OfficeDays days;

    @Inject
    Leases leases;

    @Inject
    AccountProvisioning provisioning;

    /**
     * Loads everything in one transaction and notes that all is there, unless there are accounts already. A node that is started at the same time
     * waits for the first one to be done.
     *
     * @param password asked for when it is needed
     * @return whether they were loaded by this call
     */
    @Transactional
    public boolean load(Supplier<String> password) {
        leases.alone("sample-data");
        boolean first = provisioning.isUntouched();
        if (first) {
            tell(password.get());
        }
        return first;
    }

    private void tell(String password) {
        Instant now = clock.now();
        Cast cast = new Cast();
        Timeline timeline = new Timeline(clock.today());
        clock.at(timeline.day(FOUNDED).atStartOfDay(OfficeClock.ZONE).toInstant(), () -> found(cast, password));
        Stage stage = new Stage(cast, timeline, agreements, activities, () -> days.turn(clock.today()));
        VillageStories.tell(stage);
        OtherStories.tell(stage);
        MeetingStory.tell(stage, meetings, series);
        ListingStories.tell(stage, listings, matches);
        ProjectStories.tell(stage, projects);
        ResolutionStory.tell(stage, meetings, resolutions);
        InspectionStory.tell(stage, engagements, findings, papers);
        timeline.run(now, (moment, step) -> play(cast, moment, step));
        trail.record(AuditEvent.SAMPLE_DATA_LOADED, INSTALLATION, Facts.none().with("records", cast.size()).with("steps", timeline.size()));
    }

    /** Whether they were loaded, at this start or an earlier one. */
    @Transactional
    public boolean isLoaded() {
        return trail.of(ObjectType.SYSTEM, INSTALLATION.id(), MANY).stream().anyMatch(entry -> entry.event() == AuditEvent.SAMPLE_DATA_LOADED);
    }

    private void found(Cast cast, String password) {
        register.addDivisions();
        accounts.provideOfficials(cast, password);
        as(cast, "township", register::registerHuajie);
        as(cast, "township", nobody -> register.recordFigures());
        as(cast, "city", register::registerCity);
        as(cast, "township2", register::registerZhiying);
        accounts.provideSecretaries(cast, password);
    }

    private void as(Cast cast, String username, Consumer<Cast> work) {
        current.actingAs(cast.actor(username), () -> {
            work.accept(cast);
            return null;
        });
    }

    private void play(Cast cast, Instant moment, Timeline.Step step) {
        clock.at(moment, () -> {
            if (step.username() == null) {
                step.work().run();
            } else {
                as(cast, step.username(), nobody -> step.work().run());
            }
        });
    }
}
