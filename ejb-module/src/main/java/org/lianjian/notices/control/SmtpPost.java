package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.lianjian.platform.settings.MailServer;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Hands mails to the mail server of the settings. */
@ApplicationScoped
public class SmtpPost {

    private static final String PATIENCE_MILLIS = "10000";
    private static final String TLS = "tls";
    private static final String STARTTLS = "starttls";

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    public SmtpPost() {
    }

    /** With settings of a test's own. */
    SmtpPost(Settings settings, OfficeClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    boolean isOffered() {
        return settings.mailServer().isPresent();
    }

    /**
     * Sends it; when this returns, the mail server has taken it.
     *
     * @throws MailNotSent if it did not
     */
    void send(Letter letter) {
        MailServer server = settings.mailServer().orElseThrow();
        Session session = Session.getInstance(properties(server));
        try (Transport transport = session.getTransport(protocol(server))) {
            MimeMessage message = message(session, letter, server);
            transport.connect(server.host(), server.port(), emptyToNull(server.user()), emptyToNull(server.password()));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new MailNotSent(e);
        }
    }

    private MimeMessage message(Session session, Letter letter, MailServer server) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        message.setHeader("Message-ID", "<" + letter.id() + "@" + server.from().replaceFirst(".*@", "") + ">");
        return message;
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        String prefix = "mail." + protocol(server) + ".";
        properties.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(prefix + "auth", String.valueOf(!server.user().isEmpty()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(STARTTLS.equals(server.security())));
        properties.setProperty(prefix + "starttls.required", String.valueOf(STARTTLS.equals(server.security())));
        return properties;
    }

    private static String protocol(MailServer server) {
        return TLS.equals(server.security()) ? "smtps" : "smtp";
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
