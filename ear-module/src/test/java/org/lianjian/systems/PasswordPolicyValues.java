package org.lianjian.systems;

import org.lianjian.identity.boundary.PasswordPolicyDraft;

/** A policy with a few values of its own; the rest as loose as can be. */
final class PasswordPolicyValues {

    private final PasswordPolicyDraft draft = new PasswordPolicyDraft();

    PasswordPolicyValues() {
        length(10).kinds(2).days(0).failures(5).lock(10).idle(20);
    }

    PasswordPolicyValues length(int characters) {
        draft.setLeastLength(characters);
        return this;
    }

    PasswordPolicyValues kinds(int kinds) {
        draft.setKinds(kinds);
        return this;
    }

    PasswordPolicyValues days(int days) {
        draft.setPasswordDays(days);
        return this;
    }

    PasswordPolicyValues failures(int failures) {
        draft.setFailuresUntilLock(failures);
        return this;
    }

    PasswordPolicyValues lock(int minutes) {
        draft.setLockMinutes(minutes);
        return this;
    }

    PasswordPolicyValues idle(int minutes) {
        draft.setIdleMinutes(minutes);
        return this;
    }

    PasswordPolicyDraft draft() {
        return draft;
    }
}
