package org.lianjian.systems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.OrganizationDraft;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.organizations.boundary.PartyForm;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;

/** Makes townships, organisations and people that no other test knows, and lets people act. */
@ApplicationScoped
public class Office {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final String MARK = "试";

    private static final AtomicInteger TOWNS = new AtomicInteger();

    @Inject
    Database database;

    @Inject
    Organizations organizations;

    @Inject
    Accounts accounts;

    @Inject
    CurrentActor current;

    /** A new township in a new city. */
    public Town newTown() {
        String city = freeCity();
        add(city + "000000", "示例市" + city, DivisionLevel.COUNTY, null);
        return townIn(city + "000000");
    }

    /** Another township in the same city. */
    public Town neighbourOf(Town town) {
        return townIn(town.cityCode());
    }

    /** A city that no other test of the run has; of the 100,000 there are, a draw alone would meet one of them twice now and then. */
    private String freeCity() {
        return Stream.generate(() -> "9" + digits(5))
                .filter(city -> database.count("select count(*) from division where code = ?", city + "000000") == 0)
                .findFirst().orElseThrow();
    }

    private Town townIn(String cityCode) {
        String code = cityCode.substring(0, 6) + nextTown() + "000";
        add(code, "示例镇" + code, DivisionLevel.TOWN, cityCode);
        return new Town(code, cityCode);
    }

    /** Three digits; no run needs as many townships of one city as there are. */
    private static int nextTown() {
        return 100 + TOWNS.getAndIncrement() % 900;
    }

    private void add(String code, String name, DivisionLevel level, String parent) {
        database.change("insert into division (code, name, mark, division_level, parent_code, valid_from) values (?, ?, ?, ?, ?, ?)",
                code, name, MARK, level.name(), parent, LONG_AGO);
    }

    /** Does something as somebody, in the present request. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return current.actingAs(actor, work);
    }

    public long newEnterprise(Town town) {
        return register(town, organization(OrganizationKind.ENTERPRISE, town));
    }

    public long newVillage(Town town) {
        return register(town, organization(OrganizationKind.VILLAGE, town));
    }

    /** A body of the township itself. */
    public long newTownshipBody(Town town) {
        OrganizationDraft draft = organization(OrganizationKind.GOVERNMENT_BODY, town);
        draft.setBodyLevel(BodyLevel.TOWNSHIP);
        return register(town, draft);
    }

    /** What is typed about an organisation of that kind, under a name that is new. */
    public OrganizationDraft organization(OrganizationKind kind, Town town) {
        OrganizationDraft draft = new OrganizationDraft();
        draft.setKind(kind);
        draft.setName("示例" + unique());
        draft.setTownshipCode(town.code());
        draft.setPartyForm(PartyForm.NONE);
        return draft;
    }

    private long register(Town town, OrganizationDraft draft) {
        return as(official(town), () -> organizations.create(draft).id());
    }

    /** The secretary of an enterprise. */
    public Actor secretaryOfEnterprise(long enterprise, Town town) {
        return person(Grant.ofOrganization(Role.ENTERPRISE_SECRETARY, enterprise, town.code()));
    }

    /** The secretary of a village. */
    public Actor secretaryOfVillage(long village, Town town) {
        return person(Grant.ofOrganization(Role.VILLAGE_SECRETARY, village, town.code()));
    }

    /** A township official. */
    public Actor official(Town town) {
        return person(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, town.code()));
    }

    /** A municipal official of the township's city. */
    public Actor municipalOfficial(Town town) {
        return person(Grant.ofCity(Role.MUNICIPAL_OFFICIAL, town.cityCode()));
    }

    public Actor auditor(Town town) {
        return person(Grant.ofTownship(Role.AUDITOR, town.code()));
    }

    /** One of the three administrators. */
    public Actor administrator(Role role) {
        return person(Grant.ofSystem(role));
    }

    /** A role at the lowest level it is given at: for the organisation, its township, the township's city, or the installation. */
    public Grant grantOf(Role role, long organization, Town town) {
        ScopeLevel level = role.levels().stream().min(Comparator.naturalOrder()).orElseThrow();
        return switch (level) {
            case ORGANIZATION -> Grant.ofOrganization(role, organization, town.code());
            case TOWNSHIP -> Grant.ofTownship(role, town.code());
            case CITY -> Grant.ofCity(role, town.cityCode());
            case SYSTEM -> Grant.ofSystem(role);
        };
    }

    /** Somebody with these grants. The account behind it is not stored: for all but identity a number is enough. */
    public Actor person(Grant... grants) {
        long id = ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE / 2);
        return new Actor(id, "u" + id, "示例人员" + id % 1000, List.of(grants), "192.0.2.1");
    }

    /** A stored account without password or grants. */
    public AccountDetails newAccount() {
        AccountDraft draft = new AccountDraft();
        draft.setUsername("u" + unique());
        draft.setDisplayName("示例人员");
        return as(administrator(Role.SYSTEM_ADMINISTRATOR), () -> accounts.create(draft));
    }

    /** Eight characters that no other test uses. */
    public static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String digits(int count) {
        String digits = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000L));
        return digits.substring(digits.length() - count);
    }
}
