package org.lianjian.cooperation.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** One money entry of a project. */
public class MoneyDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private MoneyKind kind;

    @NotNull(message = "validation.required")
    @Positive(message = "validation.positive")
    @Digits(integer = 13, fraction = 2, message = "validation.number")
    private BigDecimal amount;

    /** ISO 4217; CNY when left out. */
    private String currency;

    /** The day of the pledge, the payment or the booking. */
    @NotNull(message = "validation.required")
    private LocalDate date;

    /** A party of the project. */
    @NotNull(message = "validation.required")
    private Long payerId;

    /** Another party of the project. */
    @NotNull(message = "validation.required")
    private Long payeeId;

    /** The name of the account, never a number of one. */
    @PlainText(max = 120, required = false)
    private String account;

    /** Reference of the voucher; needed for what is paid or booked before acceptance (invariant 10). */
    @PlainText(max = 120, required = false)
    private String voucher;

    public MoneyKind getKind() {
        return kind;
    }

    public void setKind(MoneyKind kind) {
        this.kind = kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Long getPayerId() {
        return payerId;
    }

    public void setPayerId(Long payerId) {
        this.payerId = payerId;
    }

    public Long getPayeeId() {
        return payeeId;
    }

    public void setPayeeId(Long payeeId) {
        this.payeeId = payeeId;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }
}
