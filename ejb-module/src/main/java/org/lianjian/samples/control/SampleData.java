package org.lianjian.samples.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Consumer;
import org.lianjian.activities.boundary.Activities;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.time.DayHasCome;
import org.lianjian.platform.time.OfficeClock;

/** Loads the sample data: first the place and its people, then the stories, each step by its actor and on its day. */
@Dependent
public class SampleData {

    private static final int FOUNDED = -460;

    @Inject
    SampleRegister register;

    @Inject
    SampleAccounts accounts;

    @Inject
    Agreements agreements;

    @Inject
    Activities activities;

    @Inject
    OfficeClock clock;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail trail;

    @Inject
    Event<DayHasCome> days;

    /** Loads everything; answers how many steps and records that took. */
    int load(String password) {
        Instant now = clock.now();
        Cast cast = new Cast();
        Timeline timeline = new Timeline(clock.today());
        clock.at(timeline.day(FOUNDED).atStartOfDay(OfficeClock.ZONE).toInstant(), () -> found(cast, password));
        Stage stage = new Stage(cast, timeline, agreements, activities, () -> days.fire(new DayHasCome(clock.today())));
        VillageStories.tell(stage);
        OtherStories.tell(stage);
        timeline.run(now, (moment, step) -> play(cast, moment, step));
        return cast.size() + timeline.size();
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

    /** Notes that all is there. */
    @Transactional
    public void note(int records) {
        trail.record(AuditEvent.SAMPLE_DATA_LOADED, new Subject(0, "", RecordScope.none()), Facts.none().with("records", records));
    }
}
