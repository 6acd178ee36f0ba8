package org.lianjian.notices.control;

/** The mail server did not take a mail. Says what kind of problem it was, and no address. */
public class MailNotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailNotSent(Exception problem) {
        super("The mail server did not take the mail: " + problem.getClass().getSimpleName());
    }
}
