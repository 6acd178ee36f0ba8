package org.lianjian.agreements.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.Pairing;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.agreements.entity.TermOnFile;
import org.lianjian.organizations.boundary.OrganizationMatch;

/**
 * What the agreements of a batch refer to.
 *
 * @param named    organisations by the texts that name them
 * @param kinds    kinds of pairing by code and by name in either language
 * @param numbered agreements that have one of the batch's numbers
 * @param dated    agreements of the batch's kinds that begin on one of its days
 * @param brought  by kind and parties, the terms that earlier records of the batch bring into force
 */
record AgreementBatch(Map<String, OrganizationMatch> named, Map<String, PairingKindEntity> kinds, List<Agreement> numbered, List<Agreement> dated,
        Map<String, List<TermOnFile>> brought) {

    /** The kinds by all they are called. */
    static Map<String, PairingKindEntity> byName(Collection<PairingKindEntity> kinds) {
        Map<String, PairingKindEntity> names = new HashMap<>();
        for (PairingKindEntity kind : kinds) {
            names.put(kind.getCode(), kind);
            names.put(kind.getNameZh(), kind);
            names.put(kind.getNameEn(), kind);
        }
        return names;
    }

    /** What two agreements have in common that are the same although nobody numbered them: kind, parties and first day. */
    static String contentKey(String kind, Collection<Long> parties, LocalDate start) {
        return kind + ":" + parties.stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining("-")) + ":" + start;
    }

    /** The agreements that a record may mean: those with its number, else those of its content that have no other number on paper. */
    List<Agreement> meant(String number, String contentKey) {
        List<Agreement> byNumber = number == null ? List.of() : numbered.stream().filter(known -> isNumbered(known, number)).toList();
        return byNumber.isEmpty() ? dated.stream().filter(known -> number == null || known.getPaperNumber() == null)
                .filter(known -> (Pairing.openPartySetOf(known) + ":" + known.getTerm().getStart()).equals(contentKey)).toList() : byNumber;
    }

    static boolean isNumbered(Agreement known, String number) {
        return Objects.equals(known.getPaperNumber(), number) || Objects.equals(known.getNumber(), number)
                || Objects.equals(known.getKey(), number);
    }
}
