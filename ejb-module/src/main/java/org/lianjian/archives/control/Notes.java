package org.lianjian.archives.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianjian.archives.boundary.CheckFault;
import org.lianjian.archives.boundary.CheckItem;
import org.lianjian.archives.boundary.CheckLine;
import org.lianjian.archives.boundary.CheckReport;

/** What the checks of one package note down. */
final class Notes {

    private final Map<CheckItem, Line> lines = new EnumMap<>(CheckItem.class);

    /** What is noted of one line. */
    private static final class Line {
        private long examined;
        private long faulty;
        private final List<CheckFault> faults = new ArrayList<>();
    }

    /** One more thing is looked at. */
    void examined(CheckItem item) {
        line(item).examined++;
    }

    /** Something is wrong with an entry. */
    void fault(CheckItem item, String entry, String key, Object... values) {
        Line line = line(item);
        line.faulty++;
        if (line.faults.size() < CheckLine.MOST_FAULTS) {
            line.faults.add(new CheckFault(entry, "archives.fault." + key,
                    Stream.concat(Stream.of(entry), Arrays.stream(values)).map(String::valueOf).toList()));
        }
    }

    /** Looks at one thing, which may be wrong. */
    void expect(boolean right, CheckItem item, String entry, String key, Object... values) {
        examined(item);
        if (!right) {
            fault(item, entry, key, values);
        }
    }

    CheckReport report(String number, String title, Instant now) {
        return new CheckReport(number, title, now, lines.entrySet().stream().map(entry -> new CheckLine(entry.getKey(), entry.getValue().examined,
                entry.getValue().faulty, entry.getValue().faults)).toList());
    }

    private Line line(CheckItem item) {
        return lines.computeIfAbsent(item, key -> new Line());
    }
}
