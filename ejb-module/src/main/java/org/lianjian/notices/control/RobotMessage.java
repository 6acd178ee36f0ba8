package org.lianjian.notices.control;

/**
 * A message on its way to a robot.
 *
 * @param address       where to, with the robot's key
 * @param signingSecret what it is signed with, or null
 */
record RobotMessage(long messageId, String address, String signingSecret, String text) {

    /** Without the secrets, so that no log ever holds them. */
    @Override
    public String toString() {
        return "message " + messageId;
    }
}
