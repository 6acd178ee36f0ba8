package org.lianjian.notices.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** E-mail reaches a real mail server. */
class SmtpPostTest {

    private static final Letter LETTER = new Letter("kangdi@example.cn", "联建：有 2 件事等您处理", "等您处理的事：\n\n协议待审：2 件\n", "digest-1");

    private final Map<String, String> values = new HashMap<>();
    private GreenMail server;

    @BeforeEach
    void listen() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        values.put("lianjian.smtp.host", "127.0.0.1");
        values.put("lianjian.smtp.port", String.valueOf(server.getSmtp().getPort()));
        values.put("lianjian.smtp.from", "lianjian@example.cn");
        values.put("lianjian.smtp.security", "none");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesInChineseAndSaysThatAProgramSentIt() throws Exception {
        post().send(LETTER);
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
        assertThat(arrived.getContent().toString().replace("\r\n", "\n")).isEqualTo(LETTER.text());
        assertThat(arrived.getAllRecipients()).hasSize(1).allMatch(to -> to.toString().equals(LETTER.to()));
        assertThat(arrived.getFrom()).hasSize(1).allMatch(from -> from.toString().equals("lianjian@example.cn"));
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getMessageID()).isEqualTo("<digest-1@example.cn>");
    }

    @Test
    void whereTlsIsDemandedNothingIsSentWithoutIt() {
        values.put("lianjian.smtp.security", "starttls");
        assertThatThrownBy(() -> post().send(LETTER)).isInstanceOf(MailNotSent.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAProblemThatNamesNoAddress() {
        server.stop();
        assertThatThrownBy(() -> post().send(LETTER)).isInstanceOf(MailNotSent.class).hasNoCause().hasMessageNotContaining("kangdi");
    }

    @Test
    void withoutAServerNoMailIsOffered() {
        values.clear();
        assertThat(post().isOffered()).isFalse();
    }

    private SmtpPost post() {
        return new SmtpPost(new Settings(property -> Optional.ofNullable(values.get(property))), new OfficeClock());
    }
}
