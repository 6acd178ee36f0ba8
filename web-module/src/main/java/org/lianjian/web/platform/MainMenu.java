package org.lianjian.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lianjian.platform.access.Operation;

/**
 * The main menu of whoever looks at the page, in two rows: groups, and the pages of the present group. A group of which a person has one page only
 * stands there as that page; nothing is hidden behind a click.
 */
@Named("menu")
@RequestScoped
public class MainMenu {

    private static final List<Group> GROUPS = List.of(
            new Group("layout.menu.home", List.of(new Place("layout.menu.home", "/index.xhtml", Operation.WORK_LIST))),
            new Group("layout.group.pairings", List.of(
                    new Place("layout.menu.agreements", "/agreements/list.xhtml", Operation.AGREEMENT_LIST),
                    new Place("layout.menu.relations", "/agreements/relations.xhtml", Operation.RELATION_VIEW))),
            new Group("layout.menu.activities", List.of(
                    new Place("layout.menu.activities", "/activities/list.xhtml", Operation.ACTIVITY_LIST),
                    new Place("layout.menu.ledger", "/activities/ledger.xhtml", Operation.ACTIVITY_LIST))),
            new Group("layout.menu.meetings", List.of(
                    new Place("layout.menu.meetings", "/deliberations/list.xhtml", Operation.MEETING_LIST),
                    new Place("layout.menu.resolutions", "/resolutions/board.xhtml", Operation.RESOLUTION_LIST))),
            new Group("layout.group.cooperation", List.of(
                    new Place("layout.menu.listings", "/cooperation/listings/list.xhtml", Operation.LISTING_LIST),
                    new Place("layout.menu.projects", "/cooperation/projects/list.xhtml", Operation.PROJECT_LIST))),
            new Group("layout.menu.organizations", List.of(
                    new Place("layout.menu.organizations", "/organizations/list.xhtml", Operation.ORGANIZATION_LIST),
                    new Place("layout.menu.statistics", "/organizations/statistics.xhtml", Operation.STATISTIC_VIEW))),
            new Group("layout.group.inspections", List.of(
                    new Place("layout.menu.inspections", "/inspections/list.xhtml", Operation.ENGAGEMENT_LIST),
                    new Place("layout.menu.findings", "/findings/list.xhtml", Operation.FINDING_LIST),
                    new Place("layout.menu.flags", "/inspections/flags.xhtml", Operation.FLAG_LIST))),
            new Group("layout.group.papers", List.of(
                    new Place("layout.menu.imports", "/exchange/list.xhtml", Operation.SHEET_IMPORT),
                    new Place("layout.menu.templates", "/documents/templates.xhtml", Operation.TEMPLATE_KEEP),
                    new Place("layout.menu.archives", "/archives/list.xhtml", Operation.ARCHIVE_LIST),
                    new Place("layout.menu.personalData", "/archives/personal.xhtml", Operation.PERSONAL_DATA_FIND))),
            new Group("layout.group.log", List.of(
                    new Place("layout.menu.audit", "/audit/list.xhtml", Operation.AUDIT_READ),
                    new Place("layout.menu.log", "/audit/log.xhtml", Operation.LOG_VIEW),
                    new Place("layout.menu.verification", "/audit/verification.xhtml", Operation.LOG_VERIFY))),
            new Group("layout.group.administration", List.of(
                    new Place("layout.menu.accounts", "/identity/list.xhtml", Operation.ACCOUNT_LIST),
                    new Place("layout.menu.passwordPolicy", "/identity/policy.xhtml", Operation.PASSWORD_POLICY_CHANGE),
                    new Place("layout.menu.settings", "/identity/settings.xhtml", Operation.SETTINGS_VIEW))));

    @Inject
    Viewer viewer;

    @Inject
    HttpServletRequest request;

    private record Group(String key, List<Place> places) {
    }

    private record Place(String key, String path, Operation operation) {
    }

    private List<MenuEntry> groups;
    private List<MenuEntry> pages;

    /** Once for a page, which asks again at every entry. */
    @PostConstruct
    void arrange() {
        List<Group> open = open();
        Optional<Place> here = here(open);
        groups = open.stream().map(group -> entry(group, here.filter(group.places()::contains).isPresent())).toList();
        pages = open.stream().filter(group -> group.places().size() > 1 && here.filter(group.places()::contains).isPresent())
                .flatMap(group -> group.places().stream())
                .map(place -> new MenuEntry(place.key(), place.path(), here.filter(place::equals).isPresent())).toList();
    }

    /** The first row. */
    public List<MenuEntry> getGroups() {
        return groups;
    }

    /** The second row; empty if it would name one page only. */
    public List<MenuEntry> getPages() {
        return pages;
    }

    private static MenuEntry entry(Group group, boolean current) {
        Place first = group.places().get(0);
        return new MenuEntry(group.places().size() == 1 ? first.key() : group.key(), first.path(), current);
    }

    /** The page itself or, where no entry is the page itself, the entry of its folder that comes first. */
    private Optional<Place> here(List<Group> open) {
        String path = request.getServletPath();
        List<Place> places = open.stream().flatMap(group -> group.places().stream()).toList();
        return places.stream().filter(place -> place.path().equals(path)).findFirst()
                .or(() -> places.stream().filter(place -> folder(place.path()).equals(folder(path))).findFirst());
    }

    /** What this person's roles leave of the groups. */
    private List<Group> open() {
        return !viewer.isSignedIn() ? List.of() : GROUPS.stream()
                .map(group -> new Group(group.key(), group.places().stream().filter(place -> viewer.may(place.operation())).toList()))
                .filter(group -> !group.places().isEmpty()).toList();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
