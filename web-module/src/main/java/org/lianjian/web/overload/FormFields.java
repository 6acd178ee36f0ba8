package org.lianjian.web.overload;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a form as browsers send it, in UTF-8; those of the address come first. */
final class FormFields {

    private static final String FORM = "application/x-www-form-urlencoded";

    private FormFields() {
    }

    static boolean isForm(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    static Map<String, String[]> of(String query, String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Stream.of(query == null ? "" : query, body).flatMap(part -> Stream.of(part.split("&"))).filter(pair -> !pair.isBlank())
                .forEach(pair -> put(fields, pair));
        Map<String, String[]> arrays = new LinkedHashMap<>();
        fields.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }

    private static void put(Map<String, List<String>> fields, String pair) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** What is not encoded as it should be is taken as it stands. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
