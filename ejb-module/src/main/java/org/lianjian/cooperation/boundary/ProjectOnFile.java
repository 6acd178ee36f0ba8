package org.lianjian.cooperation.boundary;

/**
 * What an activity has to know of a project.
 *
 * @param running whether activities can belong to it now: agreed, in progress or completed
 */
public record ProjectOnFile(long id, String key, String number, String title, ProjectState state, long agreementId, boolean running) {
}
