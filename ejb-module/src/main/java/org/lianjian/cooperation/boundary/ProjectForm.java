package org.lianjian.cooperation.boundary;

import java.util.List;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.Party;

/**
 * What the form of a new project knows before anything is typed.
 *
 * @param agreements the active agreements of the caller's organisations
 * @param agreement  the one the form is about: asked for, or the only one, or null
 * @param parties    its parties
 * @param listings   what they ask for and offer that is still free
 */
public record ProjectForm(List<AgreementRow> agreements, AgreementRow agreement, List<Party> parties,
        List<ListingRow> listings) {
}
