package org.lianjian.archives.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianjian.platform.personal.PersonalTrace;
import org.lianjian.platform.speech.Speech;
import org.lianjian.platform.text.Jsons;

/** Everything about one person as an archive: a page for the person, and the same for programs. */
final class PersonalDataFile {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private PersonalDataFile() {
    }

    static byte[] write(List<PersonalTrace> traces, Instant now, Speech speech) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "personal-data.html", page(traces, now, speech));
            add(zip, "personal-data.json", json(traces, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String json(List<PersonalTrace> traces, Instant now) {
        JsonArrayBuilder all = Jsons.provider().createArrayBuilder();
        traces.forEach(trace -> {
            JsonObjectBuilder one = Jsons.provider().createObjectBuilder().add("field", trace.field()).add("holder", trace.holder())
                    .add("id", trace.id());
            if (!trace.isErasable()) {
                one.add("kept", trace.kept().name());
            }
            all.add(one.add("label", trace.label()).add("text", trace.text()));
        });
        return Jsons.provider().createObjectBuilder().add("askedAt", now.toString()).add("traces", all).build().toString();
    }

    private static String page(List<PersonalTrace> traces, Instant now, Speech speech) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>")
                .append(word(speech, "archives.personal.title")).append("</title></head>\n<body><h1>").append(word(speech, "archives.personal.title"))
                .append("</h1>\n<p>").append(escaped(speech.text(CHINESE, "archives.personal.asOf", now))).append("</p>\n<table border=\"1\"><tr>");
        for (String column : List.of("holder", "label", "field", "text", "kept")) {
            page.append("<th>").append(word(speech, "archives.personal." + column)).append("</th>");
        }
        page.append("</tr>\n");
        traces.forEach(trace -> page.append("<tr><td>").append(word(speech, "archives.holder." + trace.holder())).append("</td><td>")
                .append(escaped(trace.label())).append("</td><td>").append(word(speech, "archives.trace." + trace.field())).append("</td><td>")
                .append(escaped(trace.text())).append("</td><td>")
                .append(trace.isErasable() ? "" : escaped(speech.word(CHINESE, trace.kept()))).append("</td></tr>\n"));
        return page.append("</table></body></html>\n").toString();
    }

    private static String word(Speech speech, String key) {
        return escaped(speech.text(CHINESE, key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
