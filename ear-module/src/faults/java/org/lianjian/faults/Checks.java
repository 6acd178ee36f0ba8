package org.lianjian.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must be true of the database after every round, asked of the database itself. */
final class Checks {

    private static final Duration DRAINED_WITHIN = Duration.ofSeconds(45);
    private static final Duration UNLOCKED_WITHIN = Duration.ofSeconds(30);
    private static final String LIKE = " like '" + Load.MARK + "%'";

    /** Each of these has no rows. */
    private static final Map<String, String> NONE = Map.of(
            "a number given twice", "select record_key from activity where record_key is not null group by record_key having count(*) > 1",
            "an activity with other than one contribution of 1 and two parties", "select a.id from activity a where a.title" + LIKE
                    + " and ((select coalesce(sum(quantity), 0) from activity_contribution c where c.activity_id = a.id) <> 1"
                    + " or (select count(*) from activity_party p where p.activity_id = a.id and p.headcount > 0) <> 2)",
            "a record without its event", "select a.id from activity a where a.title" + LIKE + " and not exists"
                    + " (select 1 from audit_event e where e.object_type = 'ACTIVITY' and e.object_id = a.id and e.outcome = 'DONE')",
            "an event that is there twice", "select e.object_type, e.object_id, e.event from audit_event e where e.outcome = 'DONE' and"
                    + " (e.object_type = 'ACTIVITY' and e.object_id in (select id from activity where title" + LIKE + ")"
                    + " or e.object_type in ('NEED', 'RESOURCE', 'LISTING') and e.object_id in (select id from listing where title" + LIKE + "))"
                    + " group by 1, 2, 3 having count(*) > 1",
            "an event neither sealed nor waiting", "select e.id from audit_event e left join audit_leaf l on l.event_id = e.id"
                    + " left join audit_queue q on q.event_id = e.id where l.event_id is null and q.event_id is null",
            "a sealed event that still waits", "select q.event_id from audit_queue q join audit_leaf l on l.event_id = q.event_id",
            "a gap in the log", "select count(*) - 1, max(leaf_index) from audit_leaf having count(*) - 1 <> max(leaf_index)",
            "a checkpoint signed before an earlier one", "select tree_size from (select tree_size, signed_at,"
                    + " lag(signed_at) over (order by tree_size) as before from audit_checkpoint) c where signed_at < before - interval '1 second'",
            "an event dated outside of the present", "select id from audit_event where occurred_at > clock_timestamp() + interval '5 seconds'");
    private static final String STUCK = "select pid, state, left(query, 80) from pg_stat_activity where datname = '" + Postgres.OWNER + "'"
            + " and (state like 'idle in transaction%' and state_change < clock_timestamp() - interval '10 seconds'"
            + " or wait_event_type = 'Lock' and query_start < clock_timestamp() - interval '10 seconds')";

    private final Postgres database;
    private final Ledger ledger;
    private final Path files;
    private final Set<String> lost = new HashSet<>();
    private final Set<String> doubled = new HashSet<>();

    Checks(Postgres database, Ledger ledger, Path files) {
        this.database = database;
        this.ledger = ledger;
        this.files = files;
    }

    /** Everything that is wrong, in words. */
    List<String> run() throws Exception {
        List<String> faults = new ArrayList<>();
        List<Ledger.Acknowledged> told = List.copyOf(ledger.writes());
        acknowledged(told, faults);
        String newest = database.one("select coalesce(max(id), 0) from audit_event");
        if (!Waits.until(DRAINED_WITHIN, () -> "0".equals(database.one("select count(*) from audit_queue where event_id <= " + newest)))) {
            faults.add("the queue of the log does not drain");
        }
        for (Map.Entry<String, String> check : NONE.entrySet()) {
            List<String> rows = database.rows(check.getValue());
            if (!rows.isEmpty()) {
                faults.add(check.getKey() + ": " + rows.subList(0, Math.min(3, rows.size())));
            }
        }
        if (!Waits.until(UNLOCKED_WITHIN, () -> database.rows(STUCK).isEmpty())) {
            faults.add("stuck: " + database.rows(STUCK));
        }
        evidence(faults);
        return faults;
    }

    private void acknowledged(List<Ledger.Acknowledged> told, List<String> faults) throws SQLException {
        Map<String, List<String>> activities = marks("select title, id from activity where title" + LIKE);
        Map<String, List<String>> needs = marks("select title, id from listing where title" + LIKE);
        Set<String> published = new HashSet<>(database.rows("select id from listing where title" + LIKE + " and state <> 'DRAFT'"));
        for (Ledger.Acknowledged write : told.stream().filter(write -> write.kind() != Ledger.Kind.VERIFICATION).toList()) {
            List<String> found = (write.kind() == Ledger.Kind.FILING ? activities : needs).getOrDefault(write.mark(), List.of());
            if (!found.contains(write.kind() == Ledger.Kind.PUBLICATION ? found.stream().findFirst().orElse("?") : write.id())
                    || write.kind() == Ledger.Kind.PUBLICATION && !published.contains(found.get(0))) {
                lost.add(write.kind() + " " + write.mark());
                faults.add("lost: " + write + " and found " + found);
            }
        }
        List.of(activities, needs).forEach(marks -> marks.forEach((mark, ids) -> {
            if (ids.size() > 1) {
                doubled.add(mark);
                faults.add("doubled: " + mark + " " + ids);
            }
        }));
    }

    private Map<String, List<String>> marks(String query) throws SQLException {
        Map<String, List<String>> found = new HashMap<>();
        for (String row : database.rows(query)) {
            int blank = row.lastIndexOf(' ');
            found.computeIfAbsent(row.substring(0, blank), mark -> new ArrayList<>()).add(row.substring(blank + 1));
        }
        return found;
    }

    /** Every file that a record names is in the store. */
    private void evidence(List<String> faults) throws Exception {
        // Asked first: what is filed meanwhile has its file by then.
        List<String> named = database.rows("select distinct t.sha256 from attachment t join activity_evidence e on e.attachment_id = t.id");
        Set<String> kept = new HashSet<>();
        try (Stream<Path> all = Files.walk(files)) {
            all.filter(Files::isRegularFile).forEach(file -> kept.add(file.getFileName().toString()));
        }
        List<String> missing = named.stream()
                .filter(digest -> kept.stream().noneMatch(digest::endsWith)).toList();
        if (!missing.isEmpty()) {
            faults.add("files that are not in the store: " + missing.size());
        }
    }

    int lost() {
        return lost.size();
    }

    int doubled() {
        return doubled.size();
    }
}
