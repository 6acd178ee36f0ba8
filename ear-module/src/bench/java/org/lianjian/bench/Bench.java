package org.lianjian.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The whole run: sites, measurements, table. {@code -Dlianjian.bench.parts=pages,filing,…} picks some measurements. */
public final class Bench {

    /** The site that everything is compared with. */
    static final String BASE = "thousand";
    /** The large site. */
    static final String LARGE = "city";

    private static final String ALL_PARTS = "filing,sealing,pages,matching,export,verification";

    private Bench() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(Path.of("target/bench"));
        Size size = Size.large();
        Report report = new Report(size);
        Jmh jmh = new Jmh(report);
        List<String> parts = Arrays.asList(System.getProperty("lianjian.bench.parts", ALL_PARTS).split(","));
        try (Server server = Server.start()) {
            Site base = Site.open(BASE, Size.TOWNSHIP, server);
            Site large = Site.open(LARGE, size, server);
            measure(parts, jmh, report, base, large);
            report.end();
            base.program().close();
            large.program().close();
        }
        System.exit(0);
    }

    private static void measure(List<String> parts, Jmh jmh, Report report, Site base, Site large) throws Exception {
        Log log = new Log(jmh, report, large);
        if (parts.contains("verification")) {
            log.verify();
        }
        Secretary.find(large);
        Writing writing = new Writing(jmh, report, large);
        if (parts.contains("filing")) {
            writing.filing();
        }
        if (parts.contains("sealing")) {
            writing.sealing();
        }
        City.publish(Size.TOWNSHIP.listings(), base.program().database());
        Matching matching = new Matching(jmh, report, large);
        matching.grow(parts.contains("matching"));
        if (parts.contains("pages")) {
            new Pages(jmh, report, List.of(base, large)).measure();
        }
        if (parts.contains("export")) {
            new Exporting(report, large).measure();
        }
    }
}
