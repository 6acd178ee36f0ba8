package org.lianjian.agreements.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.steps.Occasion;

/**
 * What is entered from paper, by who decides over it (invariant 6), is in force there: it has begun, and every party has signed it once, on a day
 * that a signature can have.
 */
public final class EnteredFromPaper {

    private EnteredFromPaper() {
    }

    /** The rules one by one, so that all that are broken can be told at once. */
    public static List<Runnable> rules(Agreement agreement, List<SignedPage> pages, Occasion occasion) {
        List<Runnable> rules = new ArrayList<>();
        rules.add(() -> StepObjections.deciding(agreement, occasion).ifPresent(objection -> {
            throw objection.asError();
        }));
        rules.add(() -> demandBegun(agreement.getTerm(), occasion.today()));
        pages.forEach(page -> rules.add(() -> SignatureIsDue.check(page, agreement, occasion.today())));
        rules.add(() -> demandEveryParty(agreement, pages));
        return rules;
    }

    private static void demandBegun(Term term, LocalDate today) {
        if (term.getStart().isAfter(today)) {
            throw new RuleViolated(null, "agreements.paper.notBegun", term.getStart());
        }
    }

    private static void demandEveryParty(Agreement agreement, List<SignedPage> pages) {
        Set<Long> signed = new HashSet<>();
        for (SignedPage page : pages) {
            if (!signed.add(page.organizationId())) {
                throw new InvalidInput("signatures", "agreements.paper.signedTwice");
            }
        }
        SigningNeedsEveryParty.objection(agreement.parties(), signed).ifPresent(objection -> {
            throw new InvalidInput("signatures", objection.key(), objection.values().toArray());
        });
    }
}
