package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.OrganizationMatch;
import org.lianjian.organizations.boundary.OrganizationReferences;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.Words;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.text.NearNames;

/** Finds the organisations that sheets name. */
@ApplicationScoped
public class OrganizationReferencesBean implements OrganizationReferences {

    /** Near names are looked for so many texts of a batch; whoever has more unknown ones has the wrong sheet. */
    private static final int MOST_SUGGESTED = 20;

    @Inject
    Access access;

    @Inject
    ReferenceQueries queries;

    @Inject
    DivisionBook book;

    @Override
    public Map<String, OrganizationMatch> find(Collection<String> texts) {
        Set<String> wanted = texts.stream().filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.toCollection(TreeSet::new));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Visibility directory = Reach.directory(access.actor());
        List<NamedOrganization> found = queries.named(wanted, directory);
        Map<String, OrganizationMatch> matches = new HashMap<>();
        int unknown = 0;
        for (String text : wanted) {
            List<NamedOrganization> hits = found.stream().filter(one -> one.answersTo(text)).toList();
            boolean suggested = hits.isEmpty() && unknown++ < MOST_SUGGESTED;
            matches.put(text, match(hits, suggested ? near(text, directory) : distinguished(hits)));
        }
        return matches;
    }

    @Override
    public Optional<Division> division(String code) {
        return Optional.ofNullable(book.known(List.of(code)).get(code)).map(AdministrativeDivision::toDivision);
    }

    private static OrganizationMatch match(List<NamedOrganization> hits, List<String> suggestions) {
        return new OrganizationMatch(hits.stream().map(NamedOrganization::choice).toList(), suggestions);
    }

    private List<String> near(String text, Visibility directory) {
        Set<String> pieces = NearNames.pieces(text);
        return pieces.isEmpty() ? List.of() : NearNames.of(text, queries.namesWithAny(pieces, directory));
    }

    /** Of several organisations of a name, what tells them apart can be written instead. */
    private static List<String> distinguished(List<NamedOrganization> hits) {
        List<String> texts = new ArrayList<>();
        if (hits.size() > 1) {
            hits.forEach(hit -> texts.add(hit.distinctText()));
        }
        return texts;
    }

    /** Texts as they may stand in the register: as written, and with full-width forms as usual ones. */
    static Set<String> spellings(Collection<String> texts) {
        Set<String> spellings = new TreeSet<>();
        for (String text : texts) {
            spellings.add(text.strip());
            spellings.add(Words.narrow(text));
        }
        return spellings;
    }
}
