package org.lianjian.web.agreements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.PairingKind;
import org.lianjian.web.platform.Language;

/** The kinds of pairing in the reader's language; they are data, so their words are too. */
@Named("kinds")
@RequestScoped
public class KindWords {

    @Inject
    Agreements agreements;

    @Inject
    Language language;

    private List<PairingKind> all;

    /** All kinds in their order. */
    public List<PairingKind> getAll() {
        if (all == null) {
            all = agreements.kinds();
        }
        return all;
    }

    /** The word for a kind. */
    public String word(PairingKind kind) {
        return Locale.ENGLISH.equals(language.getLocale()) ? kind.nameEn() : kind.nameZh();
    }

    /** The word for a code. */
    public String name(String code) {
        return getAll().stream().filter(kind -> kind.code().equals(code)).map(this::word).findFirst().orElse(code);
    }
}
