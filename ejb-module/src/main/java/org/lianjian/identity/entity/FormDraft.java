package org.lianjian.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What somebody has typed into a form and not sent yet. */
@Entity
@Table(name = "form_draft")
@IdClass(FormDraft.Key.class)
public class FormDraft {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Id
    @Column(name = "form")
    private String form;

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected FormDraft() {
    }

    public String getContent() {
        return content;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** One draft per account and form. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long accountId;
        private String form;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && accountId == key.accountId && Objects.equals(form, key.form);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, form);
        }
    }
}
