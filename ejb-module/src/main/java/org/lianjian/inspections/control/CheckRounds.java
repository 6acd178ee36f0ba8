package org.lianjian.inspections.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lianjian.platform.access.SystemWork;

/** Lets all checks look at what was changed since they last ran. Called by {@link CheckTimer} and on demand; flags are raised by the system. */
@ApplicationScoped
public class CheckRounds {

    static final String WORK = "flag-checks";

    @Inject
    SystemWork system;

    @Inject
    FlagRaising raising;

    @Inject
    @Any
    Instance<FlagCheck> checks;

    private List<FlagCheck> inOrder = List.of();

    /** Looked up once: what is looked up again and again would stay in memory. */
    @PostConstruct
    void lookUp() {
        inOrder = checks.stream().sorted(Comparator.comparing(FlagCheck::rule)).toList();
    }

    /**
     * Runs every check to the present.
     *
     * @return how many flags were raised
     */
    public int run() {
        return system.call(WORK, () -> inOrder.stream().mapToInt(this::run).sum());
    }

    private int run(FlagCheck check) {
        int raised = 0;
        Instant from = null;
        do {
            FlagRaising.Step step = raising.take(check, from);
            raised += step.raised();
            from = step.next();
        } while (from != null);
        return raised;
    }
}
