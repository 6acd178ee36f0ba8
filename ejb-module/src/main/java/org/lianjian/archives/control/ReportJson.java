package org.lianjian.archives.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lianjian.archives.boundary.CheckFault;
import org.lianjian.archives.boundary.CheckItem;
import org.lianjian.archives.boundary.CheckLine;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.text.Jsons;

/** The report of a check as JSON, in codes and in words. */
final class ReportJson {

    private static final String ABOUT = "四性检测报告（DA/T 70-2018）；打包时对包内容所做，签名、标签清单和本报告在其后生成，不在其内 / Report of the check of what was packed;"
            + " signature, tag manifest and this report were made after it";

    private ReportJson() {
    }

    static String write(CheckReport report, Speech speech) {
        JsonArrayBuilder lines = Jsons.provider().createArrayBuilder();
        report.lines().forEach(line -> lines.add(line(line, speech)));
        return Jsons.provider().createObjectBuilder().add("about", ABOUT).add("checkedAt", report.checkedAt().toString()).add("lines", lines)
                .add("number", report.number()).add("passed", report.passed()).add("title", report.title()).build().toString();
    }

    private static JsonObject line(CheckLine line, Speech speech) {
        JsonArrayBuilder faults = Jsons.provider().createArrayBuilder();
        line.faults().forEach(fault -> faults.add(Jsons.provider().createObjectBuilder().add("entry", fault.entry()).add("key", fault.key())
                .add("values", Jsons.provider().createArrayBuilder(fault.values()))
                .add("zh", speech.text(Locale.SIMPLIFIED_CHINESE, fault.key(), fault.values().toArray()))
                .add("en", speech.text(Locale.ENGLISH, fault.key(), fault.values().toArray()))));
        return Jsons.provider().createObjectBuilder().add("aspect", line.item().aspect().name())
                .add("aspectZh", speech.word(Locale.SIMPLIFIED_CHINESE, line.item().aspect()))
                .add("examined", line.examined()).add("faults", faults).add("faulty", line.faulty()).add("item", line.item().name())
                .add("passed", line.passed()).add("zh", speech.word(Locale.SIMPLIFIED_CHINESE, line.item()))
                .add("en", speech.word(Locale.ENGLISH, line.item())).build();
    }

    /** The report that a package brings along. */
    static CheckReport read(JsonObject report) {
        return new CheckReport(report.getString("number", ""), report.getString("title", ""), Instant.parse(report.getString("checkedAt")),
                report.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(ReportJson::line).toList());
    }

    private static CheckLine line(JsonObject line) {
        List<CheckFault> faults = line.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(fault -> new CheckFault(fault.getString("entry"), fault.getString("key"),
                        fault.getJsonArray("values").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList())).toList();
        return new CheckLine(CheckItem.valueOf(line.getString("item")), line.getInt("examined"), line.getInt("faulty"), faults);
    }
}
