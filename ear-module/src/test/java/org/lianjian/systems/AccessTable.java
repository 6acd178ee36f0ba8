package org.lianjian.systems;

import static org.lianjian.systems.AccessTable.Reach.ANYWHERE;
import static org.lianjian.systems.AccessTable.Reach.NEVER;
import static org.lianjian.systems.AccessTable.Reach.NO_RECORD;
import static org.lianjian.systems.AccessTable.Reach.OWN;
import static org.lianjian.systems.AccessTable.Reach.TOWNSHIP;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Role;

/** What each role may do, written down a second time by hand (DOMAIN.md §1; invariants 14 and 15). */
final class AccessTable {

    /** How far a role gets with an operation. */
    enum Reach {
        /** The role can never do it: 403, whatever the id. */
        NEVER,
        /** On the records within the grant; all others are as unknown as those that do not exist: 404. */
        OWN,
        /** On all of the grant's township, for a grant over one organisation too; 404 elsewhere. */
        TOWNSHIP,
        /** On every record there is; 404 for those that do not exist. */
        ANYWHERE,
        /** It names no record. */
        NO_RECORD
    }

    private static final Map<String, Reach> SIGNS = Map.of("-", NEVER, "own", OWN, "town", TOWNSHIP, "all", ANYWHERE, "yes", NO_RECORD);

    /** Roles in the order of {@link Role}: secretaries of an enterprise and a village, officials, auditor, centre staff, the three. */
    private static final String TABLE = """
            OPERATION              enterp village townsh munici auditr centre system securi logadm
            PUBLIC                 yes    yes     yes    yes    yes    yes    yes    yes    yes
            OWN_ACCOUNT            yes    yes     yes    yes    yes    yes    yes    yes    yes
            WORK_LIST              yes    yes     yes    yes    yes    yes    yes    yes    yes
            DOCUMENT_MAKE          own    own     own    own    own    -      -      -      -
            TEMPLATE_KEEP          -      -       own    own    -      -      -      -      -
            LIST_EXPORT            yes    yes     yes    yes    yes    yes    yes    yes    yes
            RELATION_VIEW          -      -       own    own    own    -      -      -      -
            WEBHOOK_KEEP           -      -       own    -      -      -      -      -      -
            DIVISION_VIEW          all    all     all    all    all    all    all    all    all
            ORGANIZATION_LIST      own    own     own    own    own    own    -      -      -
            ORGANIZATION_VIEW      own    own     own    own    own    own    -      -      -
            ORGANIZATION_CHOOSE    town   town    own    own    -      -      -      -      -
            ORGANIZATION_CREATE    -      -       own    own    -      -      -      -      -
            ORGANIZATION_CHANGE    -      -       own    own    -      -      -      -      -
            ORGANIZATION_CLOSE     -      -       own    own    -      -      -      -      -
            DIVISION_KEEP          -      -       own    own    -      -      -      -      -
            STATISTIC_VIEW         town   town    own    own    own    town   -      -      -
            STATISTIC_RECORD       -      -       own    own    -      -      -      -      -
            AGREEMENT_LIST         own    own     own    own    own    -      -      -      -
            AGREEMENT_VIEW         own    own     own    own    own    -      -      -      -
            AGREEMENT_DRAFT        own    own     own    own    -      -      -      -      -
            AGREEMENT_SUBMIT       own    own     own    own    -      -      -      -      -
            AGREEMENT_WITHDRAW     own    own     own    own    -      -      -      -      -
            AGREEMENT_RENEW        own    own     own    own    -      -      -      -      -
            AGREEMENT_APPROVE      -      -       own    own    -      -      -      -      -
            AGREEMENT_RETURN       -      -       own    own    -      -      -      -      -
            AGREEMENT_SIGN         -      -       own    own    -      -      -      -      -
            AGREEMENT_ACTIVATE     -      -       own    own    -      -      -      -      -
            AGREEMENT_SUSPEND      -      -       own    own    -      -      -      -      -
            AGREEMENT_RESUME       -      -       own    own    -      -      -      -      -
            AGREEMENT_TERMINATE    -      -       own    own    -      -      -      -      -
            AGREEMENT_ADD_ADDENDUM -      -       own    own    -      -      -      -      -
            ACTIVITY_LIST          own    own     own    own    own    -      -      -      -
            ACTIVITY_VIEW          own    own     own    own    own    -      -      -      -
            ACTIVITY_PLAN          own    own     own    -      -      -      -      -      -
            ACTIVITY_HOLD          own    own     own    -      -      -      -      -      -
            ACTIVITY_CANCEL        own    own     own    -      -      -      -      -      -
            ACTIVITY_FILE          own    own     own    -      -      -      -      -      -
            ACTIVITY_CONFIRM       own    own     own    -      -      -      -      -      -
            ACTIVITY_DISPUTE       own    own     own    -      -      -      -      -      -
            ACTIVITY_ACCEPT        -      -       own    own    -      -      -      -      -
            ACTIVITY_RETURN        -      -       own    own    -      -      -      -      -
            ACTIVITY_REJECT        -      -       own    own    -      -      -      -      -
            ACTIVITY_UNLOCK        -      -       own    own    -      -      -      -      -
            ACTIVITY_ARCHIVE       -      -       own    own    -      -      -      -      -
            ACTIVITY_ENTER_FROM_PAPER - -     own    own    -      -      -      -      -
            ACTIVITY_ADD_ADDENDUM  own    own     own    own    -      -      -      -      -
            LISTING_LIST           own    own     own    own    own    -      -      -      -
            LISTING_VIEW           own    own     own    own    own    -      -      -      -
            LISTING_WRITE          own    own     own    own    -      -      -      -      -
            LISTING_PUBLISH        own    own     own    own    -      -      -      -      -
            LISTING_WITHDRAW       own    own     own    own    -      -      -      -      -
            MATCH_VIEW             own    own     own    own    own    -      -      -      -
            MATCH_DECLINE          own    own     own    own    -      -      -      -      -
            LISTING_GAPS           -      -       own    own    own    -      -      -      -
            CALENDAR_VIEW          yes    yes     yes    yes    yes    yes    -      -      -
            CALENDAR_CHANGE        -      -       all    all    -      -      -      -      -
            SERIES_LIST            own    own     own    own    own    -      -      -      -
            SERIES_VIEW            own    own     own    own    own    -      -      -      -
            SERIES_PLAN            own    own     own    own    -      -      -      -      -
            MEETING_LIST           own    own     own    own    own    -      -      -      -
            MEETING_VIEW           own    own     own    own    own    -      -      -      -
            MEETING_CONVENE        own    own     own    own    -      -      -      -      -
            MEETING_CANCEL         own    own     own    own    -      -      -      -      -
            TOPIC_PROPOSE          own    own     own    own    -      -      -      -      -
            MEETING_LEAD           own    own     own    own    -      -      -      -      -
            MINUTES_WRITE          own    own     own    own    -      -      -      -      -
            MEETING_CONFIRM        own    own     own    own    -      -      -      -      -
            MEETING_OBJECT         own    own     own    own    -      -      -      -      -
            MEETING_ISSUE          own    own     own    own    -      -      -      -      -
            MEETING_ADD_ADDENDUM   own    own     own    own    -      -      -      -      -
            RESOLUTION_LIST        own    own     own    own    own    -      -      -      -
            RESOLUTION_VIEW        own    own     own    own    own    -      -      -      -
            RESOLUTION_START       own    own     own    own    -      -      -      -      -
            RESOLUTION_CLAIM       own    own     own    own    -      -      -      -      -
            RESOLUTION_VERIFY      own    own     own    own    -      -      -      -      -
            RESOLUTION_REOPEN      own    own     own    own    -      -      -      -      -
            RESOLUTION_DEFER       -      -       own    own    -      -      -      -      -
            RESOLUTION_BEAR_ADDENDUM -      -       own    own    -      -      -      -      -
            RESOLUTION_BEAR_ACTIVITY own    own     own    -      -      -      -      -      -
            RESOLUTION_BEAR_PROJECT  own    own     own    -      -      -      -      -      -
            RESOLUTION_ADD_ADDENDUM own    own     own    own    -      -      -      -      -
            PROJECT_LIST           own    own     own    own    own    -      -      -      -
            PROJECT_VIEW           own    own     own    own    own    -      -      -      -
            PROJECT_PROPOSE        own    own     own    -      -      -      -      -      -
            PROJECT_AGREE          own    own     own    -      -      -      -      -      -
            PROJECT_START          own    own     own    -      -      -      -      -      -
            PROJECT_REPORT         own    own     own    -      -      -      -      -      -
            PROJECT_ENTER_MONEY    own    own     own    -      -      -      -      -      -
            PROJECT_COMPLETE       own    own     own    -      -      -      -      -      -
            PROJECT_ACCEPT         -      -       own    own    -      -      -      -      -
            PROJECT_RETURN         -      -       own    own    -      -      -      -      -
            PROJECT_ABANDON        own    own     own    own    -      -      -      -      -
            PROJECT_ADD_ADDENDUM   own    own     own    own    -      -      -      -      -
            AUDIT_READ             -      -       -      -      own    -      -      -      all
            LOG_VIEW               -      -       -      -      yes    -      -      -      yes
            LOG_ENTRIES            -      -       -      -      -      -      -      -      yes
            LOG_EXPORT             -      -       -      -      -      -      -      -      yes
            LOG_VERIFY             -      -       -      -      -      -      -      -      yes
            LOG_WITNESS            yes    yes     yes    yes    yes    yes    yes    yes    yes
            ENGAGEMENT_LIST        -      -       -      own    own    -      -      -      -
            ENGAGEMENT_VIEW        -      -       -      own    own    -      -      -      -
            ENGAGEMENT_COMMISSION  -      -       -      own    -      -      -      -      -
            ENGAGEMENT_CHANGE      -      -       -      own    -      -      -      -      -
            ENGAGEMENT_CLOSE       -      -       -      own    -      -      -      -      -
            SAMPLE_VIEW            -      -       -      own    own    -      -      -      -
            SAMPLE_DRAW            -      -       -      -      own    -      -      -      -
            PAPER_WRITE            -      -       -      -      own    -      -      -      -
            DOSSIER_VIEW           -      -       own    own    own    -      -      -      -
            FLAG_LIST              -      -       own    own    own    -      -      -      -
            FLAG_CHECK             -      -       yes    yes    yes    -      -      -      -
            FLAG_DISMISS           -      -       -      -      own    -      -      -      -
            FINDING_LIST           own    own     own    own    own    -      -      -      -
            FINDING_VIEW           own    own     own    own    own    -      -      -      -
            FINDING_ISSUE          -      -       -      -      own    -      -      -      -
            FINDING_ACKNOWLEDGE    own    own     own    own    -      -      -      -      -
            FINDING_CLAIM          own    own     own    own    -      -      -      -      -
            FINDING_VERIFY         -      -       -      -      own    -      -      -      -
            FINDING_REOPEN         -      -       -      -      own    -      -      -      -
            ACCOUNT_LIST           -      -       -      -      -      -      all    all    -
            ACCOUNT_CREATE         -      -       -      -      -      -      yes    -      -
            ACCOUNT_CHANGE         -      -       -      -      -      -      all    -      -
            GRANT_GIVE             -      -       -      -      -      -      -      all    -
            GRANT_REVOKE           -      -       -      -      -      -      -      all    -
            PASSWORD_POLICY_VIEW   -      -       -      -      -      -      -      yes    -
            PASSWORD_POLICY_CHANGE -      -       -      -      -      -      -      yes    -
            SETTINGS_VIEW          -      -       -      -      -      -      yes    -      -
            """;

    private AccessTable() {
    }

    /** The table: how far each role gets with each operation. */
    static Map<Operation, Map<Role, Reach>> read() {
        Map<Operation, Map<Role, Reach>> table = new EnumMap<>(Operation.class);
        TABLE.lines().skip(1).map(line -> List.of(line.split(" +"))).forEach(words ->
                table.put(Operation.valueOf(words.get(0)), row(words.subList(1, words.size()))));
        return table;
    }

    private static Map<Role, Reach> row(List<String> words) {
        Map<Role, Reach> row = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> row.put(role, SIGNS.get(words.get(role.ordinal()))));
        return row;
    }
}
