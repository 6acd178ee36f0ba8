package org.lianjian.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;

/** {@code #{msg['agreements.title']}} on a page. */
@Named("msg")
@ApplicationScoped
public class PageWords extends AbstractMap<String, String> {

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        return Messages.text(language.getLocale(), String.valueOf(key), List.of());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
