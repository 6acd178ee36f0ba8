package org.lianjian.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Ten thousand organisations from a sheet, each with its event, against batch inserts of the same rows. */
final class Importing {

    private static final int ROWS = 10_000;
    private static final int ROUNDS = 2;
    private static final double LEAST = 0.1;
    private static final String RATE = " rows/s";
    private static final Pattern OVER = Pattern.compile("\"state\":\"(CHECKED|DONE|REFUSED)\"");
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final Report report;
    private final Site site;

    Importing(Report report, Site site) {
        this.report = report;
        this.site = site;
    }

    void measure() {
        List<Double> checked = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
            String run = "api/v1/imports/" + upload(mark);
            checked.add(ROWS / Work.seconds(() -> step(run, "/check", "{}", "CHECKED")));
            written.add(ROWS / Work.seconds(() -> step(run, "/confirm", "{\"choice\":\"ALL\"}", "DONE")));
            PlainImport inserts = new PlainImport(site, ROWS, mark);
            plain.add(ROWS / Work.seconds(inserts::run));
        }
        report.raw("import of " + ROWS + " organisations: checked " + checked + ", written " + written + ", plain " + plain + " rows/s");
        report.atLeast("writing a sheet of %,d organisations with their events, of batch inserts".formatted(ROWS), Work.best(written, RATE),
                Work.best(plain, RATE), LEAST);
    }

    private String upload(String mark) {
        StringBuilder sheet = new StringBuilder("名称,类型,简称,地址,行业,联系人,联系电话,党组织形式,党员人数,人数截止日期\n");
        for (int i = 1; i <= ROWS; i++) {
            sheet.append(name(mark, i)).append(",企业,示例").append(i).append(",示例路").append(i).append("号,五金,示例人").append(i)
                    .append(",0579-87000000,党支部,").append(i % 100).append(",2026-06-30\n");
        }
        String content = Base64.getEncoder().encodeToString(sheet.toString().getBytes(StandardCharsets.UTF_8));
        return Work.found(ID, site.as("township").post("api/v1/imports",
                "{\"kind\":\"ORGANIZATIONS\",\"file\":{\"fileName\":\"组织.csv\",\"content\":\"" + content + "\"}}", 201));
    }

    static String name(String mark, int number) {
        return "永康市示例" + mark + "第" + number + "有限公司";
    }

    private void step(String run, String step, String body, String end) {
        Visitor official = site.as("township");
        official.post(run + step, body, 200);
        String last = Work.awaited(OVER, () -> official.get(run));
        if (!last.contains("\"state\":\"" + end + "\"")) {
            throw new IllegalStateException(last);
        }
    }
}
