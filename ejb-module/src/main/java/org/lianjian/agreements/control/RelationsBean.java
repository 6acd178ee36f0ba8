package org.lianjian.agreements.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.RelationFilter;
import org.lianjian.agreements.boundary.RelationPicture;
import org.lianjian.agreements.boundary.RelationPicture.Line;
import org.lianjian.agreements.boundary.RelationPicture.Node;
import org.lianjian.agreements.boundary.RelationRow;
import org.lianjian.agreements.boundary.Relations;
import org.lianjian.agreements.control.RelationQueries.PairedParty;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/** Who is paired with whom in a township. */
@Stateless
public class RelationsBean implements Relations {

    /** Organisations of a township that a picture can hold and still be read. */
    private static final int MOST_IN_PICTURE = 300;
    /** Those it is cut to when there are more. */
    private static final int CUT_TO = 60;
    private static final int MOST_PARTIES = 5000;

    @Inject
    private Access access;

    @Inject
    private Divisions divisions;

    @Inject
    private RelationQueries queries;

    @Override
    @Allowed(Operation.RELATION_VIEW)
    public RelationPicture picture(String townshipCode) {
        demand(townshipCode);
        int[] totals = queries.totals(townshipCode);
        boolean cut = totals[0] > MOST_IN_PICTURE;
        List<RelationRow> own = queries.rows(townshipCode, RelationFilter.ALL, null, cut ? CUT_TO : MOST_IN_PICTURE);
        List<PairedParty> parties = cut ? queries.partiesOf(own.stream().map(RelationRow::organizationId).toList())
                : queries.partiesIn(townshipCode, MOST_PARTIES);
        return new RelationPicture(townshipCode, divisions.get(townshipCode).name(), totals[0], queries.pairingsIn(townshipCode), totals[1],
                cut || parties.size() == MOST_PARTIES, nodes(own, parties, townshipCode), lines(parties));
    }

    @Override
    @Allowed(Operation.RELATION_VIEW)
    public Slice<RelationRow> list(String townshipCode, RelationFilter filter, PageQuery page) {
        demand(townshipCode);
        Cursor after = page.after() == null ? null : Cursor.decode(page.after());
        if (after != null && !after.value().matches("\\d{1,9}")) {
            throw new InvalidInput("after", "error.badCursor", page.after());
        }
        List<RelationRow> rows = queries.rows(townshipCode, filter == null ? RelationFilter.ALL : filter, after, page.limit() + 1);
        return Slice.cut(rows, page.limit(), row -> new Cursor(String.valueOf(row.pairings()), row.organizationId()));
    }

    private void demand(String townshipCode) {
        if (townshipCode == null || !access.permits(Operation.RELATION_VIEW, RecordScope.ofTownship(townshipCode))) {
            throw new NotFound("township", townshipCode);
        }
    }

    private static List<Node> nodes(List<RelationRow> own, List<PairedParty> parties, String townshipCode) {
        Map<Long, Node> nodes = new LinkedHashMap<>();
        own.forEach(row -> nodes.put(row.organizationId(), new Node(row.organizationId(), row.name(), row.kind(), row.pairings(), false)));
        Map<Long, Long> counts = parties.stream().collect(Collectors.groupingBy(PairedParty::organizationId, Collectors.counting()));
        parties.forEach(party -> nodes.putIfAbsent(party.organizationId(), new Node(party.organizationId(), party.name(), party.kind(),
                counts.get(party.organizationId()).intValue(), !party.townshipCode().equals(townshipCode))));
        return List.copyOf(nodes.values());
    }

    /** Between a pairing's enterprises and its other parties; where all are enterprises, from the first to each of the others. */
    private static List<Line> lines(List<PairedParty> parties) {
        Set<Line> lines = new LinkedHashSet<>();
        parties.stream().collect(Collectors.groupingBy(PairedParty::pairingId, LinkedHashMap::new, Collectors.toList())).values()
                .forEach(pairing -> lines.addAll(within(pairing)));
        return List.copyOf(lines);
    }

    private static List<Line> within(List<PairedParty> pairing) {
        List<Line> lines = new ArrayList<>();
        List<PairedParty> enterprises = pairing.stream().filter(party -> party.kind() == OrganizationKind.ENTERPRISE).toList();
        List<PairedParty> others = pairing.stream().filter(party -> party.kind() != OrganizationKind.ENTERPRISE).toList();
        if (others.isEmpty() || enterprises.isEmpty()) {
            pairing.stream().skip(1).forEach(party -> lines.add(new Line(pairing.get(0).organizationId(), party.organizationId())));
        }
        others.forEach(left -> enterprises.forEach(right -> lines.add(new Line(left.organizationId(), right.organizationId()))));
        return lines;
    }
}
