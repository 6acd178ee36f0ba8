package org.lianjian.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The whole run: sites, measurements, table. {@code -Dlianjian.bench.parts=pages,filing,…} picks some measurements. */
public final class Bench {

    /** The site that everything is compared with. */
    static final String BASE = "thousand";
    /** The large site. */
    static final String LARGE = "city";

    private static final String DATABASES = "postgresql";
    private static final String ALL_PARTS = "pages,export,verification,sign-in,filing,sealing,matching,import";

    /** What starts PostgreSQL tells more than is wanted here. */
    private static final Logger QUIET = Logger.getLogger("io.zonky.test");

    private Bench() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(Path.of("target/bench"));
        QUIET.setLevel(Level.WARNING);
        Size size = Size.large();
        Report report = new Report(size);
        Jmh jmh = new Jmh(report);
        List<String> parts = Arrays.asList(System.getProperty("lianjian.bench.parts", ALL_PARTS).split(","));
        Path folder = sites(size);
        try (Server server = Server.start(folder.resolve(DATABASES))) {
            Site base = Site.open(BASE, Size.TOWNSHIP, server, folder);
            Site large = Site.open(LARGE, size, server, folder);
            measure(parts, jmh, report, base, large);
            report.end();
            base.program().stop();
            large.program().stop();
        }
        System.exit(0);
    }

    private static Path sites(Size size) throws Exception {
        Kept kept = new Kept(size);
        Path folder = kept.work();
        if (!kept.exists()) {
            try (Server server = Server.start(folder.resolve(DATABASES))) {
                Site.make(BASE, Size.TOWNSHIP, server, folder);
                Site.make(LARGE, size, server, folder);
            }
            kept.keep();
        }
        return folder;
    }

    private static void measure(List<String> parts, Jmh jmh, Report report, Site base, Site large) throws Exception {
        Secretary.find(large);
        City.publish(Size.TOWNSHIP.listings(), base.program().database());
        Log log = new Log(jmh, report, large);
        Writing writing = new Writing(jmh, report, large);
        Map<String, Part> all = new LinkedHashMap<>();
        // Those that only read come first: what the others write is none of the city.
        all.put("pages", () -> new Pages(jmh, report, List.of(base, large)).measure());
        all.put("export", () -> new Exporting(report, large).measure());
        all.put("verification", log::verify);
        all.put("sign-in", writing::signIn);
        all.put("filing", writing::filing);
        all.put("sealing", writing::sealing);
        all.put("matching", () -> new Matching(jmh, report, large).grow());
        all.put("import", () -> new Importing(report, large).measure());
        for (Map.Entry<String, Part> part : all.entrySet()) {
            if (parts.contains(part.getKey())) {
                measure(part.getKey(), part.getValue(), report);
            }
        }
    }

    /** A part that breaks off is shown as such; the others are still worth their time. */
    private static void measure(String name, Part part, Report report) throws Exception {
        try {
            part.measure();
        } catch (IllegalStateException e) {
            report.brokeOff(name, e);
        }
    }

    /** Some of the measurements. */
    @FunctionalInterface
    private interface Part {

        void measure() throws Exception;
    }
}
