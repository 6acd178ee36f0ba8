package org.lianjian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;

class SessionBeansTest {

    @Test
    void everyPublicMethodOfAFeaturesSessionBeanSaysWhoMayCallIt() {
        classes().that().areAnnotatedWith(Stateless.class).and().resideInAPackage("org.lianjian.*.control..")
                .should(declare("who may call", method -> method.isAnnotatedWith(Allowed.class)))
                .check(Sources.CLASSES);
    }

    @Test
    void everyMethodThatRecordsAnEventNamesIt() {
        classes().that().areAnnotatedWith(Stateless.class).and().resideInAPackage("org.lianjian.*.control..")
                .should(declare("the event", method -> !records(method) || method.isAnnotatedWith(Audited.class)))
                .check(Sources.CLASSES);
    }

    @Test
    void everyOperationIsSomebodysUseCase() {
        Set<Operation> used = annotated(Allowed.class).map(method -> method.getAnnotationOfType(Allowed.class).value())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
        assertThat(used).as("operations that no method declares have no place in the table").isEqualTo(EnumSet.allOf(Operation.class));
    }

    @Test
    void everyEventOfTheCatalogueIsRecordedSomewhere() {
        Set<String> used = Sources.CLASSES.stream().filter(type -> !type.isEquivalentTo(AuditEvent.class))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(AuditEvent.class))
                .map(access -> access.getTarget().getName()).collect(Collectors.toSet());
        Set<String> named = annotated(Audited.class).map(method -> method.getAnnotationOfType(Audited.class).value().name())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(AuditEvent.values()).map(Enum::name).filter(name -> !used.contains(name) && !named.contains(name)))
                .as("events that nothing records").isEmpty();
    }

    @Test
    void statelessBeansKeepNoState() {
        fields().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).and().areNotStatic()
                .should().beAnnotatedWith(Inject.class)
                .orShould().beAnnotatedWith(PersistenceContext.class)
                .orShould().beAnnotatedWith(EJB.class)
                .orShould().beAnnotatedWith(Resource.class)
                .check(Sources.CLASSES);
    }

    @Test
    void nobodyThrowsRawRuntimeExceptions() {
        noClasses().that().areNotAssignableTo(RuntimeException.class)
                .should().callConstructor(RuntimeException.class).orShould().callConstructor(RuntimeException.class, String.class)
                .orShould().callConstructor(RuntimeException.class, String.class, Throwable.class)
                .orShould().callConstructor(RuntimeException.class, Throwable.class)
                .check(Sources.CLASSES);
    }

    private static Stream<JavaMethod> annotated(Class<? extends Annotation> annotation) {
        return Sources.CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(annotation));
    }

    private static boolean records(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(AuditTrail.class)
                && "record".equals(call.getTarget().getName()));
    }

    private static ArchCondition<JavaClass> declare(String what, Predicate<JavaMethod> holds) {
        return new ArchCondition<>("declare " + what + " on every public method") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                bean.getMethods().stream().filter(method -> isBusinessMethod(bean, method)).filter(method -> !holds.test(method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say " + what)));
            }
        };
    }

    private static boolean isBusinessMethod(JavaClass bean, JavaMethod method) {
        boolean local = bean.getAllRawInterfaces().stream().anyMatch(type -> type.isAnnotatedWith(Local.class)
                && type.getPackageName().endsWith(".boundary"));
        return local && method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }
}
