package org.lianjian.web.archives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lianjian.archives.boundary.ArchivedFile;
import org.lianjian.archives.boundary.ArchivedTable;
import org.lianjian.archives.boundary.ArchivedValue;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.web.platform.Formats;

/** How archived records are written. What is only the number of another record in the database it came from is left to the file. */
@Named
@RequestScoped
public class ArchivedWords {

    @Inject
    Formats formats;

    /** The word for a field. */
    public String field(String name) {
        return formats.text("archives.part." + name, List.of());
    }

    /** The word for who holds something about a person. */
    public String holder(String name) {
        return formats.text("archives.holder." + name, List.of());
    }

    /** The word for where it stands. */
    public String trace(String field) {
        return formats.text("archives.trace." + field, List.of());
    }

    /** The values that say something to a reader. */
    public List<ArchivedValue> telling(List<ArchivedValue> values) {
        return values.stream().filter(value -> isTelling(value.name())).toList();
    }

    /** The columns of a table that say something to a reader. */
    public List<Integer> columns(ArchivedTable table) {
        return IntStream.range(0, table.columns().size()).filter(i -> isTelling(table.columns().get(i))).boxed().toList();
    }

    static boolean isTelling(String name) {
        return !"id".equals(name) && !name.endsWith("Id") && !"townshipCode".equals(name) && !name.startsWith("kind") || "kindName".equals(name);
    }

    /** A value as it is read; nothing for a file, which is a link. */
    public String value(Object value) {
        if (value == null || value instanceof ArchivedFile) {
            return "";
        }
        if (value instanceof Enum<?> code) {
            return formats.word(code);
        }
        if (value instanceof LocalDate day) {
            return formats.iso(day);
        }
        if (value instanceof Instant moment) {
            return formats.minute(moment);
        }
        if (value instanceof BigDecimal number) {
            return formats.number(number);
        }
        return value instanceof Boolean yes ? formats.text(yes ? "layout.yes" : "layout.no", List.of()) : value.toString();
    }

    /** The file that a value is, or null. */
    public ArchivedFile file(Object value) {
        return value instanceof ArchivedFile file ? file : null;
    }

    /** The word for an event; its code for one of another version of the program. */
    public String event(String code) {
        return Arrays.stream(AuditEvent.values()).anyMatch(event -> event.name().equals(code))
                ? formats.text("audit.event." + code, List.of()) : code;
    }

    /** The word for a kind of record. */
    public String type(String code) {
        return Arrays.stream(ObjectType.values()).filter(type -> type.name().equals(code)).findFirst().map(formats::word).orElse(code);
    }
}
