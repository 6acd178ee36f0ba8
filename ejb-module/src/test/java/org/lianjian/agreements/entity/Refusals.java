package org.lianjian.agreements.entity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

/** Says how a step is refused. */
final class Refusals {

    private Refusals() {
    }

    static void refusedByInvariant(int invariant, String key, ThrowingCallable step) {
        RuleViolated violated = violatedBy(step);
        Assertions.assertThat(violated.key()).isEqualTo(key);
        Assertions.assertThat(violated.invariant()).isEqualTo(invariant);
    }

    static void refused(String key, ThrowingCallable step) {
        Assertions.assertThat(violatedBy(step).key()).isEqualTo(key);
    }

    static void outOfPlace(ThrowingCallable step) {
        Assertions.assertThat(violatedBy(step).key()).startsWith("agreements.only.");
    }

    static void invalid(String field, String key, ThrowingCallable step) {
        assertThatThrownBy(step).asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .matches(fault -> fault.violations().get(0).field().equals(field) && fault.violations().get(0).key().equals(key), field + " " + key);
    }

    private static RuleViolated violatedBy(ThrowingCallable step) {
        return Assertions.catchThrowableOfType(RuleViolated.class, step);
    }
}
