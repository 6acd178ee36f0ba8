package org.lianjian.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.time.OfficeClock;

/** Whoever looks at the page: the name, the menu, and which pages and buttons make sense at all. The services decide; this only spares dead ends. */
@Named
@RequestScoped
public class Viewer {

    private static final List<Place> PLACES = List.of(
            new Place("layout.menu.home", "/index.xhtml", Operation.WORK_LIST),
            new Place("layout.menu.agreements", "/agreements/list.xhtml", Operation.AGREEMENT_LIST),
            new Place("layout.menu.relations", "/agreements/relations.xhtml", Operation.RELATION_VIEW),
            new Place("layout.menu.activities", "/activities/list.xhtml", Operation.ACTIVITY_LIST),
            new Place("layout.menu.ledger", "/activities/ledger.xhtml", Operation.ACTIVITY_LIST),
            new Place("layout.menu.meetings", "/deliberations/list.xhtml", Operation.MEETING_LIST),
            new Place("layout.menu.resolutions", "/resolutions/board.xhtml", Operation.RESOLUTION_LIST),
            new Place("layout.menu.listings", "/cooperation/listings/list.xhtml", Operation.LISTING_LIST),
            new Place("layout.menu.projects", "/cooperation/projects/list.xhtml", Operation.PROJECT_LIST),
            new Place("layout.menu.organizations", "/organizations/list.xhtml", Operation.ORGANIZATION_LIST),
            new Place("layout.menu.statistics", "/organizations/statistics.xhtml", Operation.STATISTIC_VIEW),
            new Place("layout.menu.inspections", "/inspections/list.xhtml", Operation.ENGAGEMENT_LIST),
            new Place("layout.menu.findings", "/findings/list.xhtml", Operation.FINDING_LIST),
            new Place("layout.menu.flags", "/inspections/flags.xhtml", Operation.FLAG_LIST),
            new Place("layout.menu.archives", "/archives/list.xhtml", Operation.ARCHIVE_LIST),
            new Place("layout.menu.personalData", "/archives/personal.xhtml", Operation.PERSONAL_DATA_FIND),
            new Place("layout.menu.audit", "/audit/list.xhtml", Operation.AUDIT_READ),
            new Place("layout.menu.log", "/audit/log.xhtml", Operation.LOG_VIEW),
            new Place("layout.menu.verification", "/audit/verification.xhtml", Operation.LOG_VERIFY),
            new Place("layout.menu.templates", "/documents/templates.xhtml", Operation.TEMPLATE_KEEP),
            new Place("layout.menu.accounts", "/identity/list.xhtml", Operation.ACCOUNT_LIST),
            new Place("layout.menu.passwordPolicy", "/identity/policy.xhtml", Operation.PASSWORD_POLICY_CHANGE),
            new Place("layout.menu.settings", "/identity/settings.xhtml", Operation.SETTINGS_VIEW));

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    OfficeClock clock;

    private record Place(String key, String path, Operation operation) {
    }

    /** The display name; empty for nobody. */
    public String getName() {
        return actor().displayName();
    }

    /** When the page was made, for prints. */
    public Instant getNow() {
        return clock.now();
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    /** Whether a role of this person can ever do it, to whichever record. */
    public boolean may(String operation) {
        return may(Operation.valueOf(operation));
    }

    /**
     * Keeps somebody from a page that is of no use to them.
     *
     * @throws AccessRefused if no role of this person can ever do it
     */
    public void demand(Operation operation) {
        if (!may(operation)) {
            throw new AccessRefused(operation.name());
        }
    }

    /** The main menu of this person's roles. */
    public List<MenuEntry> getMenu() {
        String here = request.getServletPath();
        return places().map(place -> new MenuEntry(place.key(), place.path(), isCurrent(place, here))).toList();
    }

    private Stream<Place> places() {
        return isSignedIn() ? PLACES.stream().filter(place -> may(place.operation())) : Stream.empty();
    }

    /** The page itself or, where no entry is the page itself, the entry of its folder that comes first. */
    private boolean isCurrent(Place place, String here) {
        boolean listed = places().anyMatch(other -> other.path().equals(here));
        return listed ? place.path().equals(here)
                : places().filter(other -> folder(other.path()).equals(folder(here))).findFirst().filter(place::equals).isPresent();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private boolean may(Operation operation) {
        return actor().grants().stream().anyMatch(grant -> operation.isOpenTo(grant.role()));
    }

    private Actor actor() {
        return current.get();
    }
}
