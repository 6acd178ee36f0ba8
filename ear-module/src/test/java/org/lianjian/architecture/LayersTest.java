package org.lianjian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final String WEB = "org.lianjian.web..";
    private static final Set<String> OPEN_TO_ALL = Set.of("platform");

    @Test
    void webReachesOnlyBoundariesAndThePlatform() {
        noClasses().that().resideInAPackage(WEB)
                .should().dependOnClassesThat(resideInAPackage("org.lianjian..")
                        .and(resideOutsideOfPackages(WEB, "org.lianjian.*.boundary..", "org.lianjian.platform..")))
                .check(Sources.CLASSES);
    }

    @Test
    void webKnowsNoPersistence() {
        noClasses().that().resideInAPackage(WEB)
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..")
                .check(Sources.CLASSES);
    }

    @Test
    void anotherFeatureIsReachedThroughItsBoundary() {
        classes().that(resideInAPackage("org.lianjian..").and(resideOutsideOfPackages(WEB)))
                .should(useOnlyBoundariesOfOtherFeatures())
                .check(Sources.CLASSES);
    }

    @Test
    void boundariesKnowNoControlAndNoEntity() {
        noClasses().that().resideInAPackage("org.lianjian.*.boundary..")
                .should().dependOnClassesThat().resideInAnyPackage("org.lianjian.*.control..", "org.lianjian.*.entity..", "jakarta.persistence..")
                .check(Sources.CLASSES);
    }

    @Test
    void entitiesKnowNoContainer() {
        noClasses().that().resideInAPackage("org.lianjian.*.entity..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.faces..",
                        "jakarta.servlet..", "org.lianjian.*.control..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(Sources.CLASSES);
    }

    @Test
    void theEntityManagerLivesInControl() {
        noClasses().that(resideOutsideOfPackages("org.lianjian.*.control..", "org.lianjian.platform.."))
                .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(Sources.CLASSES);
    }

    @Test
    void theEjbModuleKnowsNoFacesAndNoServlet() {
        noClasses().that(resideInAPackage("org.lianjian..").and(resideOutsideOfPackages(WEB)))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..")
                .check(Sources.CLASSES);
    }

    @Test
    void thePlatformKnowsNoFeature() {
        noClasses().that().resideInAPackage("org.lianjian.platform..")
                .should().dependOnClassesThat(resideInAPackage("org.lianjian..").and(resideOutsideOfPackages("org.lianjian.platform..")))
                .check(Sources.CLASSES);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.lianjian.(*)..").that(
                DescribedPredicate.describe("are features", slice -> !"web".equals(slice.getNamePart(1))))
                .should().beFreeOfCycles().check(Sources.CLASSES);
    }

    private static ArchCondition<JavaClass> useOnlyBoundariesOfOtherFeatures() {
        return new ArchCondition<>("use only boundaries of other features") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream().filter(LayersTest::entersAnotherFeatureInside)
                        .forEach(inside -> events.add(SimpleConditionEvent.violated(from, inside.getDescription())));
            }
        };
    }

    private static boolean entersAnotherFeatureInside(Dependency dependency) {
        String target = dependency.getTargetClass().getPackageName();
        if (!target.startsWith("org.lianjian.")) {
            return false;
        }
        String feature = Sources.featureOf(target);
        boolean own = feature.equals(Sources.featureOf(dependency.getOriginClass().getPackageName()));
        return !own && !OPEN_TO_ALL.contains(feature) && !"boundary".equals(Sources.drawerOf(target));
    }
}
