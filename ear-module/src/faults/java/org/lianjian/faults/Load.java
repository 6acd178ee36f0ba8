package org.lianjian.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** People at work all the time: three enterprises file activities, a village publishes needs, one of each twice, and somebody reads pages. */
final class Load {

    /** What every title begins with. */
    static final String MARK = "演练 ";

    private static final long PAUSE = 60;
    private static final String AGREEMENT = """
            select a.id, (select min(c.id) from commitment c where c.agreement_id = a.id), mine.organization_id, other.organization_id
            from account u join role_grant g on g.account_id = u.id join agreement_party mine on mine.organization_id = g.organization_id
            join agreement a on a.id = mine.agreement_id and a.state = 'ACTIVE' and a.term_start < current_date - 3
            join agreement_party other on other.agreement_id = a.id and other.organization_id <> mine.organization_id
            where u.username = '%s' order by a.id limit 1""";

    private final List<Node> nodes;
    private final Postgres database;
    private final Ledger ledger;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean allTwice = new AtomicBoolean();
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Load(List<Node> nodes, Postgres database, Ledger ledger) {
        this.nodes = nodes;
        this.database = database;
        this.ledger = ledger;
    }

    void begin() throws SQLException, IOException, InterruptedException {
        int first = 0;
        for (String username : List.of("kangdi", "sanhuan", "wanan", "kangdi", "huajie", "nizhai")) {
            boolean twice = first % 3 == 2;
            Person person = new Person(username, first++, nodes, ledger, over);
            List<String> agreement = database.rows(AGREEMENT.formatted(username));
            boolean needs = List.of("huajie", "nizhai").contains(username) || agreement.isEmpty();
            threads.execute(() -> repeat(() -> {
                if (needs) {
                    publish(person, twice || allTwice.get());
                } else {
                    file(person, agreement.get(0).split(" "), twice || allTwice.get());
                }
            }));
        }
        Visitor visitor = new Visitor(nodes, ledger);
        visitor.signIn("kangdi");
        threads.execute(() -> repeat(() -> {
            visitor.read();
            Waits.pause(3 * PAUSE);
        }));
    }

    /** Something that is done again and again. */
    private interface Work {
        void once() throws InterruptedException;
    }

    private void repeat(Work work) {
        try {
            while (!over.get()) {
                work.once();
                Waits.pause(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            ledger.unclear("A client of the harness stopped: " + e);
        }
    }

    private void file(Person person, String[] agreement, boolean twice) {
        int now = number.incrementAndGet();
        String mark = MARK + now;
        String evidence = now % 4 == 0 ? ",\"evidence\":[{\"fileName\":\"" + now + ".pdf\",\"content\":\"" + pdf(now) + "\"}]" : "";
        person.write(Ledger.Kind.FILING, mark, "activities/filings", """
                {"agreementId":%s,"way":"JOINT_ACTIVITY","type":"LECTURE","title":"%s","heldOn":"%s","outcome":"按计划完成。",
                "headcounts":[{"organizationId":%s,"count":12},{"organizationId":%s,"count":9}],
                "commitments":[{"commitmentId":%s,"quantity":1}]%s}"""
                .formatted(agreement[0], mark, today().minusDays(1), agreement[2], agreement[3], agreement[1], evidence), twice);
    }

    private void publish(Person person, boolean twice) {
        String mark = MARK + number.incrementAndGet();
        Optional<String> id = person.write(Ledger.Kind.NEED, mark, "needs", """
                {"category":"PURCHASES","title":"%s","quantity":2.5,"unit":"吨","from":"%s","to":"%s"}"""
                .formatted(mark, today(), today().plusDays(60)), twice);
        id.ifPresent(need -> person.write(Ledger.Kind.PUBLICATION, mark, "needs/" + need + "/publish", "{}", twice));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static String pdf(int number) {
        return Base64.getEncoder().encodeToString(("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n% " + number + "\n%%EOF\n").getBytes());
    }

    /** Whether everybody sends everything twice. */
    void twice(boolean all) {
        allTwice.set(all);
    }

    void end() throws InterruptedException {
        over.set(true);
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            ledger.unclear("Somebody still waits for an answer after a minute");
        }
    }
}
