package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianjian.identity.boundary.AuditorAccount;
import org.lianjian.identity.boundary.AuditorAccounts;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.entity.EngagementContent;
import org.lianjian.inspections.entity.NamedAuditor;
import org.lianjian.inspections.entity.ScopeTownship;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;

/** Looks up what a draft names: townships within the official's city, and accounts that are independent. */
@Dependent
class EngagementContents {

    private static final int CITY_DIGITS = 6;

    @Inject
    private Access access;

    @Inject
    private Divisions divisions;

    @Inject
    private AuditorAccounts accounts;

    EngagementContent of(EngagementDraft draft) {
        return new EngagementContent(draft.getTitle().strip(), blankToNull(draft.getPurpose()), townships(draft.getTownships()),
                new LinkedHashSet<>(draft.getKinds()), draft.getRecordsFrom(), draft.getRecordsTo(), auditors(draft.getAuditors()),
                draft.getAccessFrom(), draft.getAccessTo());
    }

    private Set<ScopeTownship> townships(List<String> codes) {
        Map<String, Division> known = divisions.townships().stream().filter(division -> division.level() == DivisionLevel.TOWN)
                .collect(Collectors.toMap(Division::code, Function.identity()));
        Set<ScopeTownship> found = new LinkedHashSet<>();
        for (String code : codes) {
            Division division = known.get(code);
            if (division == null || !access.permits(Operation.ENGAGEMENT_COMMISSION, RecordScope.ofTownship(code))) {
                throw new InvalidInput("townships", "inspections.unknownTownship", String.valueOf(code));
            }
            found.add(new ScopeTownship(code, division.name()));
        }
        if (found.stream().map(township -> township.getCode().substring(0, CITY_DIGITS)).distinct().count() > 1) {
            throw new InvalidInput("townships", "inspections.severalCities");
        }
        return found;
    }

    private List<NamedAuditor> auditors(List<String> usernames) {
        return IntStream.range(0, usernames.size()).mapToObj(position -> auditor("auditors[" + position + "]", usernames.get(position)))
                .distinct().toList();
    }

    private NamedAuditor auditor(String field, String username) {
        if (username == null || username.isBlank()) {
            throw new InvalidInput(field, "validation.required");
        }
        AuditorAccount account = accounts.named(username.strip())
                .orElseThrow(() -> new InvalidInput(field, "inspections.unknownAuditor", username.strip()));
        if (!account.independent()) {
            throw new InvalidInput(field, "inspections.notIndependent", account.displayName());
        }
        return new NamedAuditor(account.id(), account.username(), account.displayName());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
