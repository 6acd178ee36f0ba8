package org.lianjian.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What suggestions for one need cost as needs and resources grow: not more than a page. */
final class Matching {

    private static final int FACTOR = 10;
    private static final int SECONDS = 3;

    private final Jmh jmh;
    private final Report report;
    private final Site site;

    Matching(Jmh jmh, Report report, Site site) {
        this.jmh = jmh;
        this.report = report;
        this.site = site;
    }

    /** Publishes ever more and measures at each size. */
    void grow() throws SQLException {
        for (int listings : IntStream.iterate(Size.TOWNSHIP.listings(), some -> some <= site.size().listings(), some -> some * FACTOR).toArray()) {
            City.publish(listings, site.program().database());
            measure(listings);
        }
    }

    private void measure(int listings) throws SQLException {
        long need = site.number("select max(id) from listing where side = 'NEED' and category = 'JOBS'");
        String label = "suggestions for one of %,d needs among %,d resources".formatted(listings, listings);
        Reading.PATHS.put(site.name() + label, "api/v1/needs/" + need + "/matches");
        Reading.PATHS.put(site.name() + "a page", "activities/list.xhtml");
        Map<String, Double> times = jmh.times(Reading.class, SECONDS, "page", List.of(label, "a page"), Map.of("site", site.name(), "user", "city"));
        report.atMost(label + ", of a list's page", new Report.Figure(times.get(label), " ms"), new Report.Figure(times.get("a page"), " ms"), 1);
    }
}
