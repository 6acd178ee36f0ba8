package org.lianjian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.leases.Leases;

/** What runs by itself runs once in the cluster: under a lease, or on a row that one node claims. */
class TimedWorkTest {

    /** Timed work that is not under a lease of its own, and why. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "org.lianjian.backups.control.BackupTimer", "each node looks into its own folder, and copies only a database that is its own",
            "org.lianjian.platform.leases.OwnDiskTimer", "each node clears its own disk",
            "org.lianjian.platform.time.DatabaseTimeTimer", "each node sets its own clock",
            "org.lianjian.platform.migration.NodeBeat", "each node says for itself that it runs",
            "org.lianjian.exchange.control.ImportTimer", "a run is claimed by one node: ImportRuns.claim",
            "org.lianjian.audit.control.VerificationTimer", "a verification is claimed by one node: VerificationRuns.takeOver");

    /** What works beside the requests, and why it needs no lease. */
    private static final Map<String, String> BESIDE_REQUESTS = Map.of(
            "org.lianjian.exchange.control.ImportRunner", "a run is claimed by one node, and by another when that is dead",
            "org.lianjian.audit.control.VerificationRunner", "a verification is its node's, and another's when that is dead",
            "org.lianjian.reporting.control.KeptFigures", "figures are each node's own and are counted anew when it is dead");

    @Test
    void everyTimerAsksForALease() {
        assertThat(Sources.CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(TimedWorkTest::isTimed)
                .filter(method -> !OTHERWISE.containsKey(method.getOwner().getName()))
                .filter(method -> !reaches(method, new HashSet<>())).map(JavaMethod::getFullName))
                .as("timed work that every node does: hold a lease before it").isEmpty();
    }

    @Test
    void whatNeedsNoLeaseIsThere() {
        assertThat(Sources.CLASSES.stream().filter(type -> type.getMethods().stream().anyMatch(TimedWorkTest::isTimed)).map(JavaClass::getName))
                .containsAll(OTHERWISE.keySet());
    }

    @Test
    void nothingElseWorksBesideTheRequests() {
        assertThat(Sources.CLASSES.stream().filter(type -> type.getAllFields().stream()
                .anyMatch(field -> field.getRawType().isAssignableTo(ExecutorService.class))).map(JavaClass::getName))
                .as("executors").containsExactlyInAnyOrderElementsOf(BESIDE_REQUESTS.keySet());
    }

    @Test
    void nobodyMakesThreads() {
        noClasses().should().callConstructor(Thread.class, Runnable.class).orShould().callConstructor(Thread.class, Runnable.class, String.class)
                .orShould().beAnnotatedWith(Asynchronous.class).orShould().callMethod(ForkJoinPool.class, "commonPool")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Timer")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
                .check(Sources.CLASSES);
    }

    private static boolean isTimed(JavaMethod method) {
        return Stream.of(Schedule.class, Schedules.class, Timeout.class).anyMatch(method::isAnnotatedWith);
    }

    /** Whether the method, or one of its own class that it calls, takes a lease. */
    private static boolean reaches(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method) && method.getMethodCallsFromSelf().stream().anyMatch(call -> takesALease(call)
                || call.getTarget().resolveMember().filter(target -> target.getOwner().equals(method.getOwner()))
                        .filter(target -> reaches(target, seen)).isPresent());
    }

    private static boolean takesALease(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Leases.class) && "hold".equals(call.getName());
    }
}
