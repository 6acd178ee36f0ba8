package org.lianjian.platform.settings;

/**
 * The mail server of this installation.
 *
 * @param user     the user it asks for, or empty
 * @param password that user's password, or empty
 * @param from     the address that e-mail comes from
 * @param security {@code none}, {@code starttls} or {@code tls}
 */
public record MailServer(String host, int port, String user, String password, String from, String security) {

    /** Without the password, so that no log ever holds it. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
