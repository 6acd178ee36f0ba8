package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.FlagRecord;
import org.lianjian.inspections.boundary.FlagState;
import org.lianjian.inspections.entity.Flag;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/** Flags as their reader may see them. */
@Dependent
class FlagDesk {

    private static final int RECORDS_IN_LIST = 5;

    @Inject
    private Access access;

    @Inject
    private FlagQueries queries;

    /** A page of flags with the first few of their records. */
    Slice<FlagDetails> list(FlagFilter filter, PageQuery page) {
        Visibility reach = access.visible(Operation.FLAG_LIST);
        Slice<Flag> flags = Slice.cut(queries.list(filter, reach, page), page.limit(), flag -> Cursor.of(flag.getId()));
        Map<Long, List<FlagRecord>> records = queries.records(flags.items().stream().map(Flag::getId).toList(), reach, RECORDS_IN_LIST).stream()
                .collect(Collectors.groupingBy(FlagRecord::flagId));
        return new Slice<>(flags.items().stream().map(flag -> details(flag, records.getOrDefault(flag.getId(), List.of()))).toList(),
                flags.next());
    }

    /** A flag that the use case reaches. */
    Flag flag(Operation operation, long id) {
        Flag flag = queries.flag(id);
        access.demand(operation, flag.scope(), "flag", id);
        return flag;
    }

    /** A flag with its records. */
    FlagDetails details(Flag flag) {
        return details(flag, queries.records(List.of(flag.getId()), access.visible(Operation.FLAG_LIST), CheckQueries.MOST_RECORDS));
    }

    private FlagDetails details(Flag flag, List<FlagRecord> records) {
        return new FlagDetails(flag.getId(), flag.getVersion(), flag.getRule(), flag.getState(), flag.getRaisedAt(), FlagFacts.read(flag.getFacts()),
                flag.getOrganizationId(), flag.getRecordCount(), records, flag.getDismissedAt(), flag.getDismissedByName(), flag.getReason(),
                flag.getState() == FlagState.OPEN && access.permits(Operation.FLAG_DISMISS, flag.scope()));
    }
}
