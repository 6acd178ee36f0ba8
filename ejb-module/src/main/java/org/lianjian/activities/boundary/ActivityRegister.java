package org.lianjian.activities.boundary;

import java.util.List;

/** What later features need of activities. For business code; checks no access: the caller does. */
public interface ActivityRegister {

    /**
     * The activities of an agreement with all they rest on, the last held first, in a number of queries that does not grow with them.
     *
     * @param most how many at most
     */
    List<ActivityFile> filesOf(long agreementId, int most);
}
