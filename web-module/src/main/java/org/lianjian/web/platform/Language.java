package org.lianjian.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of the pages: Chinese unless the reader chose English. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "lj-lang";

    @Inject
    HttpServletRequest request;

    private Boolean english;

    /** The locale of the page. */
    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** The value for the page's {@code lang} attribute. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** The language that one click switches to. */
    public String getOther() {
        return isEnglish() ? "zh" : "en";
    }

    /** Where the switch leads back to. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private boolean isEnglish() {
        if (english == null) {
            english = choseEnglish();
        }
        return english;
    }

    private boolean choseEnglish() {
        return cookies().anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
    }

    private Stream<Cookie> cookies() {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
