package org.lianjian.cooperation.entity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.cooperation.boundary.MoneyTotal;
import org.lianjian.platform.steps.Objection;

/** The money entries of one project read together: sums, what is reversed, what lacks a voucher. */
public final class Ledger {

    private final List<ProjectMoney> entries;
    private final Set<Long> reversed;

    private Ledger(List<ProjectMoney> entries) {
        this.entries = List.copyOf(entries);
        this.reversed = entries.stream().map(ProjectMoney::getReversesId).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The ledger of a project. */
    public static Ledger of(ProjectParts project) {
        return new Ledger(project.money());
    }

    /** The exact sums by kind and currency, in the order of the kinds. */
    public List<MoneyTotal> totals() {
        Map<MoneyKind, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        entries.stream().sorted(Comparator.comparing(ProjectMoney::getKind).thenComparing(ProjectMoney::getCurrency))
                .forEach(entry -> sums.computeIfAbsent(entry.getKind(), kind -> new LinkedHashMap<>())
                        .merge(entry.getCurrency(), entry.getAmount(), BigDecimal::add));
        return sums.entrySet().stream().flatMap(kind -> kind.getValue().entrySet().stream()
                .map(sum -> new MoneyTotal(kind.getKey(), sum.getKey(), sum.getValue()))).toList();
    }

    /** Whether another entry takes this one back. */
    public boolean isReversed(ProjectMoney entry) {
        return entry.getId() != null && reversed.contains(entry.getId());
    }

    /** Whether it can be taken back. */
    boolean isReversible(ProjectMoney entry) {
        return entry.getReversesId() == null && !isReversed(entry);
    }

    /** Whether any entry can be taken back. */
    boolean hasReversible() {
        return entries.stream().anyMatch(this::isReversible);
    }

    /** Invariant 10: the objection to accepting while an amount that is paid or booked has no voucher reference. */
    Optional<Objection> lackOfVouchers() {
        long lacking = entries.stream().filter(this::isReversible)
                .filter(entry -> entry.getKind().needsVoucher() && entry.getVoucher() == null).count();
        return lacking == 0 ? Optional.empty() : Optional.of(Objection.ofInvariant(10, "projects.refusal.vouchers", lacking));
    }
}
