package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianjian.activities.boundary.FilingForm;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.cooperation.boundary.ProjectRegister;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Occasion;

/** What the filing form knows before anything is typed. */
@Dependent
class FilingForms {

    @Inject
    private AgreementRegister register;

    @Inject
    private ProjectRegister projects;

    @Inject
    private FilingCalendar calendar;

    /** The form for an agreement, for the only one there is, or for choosing one. */
    FilingForm form(Long agreementId, LocalDate heldOn, Occasion occasion) {
        LocalDate day = heldOn == null ? occasion.today() : heldOn;
        List<AgreementRow> agreements = agreementsOf(occasion.actor());
        Optional<AgreementRow> chosen = agreementId == null ? only(agreements)
                : agreements.stream().filter(row -> Objects.equals(row.id(), agreementId)).findFirst();
        AgreementOnADay agreement = chosen.map(row -> register.on(row.id(), day)).orElse(null);
        LocalDate due = calendar.deadline(day).dueOn();
        return new FilingForm(agreements, chosen.orElse(null), agreement == null ? List.of() : agreement.parties(),
                agreement == null ? List.of() : agreement.commitments(),
                agreement == null ? List.of() : projects.runningUnder(agreement.id()), due, calendar.workingDays(occasion.today(), due));
    }

    /** Those of the organisations and, for a township official, of the township bodies that the actor acts for (invariant 7). */
    private List<AgreementRow> agreementsOf(Actor actor) {
        return Stream.concat(register.activeOf(List.copyOf(OwnParties.organizations(actor))).stream(),
                register.activeOfTownshipBodies(OwnParties.townshipPrefixes(actor)).stream()).distinct().toList();
    }

    private static Optional<AgreementRow> only(List<AgreementRow> agreements) {
        return agreements.size() == 1 ? Optional.of(agreements.get(0)) : Optional.empty();
    }
}
