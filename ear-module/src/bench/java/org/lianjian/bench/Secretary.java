package org.lianjian.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who files: the secretary of an enterprise with an agreement in force.
 *
 * @param village the partner
 */
record Secretary(long account, String username, long grant, long enterprise, long village, long agreement, long commitment, String township,
        String other, String label) {

    static final int CLIENTS = 16;

    private static final List<Secretary> ALL = new ArrayList<>();
    private static final String FOUND = """
            select a.id, a.username, g.id, e.organization_id, v.organization_id, e.agreement_id,
                (select min(id) from commitment c where c.agreement_id = e.agreement_id), e.township_code, v.township_code, r.parties_label
            from account a join role_grant g on g.account_id = a.id
            join lateral (select min(p.agreement_id) as agreement_id from agreement_party p join agreement r on r.id = p.agreement_id
                where p.organization_id = g.organization_id and r.state = 'ACTIVE' and p.position = 0) m on m.agreement_id is not null
            join agreement_party e on e.agreement_id = m.agreement_id and e.position = 0
            join agreement_party v on v.agreement_id = m.agreement_id and v.position = 1
            join agreement r on r.id = m.agreement_id
            where a.username like 'bench%' and r.term_start < current_date - 10 order by a.id limit """;

    /** Finds them. */
    static void find(Site site) throws SQLException {
        try (Connection connection = site.program().database().connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FOUND + " " + CLIENTS)) {
            while (rows.next()) {
                ALL.add(new Secretary(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getLong(4), rows.getLong(5), rows.getLong(6),
                        rows.getLong(7), rows.getString(8), rows.getString(9), rows.getString(10)));
            }
        }
    }

    static Secretary number(int number) {
        return ALL.get(number % ALL.size());
    }

    /** What is sent for a filing. */
    String filing() {
        return """
                {"agreementId":%d,"way":"JOINT_ACTIVITY","type":"LECTURE","title":"村企联建讲座","heldOn":"%s",
                "outcome":"双方党员到场，活动按计划完成。",
                "headcounts":[{"organizationId":%d,"count":12},{"organizationId":%d,"count":9}],
                "commitments":[{"commitmentId":%d,"quantity":1}]}""".formatted(agreement, yesterday(), enterprise, village, commitment);
    }

    static LocalDate yesterday() {
        return LocalDate.now().minusDays(1);
    }
}
