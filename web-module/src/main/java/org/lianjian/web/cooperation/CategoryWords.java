package org.lianjian.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.cooperation.boundary.ListingCategory;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.web.platform.Language;

/** The names of categories in the reader's language. Categories are rows, so their names are too. */
@Named
@RequestScoped
public class CategoryWords {

    @Inject
    Listings listings;

    @Inject
    Language language;

    private Map<String, ListingCategory> categories;

    /** The name of the category with that code. */
    public String of(String code) {
        if (categories == null) {
            categories = listings.categories().stream().collect(Collectors.toMap(ListingCategory::code, Function.identity()));
        }
        return categories.containsKey(code) ? name(categories.get(code)) : code;
    }

    /** The name of the category. */
    public String name(ListingCategory category) {
        return Locale.ENGLISH.getLanguage().equals(language.getLocale().getLanguage()) ? category.nameEn() : category.nameZh();
    }
}
