package org.lianjian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lianjian.identity.boundary.AccountProvisioning;
import org.lianjian.organizations.boundary.DivisionRegister;
import org.lianjian.platform.time.OfficeClock;

/** What is there for the sample data only is used by nothing else, least of all by what a request reaches. */
class SampleDataTest {

    private static final String SAMPLES = "org.lianjian.samples..";

    @Test
    void nothingElseActsInThePast() {
        noClasses().that(resideOutsideOfPackages(SAMPLES))
                .should().callMethod(OfficeClock.class, "at", Instant.class, Runnable.class)
                .check(Sources.CLASSES);
    }

    @Test
    void nothingElseMakesAccountsWithPasswords() {
        noClasses().that(resideOutsideOfPackages(SAMPLES, "org.lianjian.identity.."))
                .should().dependOnClassesThat().areAssignableTo(AccountProvisioning.class)
                .check(Sources.CLASSES);
    }

    @Test
    void nothingElseAddsDivisions() {
        noClasses().that(resideOutsideOfPackages(SAMPLES, "org.lianjian.organizations.."))
                .should().dependOnClassesThat().areAssignableTo(DivisionRegister.class)
                .check(Sources.CLASSES);
    }

    @Test
    void nothingUsesTheSampleData() {
        noClasses().that(resideOutsideOfPackages(SAMPLES)).should().dependOnClassesThat().resideInAPackage(SAMPLES).check(Sources.CLASSES);
    }
}
