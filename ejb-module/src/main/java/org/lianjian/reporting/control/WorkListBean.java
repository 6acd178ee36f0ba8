package org.lianjian.reporting.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.reporting.boundary.Figure;
import org.lianjian.reporting.boundary.WorkGroup;
import org.lianjian.reporting.boundary.WorkList;
import org.lianjian.reporting.boundary.WorkSource;

/** Gathers what the features have for the caller's home page. */
@Stateless
public class WorkListBean implements WorkList {

    @Inject
    private Access access;

    @Inject
    @Any
    private Instance<WorkSource> sources;

    @Inject
    private KeptFigures kept;

    @Override
    @Allowed(Operation.WORK_LIST)
    public List<WorkGroup> mine() {
        return sources.stream().flatMap(source -> source.waitingFor(access.actor()).stream())
                .sorted(Comparator.comparing(WorkGroup::kind)).toList();
    }

    @Override
    @Allowed(Operation.WORK_LIST)
    public List<Figure> figures() {
        Actor actor = access.actor();
        return kept.of(actor, () -> sources.stream().flatMap(source -> source.figuresFor(actor).stream()).toList());
    }
}
