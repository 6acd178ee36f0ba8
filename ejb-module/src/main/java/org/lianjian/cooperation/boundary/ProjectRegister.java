package org.lianjian.cooperation.boundary;

import java.util.List;
import java.util.Set;

/** What later features need of projects. For business code; checks no access: the caller does. */
public interface ProjectRegister {

    /** The project, or null if there is none with this id. */
    ProjectOnFile find(long projectId);

    /** The project, locked until the transaction ends, or null. Whoever locks commitments too locks the project first. */
    ProjectOnFile lock(long projectId);

    /** The projects of an agreement that activities can belong to, newest first. */
    List<ProjectOnFile> runningUnder(long agreementId);

    /**
     * The projects of an agreement with their money, newest first, in a number of queries that does not grow with them.
     *
     * @param most how many at most
     */
    List<ProjectFile> filesOf(long agreementId, int most);

    /** The commitments that the completed or accepted project itself counts towards, as known to everybody now. */
    Set<Long> commitmentsClaimed(long projectId);
}
