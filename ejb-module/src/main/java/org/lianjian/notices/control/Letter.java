package org.lianjian.notices.control;

/**
 * An e-mail in plain text.
 *
 * @param to the one address it goes to
 * @param id what tells it from every other mail, so that a mail program shows a repeated one once
 */
record Letter(String to, String subject, String text, String id) {
}
