package org.lianjian.documents.boundary;

import org.lianjian.platform.access.Operation;

/**
 * One kind of paper, implemented by the feature whose records it is about as a CDI bean in its {@code control}. Called with the person who wants
 * the paper as the actor; nothing stands in it that this person could not read on the record's page.
 */
public interface DocumentSource {

    /** Which. */
    DocumentKind kind();

    /** The use case that reading the record is. */
    Operation operation();

    /** What its templates may name. */
    DocumentNames names();

    /**
     * What stands in the paper of one record now, every text and list of {@link #names()} among it.
     *
     * @throws org.lianjian.platform.errors.NotFound     if the record is out of the actor's reach
     * @throws org.lianjian.platform.errors.RuleViolated if the record has no such paper, or not yet
     */
    DocumentContent content(long recordId);
}
