package org.lianjian.deliberations.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.steps.Objection;

/** The order of an agenda: first what is still to be done from earlier meetings, the longest due first, then the topics chosen. */
final class AgendaOrder {

    private AgendaOrder() {
    }

    /** Brings the follow-ups in line with what is open now. What somebody has written about stays. */
    static void followUp(Meeting meeting, List<AgendaItem> items, List<OpenResolution> open, Instant now) {
        Map<Long, OpenResolution> wanted = open.stream().collect(Collectors.toMap(OpenResolution::resolutionId, Function.identity(),
                (one, same) -> one));
        items.removeIf(item -> item.isFollowUp() && !item.isWritten() && !wanted.containsKey(item.getResolutionId()));
        for (OpenResolution resolution : wanted.values()) {
            items.stream().filter(item -> Objects.equals(item.getResolutionId(), resolution.resolutionId())).findFirst()
                    .ifPresentOrElse(item -> item.describe(resolution), () -> items.add(AgendaItem.followUp(meeting, resolution, now)));
        }
        List<AgendaItem> order = new ArrayList<>(followUps(items));
        items.stream().filter(item -> !item.isFollowUp() && item.isPlaced()).sorted(Comparator.comparing(AgendaItem::getPosition))
                .forEach(order::add);
        number(items, order);
    }

    /**
     * Places the topics after the follow-ups.
     *
     * @throws InvalidInput for a topic that is not of this meeting or named twice
     * @throws org.lianjian.platform.errors.RuleViolated if nothing is left on the agenda, or what minutes were written about
     */
    static void place(List<AgendaItem> items, List<Long> topics) {
        List<AgendaItem> order = new ArrayList<>(followUps(items));
        for (int index = 0; index < topics.size(); index++) {
            order.add(chosen(items, order, topics.get(index), index));
        }
        if (order.isEmpty()) {
            throw Objection.ofLifeCycle("deliberations.refusal.emptyAgenda").asError();
        }
        items.stream().filter(item -> item.isWritten() && !order.contains(item)).findFirst().ifPresent(item -> {
            throw Objection.ofLifeCycle("deliberations.refusal.minutesWritten", item.getTitle()).asError();
        });
        number(items, order);
    }

    private static List<AgendaItem> followUps(List<AgendaItem> items) {
        return items.stream().filter(AgendaItem::isFollowUp)
                .sorted(Comparator.comparing(AgendaItem::getDueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(AgendaItem::getResolutionId)).toList();
    }

    private static void number(List<AgendaItem> items, List<AgendaItem> order) {
        items.forEach(item -> item.place(null));
        order.forEach(item -> item.place(order.indexOf(item) + 1));
    }

    private static AgendaItem chosen(List<AgendaItem> items, List<AgendaItem> taken, Long id, int index) {
        return items.stream().filter(item -> id != null && Objects.equals(item.getId(), id) && !item.isFollowUp() && !taken.contains(item))
                .findFirst().orElseThrow(() -> new InvalidInput("items[" + index + "]", "deliberations.unknownTopic", String.valueOf(id)));
    }
}
