package org.lianjian.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.platform.steps.Occasion;

/** A money entry of a project. It never changes: a wrong one is taken back by another with the same amount below zero. */
@Entity
@Table(name = "project_money")
public class ProjectMoney {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_money_seq")
    @SequenceGenerator(name = "project_money_seq", sequenceName = "project_money_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", nullable = false)
    private Project project;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private MoneyKind kind;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "currency", nullable = false)
    private String currency;

    @Column(name = "entry_date", nullable = false)
    private LocalDate date;

    @Column(name = "payer_id", nullable = false)
    private Long payerId;

    @Column(name = "payee_id", nullable = false)
    private Long payeeId;

    @Column(name = "account")
    private String account;

    @Column(name = "voucher")
    private String voucher;

    @Column(name = "reverses_id")
    private Long reversesId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "entered_by", nullable = false)
    private Long enteredBy;

    @Column(name = "entered_by_name", nullable = false)
    private String enteredByName;

    /** For the persistence provider. */
    protected ProjectMoney() {
    }

    ProjectMoney(Project project, MoneyContent content, Occasion occasion) {
        this.project = project;
        this.kind = content.kind();
        this.amount = content.amount();
        this.currency = content.currency();
        this.date = content.date();
        this.payerId = content.payerId();
        this.payeeId = content.payeeId();
        this.account = content.account();
        this.voucher = content.voucher();
        this.enteredAt = occasion.now();
        this.enteredBy = occasion.actor().accountId();
        this.enteredByName = occasion.actor().displayName();
    }

    /** The entry that takes this one back. */
    ProjectMoney reversal(String why, Occasion occasion) {
        ProjectMoney reversal = new ProjectMoney(project, new MoneyContent(kind, amount.negate(), currency, occasion.today(), payerId, payeeId,
                account, voucher), occasion);
        reversal.reversesId = id;
        reversal.reason = why;
        return reversal;
    }

    public Long getId() {
        return id;
    }

    public MoneyKind getKind() {
        return kind;
    }

    /** Scale 2; below zero when it takes another entry back. */
    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    public LocalDate getDate() {
        return date;
    }

    public Long getPayerId() {
        return payerId;
    }

    public Long getPayeeId() {
        return payeeId;
    }

    public String getAccount() {
        return account;
    }

    public String getVoucher() {
        return voucher;
    }

    /** The entry that this one takes back, or null. */
    public Long getReversesId() {
        return reversesId;
    }

    /** Why it takes another back, or null. */
    public String getReason() {
        return reason;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredByName() {
        return enteredByName;
    }
}
