package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.boundary.GrantPlace;
import org.lianjian.identity.entity.RoleGrant;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.persistence.Like;

/** Where roles count: checks the organisation or division of a grant, and names it. In SQL, for the organisations stand on this feature. */
@ApplicationScoped
public class GrantPlaces {

    private static final String NAMES = "select g.id, coalesce(o.name, d.name) from role_grant g"
            + " left join organization o on o.id = g.organization_id left join division d on d.code = g.division_code where g.account_id = ?1";

    private static final String PLACES = "select o.id, o.name, d.name as township from organization o join division d on d.code = o.township_code"
            + " where o.closed_at is null and lower(o.name) like ?1 escape '!' order by o.name, o.id";
    private static final int MOST = 20;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    /**
     * Puts the place into the grant.
     *
     * @throws InvalidInput if the role is not given at that level, or there is no such organisation or division
     */
    public RoleGrant place(RoleGrant grant, GrantDraft draft) {
        ScopeLevel level = draft.getLevel();
        if (!grant.getRole().levels().contains(level)) {
            throw new InvalidInput("level", "identity.grant.level", grant.getRole(), level);
        }
        return switch (level) {
            case ORGANIZATION -> grant.over(level, organization(draft.getOrganizationId()), null);
            case TOWNSHIP -> grant.over(level, null, division(draft.getDivisionCode(), "TOWN"));
            case CITY -> grant.over(level, null, division(draft.getDivisionCode(), "COUNTY"));
            case SYSTEM -> grant.over(level, null, null);
        };
    }

    /** The names of the places of an account's grants by the grants' ids; the installation itself has none. */
    public Map<Long, String> namesOf(long accountId) {
        List<?> rows = entities.createNativeQuery(NAMES).setParameter(1, accountId).getResultList();
        Map<Long, String> names = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> names.put(((Number) row[0]).longValue(), row[1] == null ? "" : (String) row[1]));
        return names;
    }

    /** Organisations whose names contain the text; at most 20, by name. */
    public List<GrantPlace> find(String text) {
        List<?> rows = entities.createNativeQuery(PLACES).setParameter(1, Objects.requireNonNullElse(Like.contains(text), "%"))
                .setMaxResults(MOST).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new GrantPlace(((Number) row[0]).longValue(), (String) row[1], (String) row[2])).toList();
    }

    private Long organization(Long id) {
        if (id == null) {
            throw new InvalidInput("organizationId", "validation.required");
        }
        if (isMissing(entities.createNativeQuery("select count(*) from organization where id = ?1 and closed_at is null").setParameter(1, id)
                .getSingleResult())) {
            throw new InvalidInput("organizationId", "validation.unknown", id);
        }
        return id;
    }

    private String division(String code, String divisionLevel) {
        if (code == null || code.isBlank()) {
            throw new InvalidInput("divisionCode", "validation.required");
        }
        if (isMissing(entities.createNativeQuery("select count(*) from division where code = ?1 and division_level = ?2")
                .setParameter(1, code).setParameter(2, divisionLevel).getSingleResult())) {
            throw new InvalidInput("divisionCode", "validation.unknown", code);
        }
        return code;
    }

    private static boolean isMissing(Object count) {
        return ((Number) count).intValue() == 0;
    }
}
