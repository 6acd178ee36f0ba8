package org.lianjian.agreements.entity;

import java.util.List;
import java.util.stream.IntStream;
import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.platform.errors.InvalidInput;

/** Exactly one party leads (牵头): the one named, or the first when nobody is. */
final class OneLeader {

    private OneLeader() {
    }

    /**
     * The parties with their roles settled, in their order.
     *
     * @throws InvalidInput if several lead
     */
    static List<NamedParty> among(List<NamedParty> parties) {
        List<Integer> leaders = IntStream.range(0, parties.size()).filter(i -> parties.get(i).leads()).boxed().toList();
        if (leaders.size() > 1) {
            throw new InvalidInput("parties[%d].role".formatted(leaders.get(1)), "agreements.severalLeaders",
                    parties.get(leaders.get(0)).name(), parties.get(leaders.get(1)).name());
        }
        int leader = leaders.isEmpty() ? 0 : leaders.get(0);
        return IntStream.range(0, parties.size())
                .mapToObj(i -> parties.get(i).as(i == leader ? PartyRole.LEAD : PartyRole.MEMBER)).toList();
    }
}
