package org.lianjian.organizations.boundary;

import java.util.Collection;

/** Notes which organisations have come to share a record, which lets each see the other. For features with parties; never for pages. */
public interface Partnerships {

    /** Makes each of these organisations a partner of every other, for good. */
    void join(Collection<Long> organizationIds);
}
