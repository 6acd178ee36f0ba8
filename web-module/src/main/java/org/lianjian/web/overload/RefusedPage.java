package org.lianjian.web.overload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.web.platform.Messages;
import org.lianjian.web.platform.PartOfPage;

/** The page for somebody who was turned away, in both languages, made without the component library. From it a sent form can be sent again. */
final class RefusedPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final HttpServletRequest request;
    private final Refusal refusal;

    RefusedPage(HttpServletRequest request, Refusal refusal) {
        this.request = request;
        this.refusal = refusal;
    }

    /** A message in the page that is open: what was typed stays where it is. */
    static String part(Refusal refusal) {
        String words = LANGUAGES.stream().map(locale -> escaped(text(locale, refusal, ".text"))).collect(Collectors.joining(" "));
        return PartOfPage.message(words);
    }

    String html(String mark) {
        String title = LANGUAGES.stream().map(locale -> escaped(text(locale, refusal, ""))).collect(Collectors.joining(" · "));
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>" + title + "</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">"
                + style("tokens.css", mark) + style("lianjian.css", mark)
                + "</head><body class=\"plain-page\"><main id=\"main\" class=\"narrow\">"
                + LANGUAGES.stream().map(this::card).collect(Collectors.joining()) + "</main></body></html>";
    }

    private String style(String name, String mark) {
        String address = request.getContextPath() + "/jakarta.faces.resource/" + name + ".xhtml?ln=lianjian&amp;v=" + mark;
        return "<link rel=\"stylesheet\" href=\"" + address + "\">";
    }

    private String card(Locale locale) {
        String again = escaped(Messages.text(locale, "layout.again", List.of()));
        return "<div class=\"card\" lang=\"" + locale.toLanguageTag() + "\"><h1>" + escaped(text(locale, refusal, "")) + "</h1><p>"
                + escaped(text(locale, refusal, ".text")) + "</p>" + (request instanceof WholeRequest ? formAgain(again) : linkAgain(again))
                + "</div>";
    }

    private String linkAgain(String again) {
        boolean reading = "GET".equals(request.getMethod());
        return reading ? "<a class=\"btn primary\" href=\"" + escaped(address()) + "\">" + again + "</a>" : "";
    }

    private String formAgain(String again) {
        String fields = request.getParameterMap().entrySet().stream().flatMap(RefusedPage::fields).collect(Collectors.joining());
        return "<form method=\"post\" action=\"" + escaped(request.getRequestURI()) + "\">" + fields
                + "<button type=\"submit\" class=\"btn primary\">" + again + "</button></form>";
    }

    private static Stream<String> fields(Map.Entry<String, String[]> field) {
        return Stream.of(field.getValue()).map(value ->
                "<input type=\"hidden\" name=\"" + escaped(field.getKey()) + "\" value=\"" + escaped(value) + "\">");
    }

    private String address() {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static String text(Locale locale, Refusal refusal, String part) {
        return Messages.text(locale, "layout.error." + refusal.type().slug() + part, List.of(refusal.megabytes()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;")
                .replace("\r", "&#13;").replace("\n", "&#10;");
    }
}
