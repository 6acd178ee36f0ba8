package org.lianjian.cooperation.entity;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.cooperation.boundary.MoneyKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Occasion;

/** A pledge is entered by who makes it, a payment by either side, a booking by who received the money; all between two parties of the project. */
final class EnteredByWhoKnows {

    private EnteredByWhoKnows() {
    }

    static void check(MoneyContent entry, Project project, Occasion occasion) {
        demandParty("payerId", entry.payerId(), project);
        demandParty("payeeId", entry.payeeId(), project);
        if (entry.payerId() == entry.payeeId()) {
            throw new InvalidInput("payeeId", "projects.toItself");
        }
        demandPast(entry, occasion.today());
        demandSide(entry.kind(), entry.payerId(), entry.payeeId(), project, occasion.actor());
    }

    /** Only who may make such an entry may take it back. */
    static void demandSide(MoneyKind kind, long payer, long payee, Project project, Actor actor) {
        List<Long> own = ActsForAParty.parties(actor, project.parties()).stream().map(ProjectParty::getOrganizationId).toList();
        boolean pays = own.contains(payer) && kind != MoneyKind.BOOKED;
        boolean receives = own.contains(payee) && kind != MoneyKind.PLEDGED;
        if (!pays && !receives) {
            throw new RuleViolated(7, "projects.refusal.money." + kind);
        }
    }

    private static void demandParty(String field, long organizationId, Project project) {
        if (project.partyOf(organizationId).isEmpty()) {
            throw new InvalidInput(field, "projects.notAParty");
        }
    }

    private static void demandPast(MoneyContent entry, LocalDate today) {
        if (entry.kind() != MoneyKind.PLEDGED && entry.date().isAfter(today)) {
            throw new InvalidInput("date", "projects.moneyInTheFuture");
        }
    }
}
