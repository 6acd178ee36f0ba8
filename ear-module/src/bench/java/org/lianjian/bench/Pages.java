package org.lianjian.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages and resources that must not grow with what there is: each read on both sites in turn. */
final class Pages {

    static final String EMPTY_PAGE = "search.xhtml";
    static final String TRIVIAL_RESOURCE = "api/v1/me";

    private static final double MOST_GROWTH = 1.3;
    private static final double LEAST_OF_EMPTY = 0.5;
    private static final int SECONDS = 1;
    private static final int TURNS = 2;
    private static final String CITY = "city";
    private static final String TOWNSHIP = "township";
    private static final String LOG_ADMINISTRATOR = "logadmin";
    private static final String DEEP_DAY = "select held_on || ',' || id from activity order by held_on desc, id desc offset %d limit 1";
    private static final String DEEP_NAME =
            "select name || ',' || id from organization where open_name is not null order by name, id offset %d limit 1";
    private static final String DEEP_ID = "select ',' || id from %s order by id desc offset %d limit 1";
    private static final String RARE = "select short_name from organization where kind = 'VILLAGE' and id > " + City.BASE + " order by id limit 1";

    private final Jmh jmh;
    private final Report report;
    private final List<Site> sites;

    Pages(Jmh jmh, Report report, List<Site> sites) {
        this.jmh = jmh;
        this.report = report;
        this.sites = sites;
    }

    /** Measures them all. */
    void measure() throws SQLException {
        lists();
        growth(CITY, "home page of the municipal official", "index.xhtml");
        growth(TOWNSHIP, "home page of a township official", "index.xhtml");
        growth("bench000001", "home page of a secretary", "index.xhtml");
        growth(CITY, "board of resolutions", "resolutions/board.xhtml");
        growth(CITY, "picture of relations", "agreements/relations.xhtml");
        growth(CITY, "listings that nothing fits", "cooperation/listings/gaps.xhtml");
        growth(CITY, "ledger with its sums, a month", "activities/ledger.xhtml?from=" + Secretary.yesterday().minusDays(30));
    }

    private void lists() throws SQLException {
        list(CITY, "activities", "activities/list.xhtml", DEEP_DAY.formatted(0), List.of("state=FILED", "late=true&sort=NEWEST", "type=LECTURE"));
        list(TOWNSHIP, "activities", "activities/list.xhtml", DEEP_DAY.formatted(0), List.of("state=FILED"));
        list("bench000001", "activities", "activities/list.xhtml", null, List.of("state=FILED"));
        list(CITY, "agreements", "agreements/list.xhtml", DEEP_ID.formatted("agreement", 0), List.of("state=SUBMITTED", "sort=ENDING_FIRST"));
        list(CITY, "organisations", "organizations/list.xhtml", DEEP_NAME.formatted(0), List.of("kind=VILLAGE"));
        list(CITY, "needs", "cooperation/listings/list.xhtml?side=NEED", DEEP_ID.formatted("listing", 0), List.of("category=JOBS"));
        list(LOG_ADMINISTRATOR, "events", "audit/list.xhtml", DEEP_ID.formatted("audit_event", 0),
                List.of("event=ACTIVITY_FILED", "key=hd-330784201", "actor=%E4%B9%A6%E8%AE%B01"));
        list("auditor", "events", "audit/list.xhtml", null, List.of("event=ACTIVITY_FILED"));
        list(CITY, "activities (API)", "api/v1/activities", DEEP_ID.formatted("activity", 0), List.of("state=FILED"));
        list(CITY, "agreements (API)", "api/v1/agreements", DEEP_ID.formatted("agreement", 0), List.of("state=SUBMITTED"));
    }

    private void list(String user, String name, String path, String deep, List<String> filters) throws SQLException {
        String label = "list of " + name + ", " + user + ": ";
        growth(user, label + "first page", path);
        if (deep != null) {
            deep(user, label + "deep page", path, deep);
        }
        for (String filter : filters) {
            growth(user, label + filter, with(path, filter));
        }
        if (!name.equals("events")) {
            growth(user, label + "search 慰问", with(path, "q=%E6%85%B0%E9%97%AE"));
            growth(user, label + "search nothing has", with(path, "q=%E9%BE%98%E7%88%A8"));
            each(user, label + "search a rare name", path, RARE);
        }
        if (!user.equals(LOG_ADMINISTRATOR)) {
            ofEmpty(user, label, path);
        }
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? '&' : '?') + parameter;
    }

    private void deep(String user, String label, String path, String query) throws SQLException {
        String table = query.replaceAll(".* from (\\w+) .*", "$1");
        for (Site site : sites) {
            long depth = site.number("select count(*) * 9 / 10 from " + table);
            String[] at = site.text(query.replaceAll("offset 0", "offset " + depth)).split(",", -1);
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString((at[1] + '\u001F' + at[0]).getBytes(StandardCharsets.UTF_8));
            Reading.PATHS.put(site.name() + label, with(path, "after=" + cursor));
        }
        compare(user, label);
    }

    private void each(String user, String label, String path, String word) throws SQLException {
        for (Site site : sites) {
            Reading.PATHS.put(site.name() + label, with(path, "q=" + java.net.URLEncoder.encode(site.text(word), StandardCharsets.UTF_8)));
        }
        compare(user, label);
    }

    private void growth(String user, String label, String path) {
        sites.forEach(site -> Reading.PATHS.put(site.name() + label, path));
        compare(user, label);
    }

    private void compare(String user, String label) {
        Map<String, Double> times = times("site", List.of(Bench.BASE, Bench.LARGE), Map.of("user", user, "page", label));
        report.atMost(label, ms(times.get(Bench.LARGE)), ms(times.get(Bench.BASE)), MOST_GROWTH);
    }

    /** The list against the lightest there is of its kind, on the large site. */
    private void ofEmpty(String user, String label, String path) {
        String lightest = path.startsWith("api/") ? TRIVIAL_RESOURCE : EMPTY_PAGE;
        Reading.PATHS.put(Bench.LARGE + "lightest", lightest);
        Map<String, Double> times = times("page", List.of(label + "first page", "lightest"), Map.of("site", Bench.LARGE, "user", user));
        double list = 1000 / times.get(label + "first page");
        report.atLeast(label + "of " + lightest, perSecond(list), perSecond(1000 / times.get("lightest")), LEAST_OF_EMPTY);
    }

    /** The better of two turns for each. */
    private Map<String, Double> times(String varied, List<String> values, Map<String, String> fixed) {
        Map<String, Double> best = new HashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            jmh.times(Reading.class, SECONDS, varied, values, fixed).forEach((value, time) -> best.merge(value, time, Math::min));
        }
        return best;
    }

    private static Report.Figure ms(double value) {
        return new Report.Figure(value, " ms");
    }

    private static Report.Figure perSecond(double value) {
        return new Report.Figure(value, "/s");
    }
}
