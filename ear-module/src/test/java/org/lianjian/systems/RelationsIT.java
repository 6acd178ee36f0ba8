package org.lianjian.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianjian.systems.Paperwork.VILLAGE_ENTERPRISE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Pairings;
import org.lianjian.agreements.boundary.RelationFilter;
import org.lianjian.agreements.boundary.RelationPicture;
import org.lianjian.agreements.boundary.RelationRow;
import org.lianjian.agreements.boundary.Relations;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;

/** Who is paired with whom in a township, and what happens in a pairing. */
@ExtendWith(ArquillianExtension.class)
class RelationsIT {

    private static final PageQuery PAGE = PageQuery.first(50);

    @Inject
    private Office office;

    @Inject
    private Paperwork paperwork;

    @Inject
    private Filings filings;

    @Inject
    private Relations relations;

    @Inject
    private Pairings pairings;

    private Town town;
    private Actor official;
    private long enterprise;
    private long lonely;
    private AgreementDetails first;

    @BeforeEach
    void anEnterpriseWithThreeVillagesAndAVillageWithNobody() {
        town = office.newTown();
        official = office.official(town);
        enterprise = office.newEnterprise(town);
        lonely = office.newVillage(town);
        first = pair(office.newVillage(town));
        pair(office.newVillage(town));
        pair(office.newVillage(town));
    }

    private AgreementDetails pair(long village) {
        return paperwork.active(official, official, paperwork.draft(VILLAGE_ENTERPRISE, village, enterprise));
    }

    @Test
    void pictureAndTableSayTheSame() {
        RelationPicture picture = office.as(official, () -> relations.picture(town.code()));
        assertThat(picture).returns(5, RelationPicture::organizations).returns(3, RelationPicture::pairings)
                .returns(1, RelationPicture::villagesWithout).returns(false, RelationPicture::cut);
        assertThat(picture.nodes()).hasSize(5);
        assertThat(picture.lines()).hasSize(3);

        List<RelationRow> rows = list(RelationFilter.ALL);
        assertThat(rows).extracting(RelationRow::pairings).containsExactly(3, 1, 1, 1, 0);
        assertThat(rows.get(0).partners()).hasSize(3);
        assertThat(rows.get(0).organizationId()).isEqualTo(enterprise);
    }

    @Test
    void showsVillagesWithoutAndEnterprisesWithMany() {
        assertThat(list(RelationFilter.VILLAGES_WITHOUT)).extracting(RelationRow::organizationId).containsExactly(lonely);
        assertThat(list(RelationFilter.ENTERPRISES_WITH_MANY)).extracting(RelationRow::organizationId).containsExactly(enterprise);
    }

    @Test
    void pagesMissNobodyAndRepeatNobody() {
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            PageQuery page = new PageQuery(after, 2);
            Slice<RelationRow> slice = office.as(official, () -> relations.list(town.code(), RelationFilter.ALL, page));
            slice.items().forEach(row -> seen.add(row.organizationId()));
            after = slice.next();
        } while (after != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThatThrownBy(() -> office.as(official, () -> relations.list(town.code(), RelationFilter.ALL, new PageQuery("x", 2))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void anotherTownshipIsAsUnknownAsNone() {
        Actor stranger = office.official(office.neighbourOf(town));
        assertThatThrownBy(() -> office.as(stranger, () -> relations.picture(town.code()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(stranger, () -> pairings.get(first.pairingId()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.as(stranger, () -> pairings.timeLine(first.pairingId(), PAGE))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPairingsTimeLineHoldsWhatHappenedInItTheNewestFirst() {
        Filings.Twins twins = filings.twinsIn(town);
        filings.file(twins);
        filings.file(twins);
        long pairing = twins.agreement().pairingId();
        List<TimeLineEntry> all = office.as(official, () -> pairings.timeLine(pairing, PAGE)).items();
        assertThat(all).extracting(TimeLineEntry::kind)
                .containsExactly(TimeLineKind.ACTIVITY, TimeLineKind.ACTIVITY, TimeLineKind.AGREEMENT_BEGAN);

        List<TimeLineEntry> paged = new ArrayList<>();
        String after = null;
        do {
            PageQuery page = new PageQuery(after, 1);
            Slice<TimeLineEntry> slice = office.as(official, () -> pairings.timeLine(pairing, page));
            paged.addAll(slice.items());
            after = slice.next();
        } while (after != null);
        assertThat(paged).isEqualTo(all);
        assertThat(office.as(twins.partner(), () -> pairings.get(pairing)).agreements()).hasSize(1);
    }

    private List<RelationRow> list(RelationFilter filter) {
        return office.as(official, () -> relations.list(town.code(), filter, PAGE)).items();
    }
}
