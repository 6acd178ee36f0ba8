package org.lianjian.cooperation.control;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianjian.cooperation.boundary.MoneyDraft;
import org.lianjian.cooperation.entity.MoneyContent;
import org.lianjian.platform.errors.InvalidInput;

/** Makes money entries out of what was typed: a known currency, two decimals, a name of an account and never its number. */
final class MoneyContents {

    private static final String USUAL = "CNY";
    private static final int SCALE = 2;
    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){9,}");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream().filter(one -> one.getDefaultFractionDigits() == SCALE)
            .map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    private MoneyContents() {
    }

    static MoneyContent of(MoneyDraft draft) {
        String account = stripped(draft.getAccount());
        if (account != null && ACCOUNT_NUMBER.matcher(account).find()) {
            throw new InvalidInput("account", "projects.accountNumber");
        }
        return new MoneyContent(draft.getKind(), draft.getAmount().setScale(SCALE, RoundingMode.UNNECESSARY), currency(draft.getCurrency()),
                draft.getDate(), draft.getPayerId(), draft.getPayeeId(), account, stripped(draft.getVoucher()));
    }

    /** The code of a currency with two decimals; the yuan when nothing is said. */
    static String currency(String code) {
        if (code == null || code.isBlank()) {
            return USUAL;
        }
        String known = code.strip().toUpperCase(Locale.ROOT);
        if (!CURRENCIES.contains(known)) {
            throw new InvalidInput("currency", "projects.unknownCurrency", code.strip());
        }
        return known;
    }

    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
