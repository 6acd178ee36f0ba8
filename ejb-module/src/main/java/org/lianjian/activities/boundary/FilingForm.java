package org.lianjian.activities.boundary;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.cooperation.boundary.ProjectOnFile;

/**
 * What the filing form knows before anything is typed.
 *
 * @param agreements  the active agreements of the caller's organisations
 * @param agreement   the one the form is about: asked for, or the only one, or null
 * @param parties     its parties
 * @param commitments its commitments
 * @param projects    its projects that an activity can belong to now
 * @param dueOn       the deadline for the given day
 * @param workingDaysLeft working days left for filing, 0 on the last day, negative when late
 */
public record FilingForm(List<AgreementRow> agreements, AgreementRow agreement, List<Party> parties, List<Commitment> commitments,
        List<ProjectOnFile> projects, LocalDate dueOn, int workingDaysLeft) {
}
