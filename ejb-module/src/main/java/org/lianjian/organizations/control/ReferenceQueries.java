package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.Where;

/** The queries behind the references of sheets: a fixed number for a batch, whatever its size. */
@Dependent
class ReferenceQueries {

    private static final String NUMBER = "[0-9]{1,15}";
    private static final int MOST_NEAR = 300;
    private static final Set<Long> NONE = Set.of(-1L);
    private static final String CHOICE = "select new org.lianjian.organizations.boundary.OrganizationChoice(o.id, o.classification.kind, "
            + "o.classification.bodyLevel, o.name, o.shortName, o.place.townshipCode, d.name), o.creditCode "
            + "from Organization o, AdministrativeDivision d";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** The open organisations of a directory that have one of these codes, numbers or names. */
    List<NamedOrganization> named(Collection<String> texts, Visibility directory) {
        Set<String> spellings = OrganizationReferencesBean.spellings(texts);
        Set<Long> numbers = spellings.stream().filter(text -> text.matches(NUMBER)).map(Long::valueOf).collect(Collectors.toSet());
        Where where = open(directory)
                .and("o.name in :names or o.shortName in :names or o.creditCode in :names or o.id in :numbers or exists "
                        + "(select n.id from OrganizationName n where n.organization = o and n.name in :names)", "names", spellings)
                .with("numbers", numbers.isEmpty() ? NONE : numbers);
        List<Object[]> rows = where.bind(entities.createQuery(CHOICE + where.text(), Object[].class)).getResultList();
        Map<Long, Set<String>> names = names(rows.stream().map(row -> ((OrganizationChoice) row[0]).id()).toList());
        return rows.stream().map(row -> named((OrganizationChoice) row[0], (String) row[1], names)).toList();
    }

    /** Names of open organisations of a directory in which one of the pieces stands. */
    List<String> namesWithAny(Set<String> pieces, Visibility directory) {
        Where where = open(directory);
        List<String> ways = new ArrayList<>();
        for (String piece : pieces) {
            String name = "piece" + ways.size();
            ways.add("o.searchText like :" + name + " escape '!'");
            where.with(name, Like.contains(piece));
        }
        where.and(String.join(" or ", ways));
        return where.bind(entities.createQuery("select o.name from Organization o, AdministrativeDivision d" + where.text()
                + " order by o.id", String.class)).setMaxResults(MOST_NEAR).getResultList();
    }

    private static Where open(Visibility directory) {
        return Reach.restrict(new Where().and("d.code = o.place.townshipCode"), directory).and("o.openName is not null");
    }

    private Map<Long, Set<String>> names(List<Long> ids) {
        Map<Long, Set<String>> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select n.organization.id, n.name from OrganizationName n where n.organization.id in :ids", Object[].class)
                    .setParameter("ids", ids).getResultList()
                    .forEach(row -> names.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
        }
        return names;
    }

    private static NamedOrganization named(OrganizationChoice choice, String creditCode, Map<Long, Set<String>> former) {
        Set<String> names = new HashSet<>(former.getOrDefault(choice.id(), Set.of()));
        names.add(choice.name());
        names.add(choice.shortName());
        return new NamedOrganization(choice, creditCode, names);
    }
}
