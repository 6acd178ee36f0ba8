package org.lianjian.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianjian.exchange.boundary.ImportKind;

/** What an office took the columns of a file for, the last time that it brought one with these headings. */
@Entity
@Table(name = "import_mapping")
@IdClass(RememberedMappingId.class)
public class RememberedMapping {

    private static final int LONGEST = 8000;

    @Id
    @Column(name = "owner")
    private String owner;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ImportKind kind;

    @Id
    @Column(name = "headings_digest")
    private String headings;

    @Column(name = "columns_text", nullable = false)
    private String columns = "";

    @Column(name = "remembered_at", nullable = false)
    private Instant rememberedAt;

    protected RememberedMapping() {
    }

    public RememberedMapping(String owner, ImportKind kind, String headings) {
        this.owner = owner;
        this.kind = kind;
        this.headings = headings;
    }

    /** Remembers it, unless there is too much of it. */
    public void remember(Map<Integer, String> names, Instant now) {
        String text = names.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(";"));
        columns = text.length() <= LONGEST ? text : columns;
        rememberedAt = now;
    }

    /** The names of the columns by position. */
    public Map<Integer, String> names() {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (String pair : columns.isEmpty() ? new String[0] : columns.split(";")) {
            String[] parts = pair.split("=");
            names.put(Integer.valueOf(parts[0]), parts[1]);
        }
        return names;
    }
}
