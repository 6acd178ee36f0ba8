package org.lianjian.activities.boundary;

/** The three ways of co-building: 组织联建, 工作共议, 活动同搞. */
public enum Way {
    JOINT_ORGANISATION_BUILDING, JOINT_DELIBERATION, JOINT_ACTIVITY
}
