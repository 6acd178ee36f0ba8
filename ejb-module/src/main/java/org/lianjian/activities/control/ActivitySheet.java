package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.PaperActivities;
import org.lianjian.activities.boundary.Way;
import org.lianjian.activities.entity.Activity;
import org.lianjian.activities.entity.ActivityContent;
import org.lianjian.agreements.boundary.AgreementMatch;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.AgreementReferences;
import org.lianjian.agreements.boundary.AgreementRegister;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetColumns;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.boundary.SheetRow;
import org.lianjian.platform.access.Operation;

/**
 * Joint activities of earlier times from a sheet. One is known by agreement, day and title; what is entered stays as it is, and a correction is made
 * where others are made.
 */
@ApplicationScoped
public class ActivitySheet implements SheetKind {

    private static final String AGREEMENT = "agreement";
    private static final Map<String, String> COLUMNS = Map.of("agreementId", AGREEMENT);

    @Inject
    AgreementReferences references;

    @Inject
    AgreementRegister register;

    @Inject
    ActivityStore store;

    @Inject
    ActivityDesk desk;

    @Inject
    Filing filing;

    @Inject
    FilingCalendar calendar;

    @Inject
    PaperActivities papers;

    @Inject
    Validator validator;

    @Override
    public ImportKind kind() {
        return ImportKind.ACTIVITIES;
    }

    @Override
    public Operation operation() {
        return Operation.ACTIVITY_ENTER_FROM_PAPER;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("activities.sheet").needed(AGREEMENT, ColumnType.TEXT, "花党建〔2025〕12号")
                .needed("heldOn", ColumnType.DATE, LocalDate.of(2026, 3, 12)).needed("title", ColumnType.TEXT, "春季安全讲座")
                .choice("way", false, Way.JOINT_ACTIVITY).choice("type", false, ActivityType.LECTURE)
                .optional("place", ColumnType.TEXT, "花街村文化礼堂").needed("headcounts", ColumnType.TEXT, "花街村：30；康迪客运：4")
                .needed("outcome", ColumnType.TEXT, "讲解道路交通安全，发放资料 60 份").optional("measure", ColumnType.TEXT, "举办安全讲座")
                .optional("quantity", ColumnType.DECIMAL, BigDecimal.ONE).optional("lateReason", ColumnType.TEXT, "补录纸质台账").list();
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        Batch batch = batch(records);
        return records.stream().map(record -> plan(record, batch)).toList();
    }

    private RecordPlan plan(SheetRecord sheet, Batch batch) {
        RecordFaults faults = RecordFaults.of(sheet, field -> new RecordFaults.Cell(sheet.head(), SheetActivity.column(field, COLUMNS)));
        AgreementOnADay agreement = agreement(sheet.head(), batch, faults);
        ActivityDraft draft = new SheetActivity(sheet.head(), agreement).draft(faults);
        faults.addAll(validator.validate(draft));
        if (!faults.isEmpty()) {
            return faults.plan(Effect.REFUSED, null);
        }
        Key key = Key.of(agreement.id(), sheet.head());
        Activity known = batch.known().get(key);
        if (known == null) {
            faults.checkBy(broken -> broken.invariant() != null && broken.invariant() == 4 ? "heldOn" : null, () -> tried(draft));
        } else if (SheetActivity.differs(draft, known)) {
            faults.add(null, "activities.sheet.fixed", known.getNumber() == null ? known.getTitle() : known.getNumber());
        }
        return faults.plan(known == null ? Effect.NEW : Effect.UNCHANGED, key.toString());
    }

    /** Asks all that entering it would ask, and keeps nothing. */
    private void tried(ActivityDraft draft) {
        AgreementOnADay agreement = filing.chosen(draft, operation(), null);
        ActivityContent content = Contents.of(draft, agreement);
        Activity.fromPaper(content, agreement, calendar.deadline(draft.getHeldOn()), desk.occasion());
    }

    @Override
    public void write(List<SheetRecord> records) {
        Batch batch = batch(records);
        for (SheetRecord sheet : records) {
            RecordFaults unheard = RecordFaults.of(sheet);
            AgreementOnADay agreement = agreement(sheet.head(), batch, unheard);
            if (!batch.known().containsKey(Key.of(agreement.id(), sheet.head()))) {
                papers.enter(new SheetActivity(sheet.head(), agreement).draft(unheard));
            }
        }
    }

    private Batch batch(List<SheetRecord> records) {
        Map<String, AgreementMatch> named = references.find(records.stream().map(record -> record.head().text(AGREEMENT)).toList());
        Map<Key, Activity> known = new HashMap<>();
        store.standing(named.values().stream().flatMap(match -> match.ids().stream()).collect(Collectors.toSet()),
                        records.stream().map(record -> record.head().date("heldOn")).filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach(activity -> known.put(new Key(activity.getAgreementId(), activity.getHeldOn(), activity.getTitle()), activity));
        return new Batch(named, known);
    }

    private AgreementOnADay agreement(SheetRow row, Batch batch, RecordFaults faults) {
        String text = row.text(AGREEMENT);
        AgreementMatch match = text == null ? null : batch.named().get(text);
        if (match == null) {
            faults.add(AGREEMENT, "validation.required");
            return null;
        }
        if (!match.isClear()) {
            String key = match.ids().isEmpty() ? "activities.sheet.agreementUnknown" : "activities.sheet.agreementSeveral";
            faults.add(new CellFault(row.number(), AGREEMENT, key, List.of(text), match.suggestions()));
            return null;
        }
        return register.on(match.ids().get(0), row.date("heldOn"));
    }

    /** What a batch refers to. */
    private record Batch(Map<String, AgreementMatch> named, Map<Key, Activity> known) {
    }

    /** What an activity is known by. */
    private record Key(long agreementId, LocalDate heldOn, String title) {

        static Key of(long agreement, SheetRow row) {
            return new Key(agreement, row.date("heldOn"), row.text("title"));
        }
    }
}
