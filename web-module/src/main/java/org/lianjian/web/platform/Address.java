package org.lianjian.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;

/** What the address of a page says: the record, the filters and the place in a list. Filters that make no sense are left out. */
@Named
@RequestScoped
public class Address {

    private static final String AFTER = "after";

    @Inject
    HttpServletRequest request;

    /** The record the page is about. */
    public long demandId() {
        return id("id").orElseThrow(() -> new NotFound("page", SentForm.in(request).getParameter("id")));
    }

    /** A number that names a record. */
    public Optional<Long> id(String name) {
        return text(name).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** Numbers that name several records, in their order. */
    public List<Long> ids(String name) {
        String[] values = SentForm.in(request).getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).distinct().toList();
    }

    /** Text typed into a filter. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(SentForm.in(request).getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** One of a list of codes. */
    public <E extends Enum<E>> E code(Class<E> type, String name) {
        return text(name).flatMap(value -> Arrays.stream(type.getEnumConstants()).filter(code -> code.name().equals(value)).findFirst()).orElse(null);
    }

    /** A day. */
    public LocalDate date(String name) {
        try {
            return text(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The page of the list. */
    public PageQuery page(int rows) {
        return new PageQuery(SentForm.in(request).getParameter(AFTER), rows);
    }

    /** Whether a later page of the list is shown. */
    public boolean isPaged() {
        return text(AFTER).isPresent();
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return parameters().anyMatch(entry -> !AFTER.equals(entry.getKey()) && !"sort".equals(entry.getKey()));
    }

    /** The next page of the same list; the first page when the cursor is null. */
    public String next(String cursor) {
        String filters = filters();
        String mark = cursor == null ? "" : AFTER + "=" + encoded(cursor);
        return request.getContextPath() + request.getServletPath() + "?" + filters + (filters.isEmpty() || mark.isEmpty() ? "" : "&") + mark;
    }

    /** Where the same list, with the same filters, is to be had as a file. */
    public String file(String list, String format) {
        String filters = filters();
        return request.getContextPath() + "/files/lists/" + list + "." + format + (filters.isEmpty() ? "" : "?" + filters);
    }

    private String filters() {
        return parameters().filter(entry -> !AFTER.equals(entry.getKey()))
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()[0])).collect(Collectors.joining("&"));
    }

    private Stream<Map.Entry<String, String[]>> parameters() {
        return SentForm.in(request).getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getValue()[0].isBlank()).sorted(Map.Entry.comparingByKey());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
