package org.lianjian.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaltedDigestTest {

    @Test
    void recognisesItsTextAndNoOther() {
        SaltedDigest digest = SaltedDigest.of("章三𠮷");
        assertThat(digest.isOf("章三𠮷")).isTrue();
        assertThat(digest.isOf("章三")).isFalse();
    }

    @Test
    void equalTextsHaveDifferentDigests() {
        assertThat(SaltedDigest.of("章三").digest()).isNotEqualTo(SaltedDigest.of("章三").digest());
    }

    @Test
    void fitsItsColumns() {
        SaltedDigest digest = SaltedDigest.of("");
        assertThat(digest.salt()).matches("[0-9a-f]{64}");
        assertThat(digest.digest()).matches("[0-9a-f]{64}");
    }
}
