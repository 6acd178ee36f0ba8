package org.lianjian.deliberations.boundary;

import java.util.List;
import org.lianjian.agreements.boundary.AgreementRow;

/**
 * What the form for convening knows before anything is typed.
 *
 * @param agreements the active agreements of the caller's organisations
 * @param joint      whether the caller may convene organisations that share no agreement (联席会议)
 */
public record MeetingForm(List<AgreementRow> agreements, boolean joint) {
}
