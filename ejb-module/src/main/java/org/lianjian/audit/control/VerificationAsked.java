package org.lianjian.audit.control;

/** Fired when somebody asks for a verification; it begins once that is committed. */
record VerificationAsked(long id, String givenNote) {
}
