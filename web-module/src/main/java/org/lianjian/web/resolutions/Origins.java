package org.lianjian.web.resolutions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.deliberations.boundary.OffspringKind;
import org.lianjian.deliberations.boundary.ResolutionOrigin;
import org.lianjian.deliberations.boundary.Resolutions;

/** For the pages of agreements and activities: the resolution that something on them came out of. */
@Named
@RequestScoped
public class Origins {

    @Inject
    Resolutions resolutions;

    private final Map<OffspringKind, Map<Long, ResolutionOrigin>> known = new EnumMap<>(OffspringKind.class);

    /** The resolution that an activity came out of, or null. */
    public ResolutionOrigin activity(long id) {
        return of(OffspringKind.ACTIVITY, id);
    }

    /** The resolution that an addendum of an agreement came out of, or null. */
    public ResolutionOrigin addendum(long id) {
        return of(OffspringKind.AGREEMENT_ADDENDUM, id);
    }

    /** The resolution that a project came out of, or null. */
    public ResolutionOrigin project(long id) {
        return of(OffspringKind.PROJECT, id);
    }

    private ResolutionOrigin of(OffspringKind kind, long id) {
        Map<Long, ResolutionOrigin> asked = known.computeIfAbsent(kind, any -> new HashMap<>());
        if (!asked.containsKey(id)) {
            asked.put(id, resolutions.originsOf(kind, List.of(id)).stream().findFirst().orElse(null));
        }
        return asked.get(id);
    }
}
