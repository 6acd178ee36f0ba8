package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.inspections.boundary.SamplingMethod;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.inspections.entity.SamplePlan;
import org.lianjian.inspections.entity.ScopeTownship;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.population.PopulationFilter;
import org.lianjian.platform.population.RecordLabel;
import org.lianjian.platform.population.RecordPopulation;
import org.lianjian.platform.population.SizedRecord;

/** Plans a draw within an engagement, and lets a population pass by page by page, whatever its length. */
@Dependent
class Drawing {

    private static final int SEED_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @Any
    private Instance<RecordPopulation> populations;

    SamplePlan plan(Engagement engagement, SampleDraft draft) {
        if (!engagement.kinds().contains(draft.getKind())) {
            throw new InvalidInput("kind", "inspections.kindOutsideEngagement");
        }
        Extent extent = new Extent(Set.of(draft.getKind()), within("from", draft.getFrom(), engagement.getRecordsFrom(), engagement),
                within("to", draft.getTo(), engagement.getRecordsTo(), engagement));
        if (extent.to().isBefore(extent.from())) {
            throw new InvalidInput("to", "validation.endBeforeStart");
        }
        if (draft.getLate() != null && draft.getKind() != RecordKind.ACTIVITY) {
            throw new InvalidInput("late", "inspections.lateIsOfActivities");
        }
        PopulationFilter filter = new PopulationFilter(townships(engagement, draft.getTownshipCode()), extent, blankToNull(draft.getState()),
                blankToNull(draft.getPairingKind()), draft.getLate());
        String seed = Objects.requireNonNullElseGet(blankToNull(draft.getSeed()), Drawing::newSeed);
        return new SamplePlan(draft.getKind(), filter, Objects.requireNonNullElse(draft.getMethod(), SamplingMethod.RANDOM), seed,
                draft.getWanted());
    }

    /** Lets every record of the plan's population pass by in the order of the ids. */
    void walk(SamplePlan plan, Consumer<SizedRecord> visitor) {
        long after = 0;
        List<SizedRecord> page;
        do {
            page = page(plan, after);
            page.forEach(visitor);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == Samples.POPULATION_PAGE);
    }

    List<SizedRecord> page(SamplePlan plan, long after) {
        return of(plan.getKind()).after(plan.population(), after, Samples.POPULATION_PAGE);
    }

    Map<Long, RecordLabel> labels(RecordKind kind, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : of(kind).labels(ids).stream().collect(Collectors.toMap(RecordLabel::id, Function.identity()));
    }

    private RecordPopulation of(RecordKind kind) {
        return populations.stream().filter(population -> population.kind() == kind).findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "inspections.kindComesAlong"));
    }

    private static LocalDate within(String field, LocalDate day, LocalDate otherwise, Engagement engagement) {
        if (day == null) {
            return otherwise;
        }
        if (day.isBefore(engagement.getRecordsFrom()) || day.isAfter(engagement.getRecordsTo())) {
            throw new InvalidInput(field, "inspections.outsidePeriod", engagement.getRecordsFrom(), engagement.getRecordsTo());
        }
        return day;
    }

    private static Set<String> townships(Engagement engagement, String wanted) {
        Set<String> all = engagement.townships().stream().map(ScopeTownship::getCode).collect(Collectors.toSet());
        if (blankToNull(wanted) == null) {
            return all;
        }
        if (!all.contains(wanted)) {
            throw new InvalidInput("townshipCode", "inspections.townshipOutsideEngagement");
        }
        return Set.of(wanted);
    }

    private static String newSeed() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
