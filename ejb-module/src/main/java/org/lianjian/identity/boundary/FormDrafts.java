package org.lianjian.identity.boundary;

import jakarta.ejb.Local;
import java.util.Optional;

/** What the caller has typed into a form and not sent yet; one draft per form. Kept on the server, so that a shared computer keeps nothing. */
@Local
public interface FormDrafts {

    /** The draft of this form, if there is one. */
    Optional<FormText> find(String form);

    /** Keeps the text, replacing what was there. */
    void keep(String form, String content);

    /** Forgets the draft. */
    void forget(String form);
}
