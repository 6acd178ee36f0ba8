package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.notices.boundary.CallProblem;
import org.lianjian.notices.boundary.MessageState;
import org.lianjian.notices.boundary.WebhookDetails;
import org.lianjian.notices.boundary.WebhookMessage;
import org.lianjian.notices.boundary.Webhooks;
import org.lianjian.notices.control.WebhookOutbox;
import org.lianjian.notices.control.WebhookSender;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** A work chat is told what comes in: once, collected, not too often, and in the end also when its robot was away. The clock is the test's own. */
@ExtendWith(ArquillianExtension.class)
class WebhookIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookSender sender;

    @Inject
    private WebhookOutbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private OfficeClock clock;

    @Inject
    private Database database;

    @Inject
    private UserTransaction transaction;

    private Robot robot;
    private Town town;
    private Actor official;
    private long chat;
    private Instant begin;

    @BeforeEach
    void aChat() {
        holdTheTimer(Duration.ofHours(1));
        robot = Robot.in(settings);
        town = office.newTown();
        official = office.official(town);
        chat = office.as(official, () -> webhooks.register(NoticeAttempts.chat(town, "http", robot.host())).id());
        begin = clock.now().plusSeconds(10);
    }

    @AfterEach
    void theChatEnds() {
        if (database.count("select count(*) from webhook where id = ? and removed_at is null", chat) == 1) {
            remove();
        }
        robot.close();
        holdTheTimer(Duration.ofHours(-1));
    }

    /** The server's own timer stands aside, or begins again. */
    private void holdTheTimer(Duration howLong) {
        database.change("delete from work_lease where work = ?", WebhookSender.WORK);
        database.change("insert into work_lease (work, holder, held_until) values (?, ?, ?)", WebhookSender.WORK, "WebhookIT",
                Timestamp.from(Instant.now().plus(howLong)));
    }

    @Test
    void whatComesInIsToldOnceCollectedAndWithoutNames() {
        handIn();
        handIn();
        turnAt(begin);
        turnAt(begin.plus(HOUR));

        assertThat(robot.texts()).hasSize(1).allMatch(text -> text.contains("有 2 件新的待办") && !text.contains("检测协议"));
        assertThat(last().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whatWasNotDoneIsNotTold() throws Exception {
        transaction.begin();
        handIn();
        transaction.rollback();
        turnAt(begin);
        assertThat(robot.texts()).isEmpty();
    }

    @Test
    void aRobotThatIsAwayGetsItLaterAndWhatCameInMeanwhileAfterIt() {
        robot.answers(500);
        handIn();
        turnAt(begin);
        assertThat(last()).returns(CallProblem.STATUS, WebhookMessage::problem).returns(500, WebhookMessage::problemCode);
        handIn();
        turnAt(begin.plusSeconds(29));
        assertThat(robot.texts()).hasSize(1);

        robot.answers(200);
        turnAt(begin.plusSeconds(30));
        turnAt(begin.plusSeconds(31));
        assertThat(robot.texts()).hasSize(3).allMatch(text -> text.contains("有 1 件新的待办"));
        assertThat(details().waiting()).isZero();
    }

    @Test
    void aCallThatItsNodeDiedInComesUpAgain() {
        handIn();
        clock.at(begin, () -> assertThat(outbox.begin(chat)).isPresent());
        turnAt(begin.plusSeconds(29));
        assertThat(robot.texts()).isEmpty();
        turnAt(begin.plusSeconds(30));
        assertThat(robot.texts()).hasSize(1);
        assertThat(last()).returns(MessageState.SENT, WebhookMessage::state).returns(2, WebhookMessage::attempts);
    }

    @Test
    void anAddressIsCalledTwentyTimesAMinuteAtTheMost() {
        IntStream.range(0, 25).forEach(call -> {
            comesIn(call);
            turnAt(begin);
        });
        assertThat(robot.texts()).hasSize(20);
        turnAt(begin.plusSeconds(60));
        assertThat(robot.texts()).hasSize(21);
        assertThat(robot.texts().get(20)).contains("有 5 件新的待办");
    }

    @Test
    void afterTenCallsItIsGivenUpAndTheOfficialSeesWhy() {
        robot.answers(403);
        comesIn(1);
        IntStream.range(0, 12).forEach(call -> turnAt(begin.plus(HOUR.multipliedBy(call))));
        assertThat(robot.texts()).hasSize(10);
        assertThat(last()).returns(MessageState.GIVEN_UP, WebhookMessage::state).returns(CallProblem.STATUS, WebhookMessage::problem)
                .returns(403, WebhookMessage::problemCode);
    }

    @Test
    void aRemovedChatIsToldNothingAndItsAddressIsForgotten() {
        handIn();
        remove();
        turnAt(begin);
        assertThat(robot.texts()).isEmpty();
        assertThat(database.count("select count(*) from webhook where id = ? and address is null", chat)).isEqualTo(1);
    }

    @Test
    void onlyTheOwnTownshipAndOnlyRobotsMayBeNamed() {
        Actor stranger = office.official(office.neighbourOf(town));
        assertThatThrownBy(() -> office.as(stranger, () -> webhooks.get(chat))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(stranger, () -> webhooks.register(NoticeAttempts.chat(town, robot.host())))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(official, () -> webhooks.register(NoticeAttempts.chat(town, "http", "127.0.0.1:1"))))
                .isInstanceOf(InvalidInput.class);
        IntStream.range(0, 4).forEach(more -> office.as(official, () -> webhooks.register(NoticeAttempts.chat(town, "http", robot.host()))));
        assertThatThrownBy(() -> office.as(official, () -> webhooks.register(NoticeAttempts.chat(town, "http", robot.host()))))
                .isInstanceOf(RuleViolated.class);
        assertThat(office.as(official, webhooks::mine)).hasSize(5).allMatch(found -> !found.toString().contains("key="));
    }

    private void handIn() {
        paperwork.submitted(office.official(town), paperwork.draft(VILLAGE_ENTERPRISE, office.newVillage(town), office.newEnterprise(town)));
    }

    private void comesIn(int number) {
        database.change("insert into webhook_cause (id, webhook_id, object_type, object_id, noted_at) values (?, ?, 'AGREEMENT', ?, ?)",
                -chat * 100 - number, chat, -number, Timestamp.from(begin));
    }

    private void turnAt(Instant moment) {
        clock.at(moment, sender::turn);
    }

    private void remove() {
        office.as(official, () -> {
            webhooks.remove(RecordRef.latest(chat));
            return null;
        });
    }

    private WebhookDetails details() {
        return office.as(official, () -> webhooks.get(chat));
    }

    private WebhookMessage last() {
        return details().messages().get(0);
    }
}
