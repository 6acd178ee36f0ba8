package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementMatch;
import org.lianjian.agreements.boundary.AgreementReferences;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.platform.text.NearNames;

/** Finds the agreements that sheets name. */
@ApplicationScoped
public class AgreementReferencesBean implements AgreementReferences {

    @Inject
    KnownAgreements known;

    @Override
    public Map<String, AgreementMatch> find(Collection<String> texts) {
        Set<String> wanted = texts.stream().filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.toSet());
        List<Agreement> found = known.numbered(wanted);
        Map<String, AgreementMatch> matches = new HashMap<>();
        List<String> numbers = null;
        for (String text : wanted) {
            List<Long> ids = found.stream().filter(agreement -> AgreementBatch.isNumbered(agreement, text)).map(Agreement::getId).toList();
            if (ids.isEmpty() && numbers == null) {
                numbers = known.numbers();
            }
            matches.put(text, new AgreementMatch(ids, ids.isEmpty() ? NearNames.of(text, numbers) : ourNumbers(ids, found)));
        }
        return matches;
    }

    /** Of several agreements of a number on paper, our numbers tell them apart. */
    private static List<String> ourNumbers(List<Long> ids, List<Agreement> found) {
        return ids.size() < 2 ? List.of()
                : found.stream().filter(agreement -> ids.contains(agreement.getId())).map(Agreement::getNumber).filter(Objects::nonNull).toList();
    }
}
