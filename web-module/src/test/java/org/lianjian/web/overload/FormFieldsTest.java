package org.lianjian.web.overload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Forms are read as the server reads them. */
class FormFieldsTest {

    @Test
    void whatWasTypedComesThrough() {
        assertThat(FormFields.of(null, "form%3Atitle=%E6%98%93+%22%26%22&empty=&bare")).hasSize(3)
                .containsEntry("form:title", new String[] {"易 \"&\""}).containsEntry("empty", new String[] {""})
                .containsEntry("bare", new String[] {""});
    }

    @Test
    void theAddressComesBeforeTheBody() {
        assertThat(FormFields.of("id=1&x=2", "id=3").get("id")).containsExactly("1", "3");
    }

    @Test
    void aBrokenCodeIsTakenAsItStands() {
        assertThat(FormFields.of(null, "a=100%&=b").get("a")).containsExactly("100%");
    }
}
