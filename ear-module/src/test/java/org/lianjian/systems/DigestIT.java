package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.notices.boundary.DigestDraft;
import org.lianjian.notices.boundary.Digests;
import org.lianjian.notices.control.DigestCalendar;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.leases.OfficeDays;
import org.lianjian.platform.settings.Settings;

/** One e-mail a day to whoever wants it and has confirmed the address, through a real mail server. */
@ExtendWith(ArquillianExtension.class)
class DigestIT {

    /** Far from today, so that the server's own timer sees to other days. */
    private static final LocalDate DAY = LocalDate.of(2091, 3, 5);
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Accounts accounts;

    @Inject
    private Digests digests;

    @Inject
    private OfficeDays days;

    @Inject
    private Together together;

    @Inject
    private Settings settings;

    private GreenMail server;
    private Town town;
    private Actor person;

    @BeforeEach
    void somebodyForWhomSomethingWaits() {
        listen();
        town = office.newTown();
        AccountDetails account = office.newAccount();
        GrantDraft grant = new GrantDraft();
        grant.setRole(Role.TOWNSHIP_OFFICIAL);
        grant.setLevel(ScopeLevel.TOWNSHIP);
        grant.setDivisionCode(town.code());
        office.as(office.administrator(Role.SECURITY_ADMINISTRATOR), () -> accounts.grant(account.id(), grant));
        person = new Actor(account.id(), account.username(), account.displayName(),
                List.of(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, town.code())), "192.0.2.1");
        paperwork.submitted(office.official(town), paperwork.draft(VILLAGE_ENTERPRISE, office.newVillage(town), office.newEnterprise(town)));
    }

    @AfterEach
    void nobodyWantsItAnyMore() {
        stopIt();
        server.stop();
    }

    @Test
    void nothingIsSentBeforeTheOwnerOfTheAddressHasConfirmedIt() {
        order("official@example.cn");
        turn(DAY);
        assertThat(digestsOf(DAY)).isEmpty();

        assertThatThrownBy(() -> confirm("x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(office.official(town), () -> digests.confirm(token()))).isInstanceOf(NotFound.class);
        confirm(token());
        turn(DAY);
        turn(DAY);
        assertThat(digestsOf(DAY)).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.getSubject()).contains("有 1 件事等您处理");
            assertThat(textOf(mail)).contains("1 件", "/index.xhtml#AGREEMENT_TO_APPROVE").doesNotContain("检测协议").doesNotContain("示例");
        });
        turn(DAY.plusDays(1));
        assertThat(digestsOf(DAY.plusDays(1))).hasSize(1);
    }

    @Test
    void manyNodesAtOnceSendOne() {
        wanted();
        together.at(IntStream.range(0, 8).mapToObj(node -> new Together.Deed<>(person, () -> days.turn(DigestCalendar.class, DAY))).toList());
        assertThat(digestsOf(DAY)).hasSize(1);
    }

    @Test
    void whatTheMailServerDidNotTakeIsSentWhenItDoes() {
        wanted();
        server.stop();
        turn(DAY);
        listen();
        assertThat(digestsOf(DAY)).isEmpty();
        turn(DAY);
        assertThat(digestsOf(DAY)).hasSize(1);
    }

    @Test
    void nobodyIsWrittenToWhenNothingWaitsOrWhoStoppedIt() {
        wanted();
        stopIt();
        turn(DAY);
        assertThat(digestsOf(DAY)).isEmpty();
        assertThat(office.as(person, digests::mine).email()).isNull();
    }

    @Test
    void badAddressesAndTooManyLinksAreRefused() {
        assertThatThrownBy(() -> order("a@b.cn\nBcc: x@y.cn")).isInstanceOf(InvalidInput.class);
        IntStream.range(0, 3).forEach(link -> order("official@example.cn"));
        assertThatThrownBy(() -> order("official@example.cn")).isInstanceOf(RuleViolated.class);
        server.stop();
        assertThat(office.as(person, digests::mine).confirmedAt()).isNull();
    }

    private void listen() {
        server = new GreenMail(new ServerSetup(settings.mailServer().orElseThrow().port(), "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private void wanted() {
        order("official@example.cn");
        confirm(token());
    }

    private void order(String email) {
        DigestDraft draft = new DigestDraft();
        draft.setEmail(email);
        office.as(person, () -> digests.order(draft));
    }

    private void confirm(String token) {
        office.as(person, () -> digests.confirm(token));
    }

    private void stopIt() {
        office.as(person, () -> {
            digests.stop();
            return null;
        });
    }

    private void turn(LocalDate day) {
        days.turn(DigestCalendar.class, day);
    }

    /** What the newest link held. */
    private String token() {
        MimeMessage[] mails = server.getReceivedMessages();
        Matcher token = TOKEN.matcher(textOf(mails[mails.length - 1]));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private List<MimeMessage> digestsOf(LocalDate day) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> idOf(mail).startsWith("<digest-" + day)).toList();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String textOf(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
