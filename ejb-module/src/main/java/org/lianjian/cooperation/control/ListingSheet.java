package org.lianjian.cooperation.control;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingStep;
import org.lianjian.cooperation.boundary.ListingVisibility;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.entity.Listing;
import org.lianjian.cooperation.entity.ListingContent;
import org.lianjian.cooperation.entity.ListingOwner;
import org.lianjian.cooperation.entity.ListingWindow;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetColumns;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.boundary.SheetRow;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationMatch;
import org.lianjian.organizations.boundary.OrganizationReferences;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;
import org.lianjian.platform.steps.Occasion;

/**
 * Needs or resources from a sheet, as drafts that their organisation publishes. One is known by organisation, title and first day; those that were
 * withdrawn do not count.
 */
abstract class ListingSheet implements SheetKind {

    private static final String ORGANIZATION = "organization";
    private static final Map<String, String> COLUMNS = Map.of("organizationId", ORGANIZATION);

    @Inject
    OrganizationReferences references;

    @Inject
    ListingDesk desk;

    @Inject
    ListingStore store;

    @Inject
    ListingDrafting drafting;

    @Inject
    Listings listings;

    @Inject
    Validator validator;

    /** Whether needs or resources. */
    abstract ListingSide side();

    /** What the template's example asks for or offers. */
    abstract String example();

    @Override
    public Operation operation() {
        return Operation.LISTING_WRITE;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("listings.sheet").needed(ORGANIZATION, ColumnType.TEXT, "花街村").needed("category", ColumnType.TEXT, "TRAINING")
                .needed("title", ColumnType.TEXT, example()).optional("description", ColumnType.TEXT, null)
                .needed("quantity", ColumnType.DECIMAL, BigDecimal.ONE).needed("unit", ColumnType.TEXT, "项")
                .needed("from", ColumnType.DATE, LocalDate.of(2027, 1, 1)).needed("to", ColumnType.DATE, LocalDate.of(2027, 12, 31))
                .optional("placeCode", ColumnType.IDENTIFIER, null).choice("visibility", false, ListingVisibility.TOWNSHIP)
                .optional("expiresOn", ColumnType.DATE, null).list();
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        Batch batch = batch(records);
        return records.stream().map(record -> plan(record, batch)).toList();
    }

    private RecordPlan plan(SheetRecord sheet, Batch batch) {
        RecordFaults faults = RecordFaults.of(sheet, COLUMNS);
        OrganizationChoice owner = owner(sheet.head(), batch, faults);
        Listing known = owner == null ? null : batch.known().get(Key.of(owner, sheet.head()));
        ListingDraft draft = draft(sheet.head(), owner, known, batch);
        if (owner != null) {
            faults.addAll(validator.validate(draft));
        }
        if (!faults.isEmpty()) {
            return faults.plan(Effect.REFUSED, null);
        }
        boolean[] changes = {false};
        faults.check(null, () -> changes[0] = isChange(draft, owner, known));
        return faults.plan(known == null ? Effect.NEW : changes[0] ? Effect.CHANGED : Effect.UNCHANGED,
                Key.of(owner, sheet.head()).toString());
    }

    /** Whether it says something new; refused by the rules that the form asks too. */
    private boolean isChange(ListingDraft draft, OrganizationChoice choice, Listing known) {
        Occasion occasion = desk.occasion();
        ListingOwner owner = drafting.ownerOf(choice);
        ListingContent content = drafting.contentOf(draft, owner);
        if (known != null && ListingFacts.of(known).equals(ListingFacts.of(Listing.draft(side(), owner, content, occasion)))) {
            return false;
        }
        ListingWindow.check(content, occasion.today());
        if (known != null) {
            known.objection(ListingStep.CHANGE, occasion).ifPresent(objection -> {
                throw objection.asError();
            });
        }
        return true;
    }

    @Override
    public void write(List<SheetRecord> records) {
        Batch batch = batch(records);
        for (SheetRecord sheet : records) {
            OrganizationChoice owner = owner(sheet.head(), batch, RecordFaults.of(sheet));
            Listing known = batch.known().get(Key.of(owner, sheet.head()));
            ListingDraft draft = draft(sheet.head(), owner, known, batch);
            if (known == null) {
                listings.draft(side(), draft);
            } else {
                listings.change(RecordRef.latest(known.getId()), draft);
            }
        }
    }

    private Batch batch(List<SheetRecord> records) {
        Map<String, OrganizationMatch> named = references.find(records.stream().map(record -> record.head().text(ORGANIZATION)).toList());
        List<Long> owners = named.values().stream().filter(OrganizationMatch::isClear).map(match -> match.one().id()).distinct().toList();
        Map<Key, Listing> known = new HashMap<>();
        store.standingOf(side(), owners, records.stream().map(record -> record.head().text("title")).filter(Objects::nonNull)
                .collect(Collectors.toSet())).forEach(listing -> known.put(Key.of(listing), listing));
        Map<String, String> categories = new HashMap<>();
        store.categories().forEach(category -> {
            categories.put(category.nameZh(), category.code());
            categories.put(category.nameEn(), category.code());
        });
        return new Batch(named, known, categories);
    }

    private static OrganizationChoice owner(SheetRow row, Batch batch, RecordFaults faults) {
        String text = row.text(ORGANIZATION);
        OrganizationMatch match = text == null ? null : batch.named().get(text);
        if (match == null) {
            faults.add(CellFault.of(row, ORGANIZATION, "validation.required"));
            return null;
        }
        if (!match.isClear()) {
            faults.add(new CellFault(row.number(), ORGANIZATION, match.faultKey(), List.of(text), match.suggestions()));
            return null;
        }
        return match.one();
    }

    private static ListingDraft draft(SheetRow row, OrganizationChoice owner, Listing known, Batch batch) {
        ListingDraft draft = new ListingDraft();
        draft.setOrganizationId(owner == null ? null : owner.id());
        draft.setCategory(row.has("category") ? batch.categories().getOrDefault(row.text("category"), row.text("category")) : null);
        draft.setTitle(row.text("title"));
        draft.setDescription(row.has("description") || known == null ? row.text("description") : known.getDescription());
        draft.setQuantity(row.decimal("quantity"));
        draft.setUnit(row.text("unit"));
        draft.setFrom(row.date("from"));
        draft.setTo(row.date("to"));
        draft.setPlaceCode(row.has("placeCode") || known == null ? row.text("placeCode") : known.getPlaceCode());
        draft.setVisibility(row.has("visibility") || known == null ? row.code(ListingVisibility.class, "visibility") : known.getVisibility());
        draft.setExpiresOn(row.has("expiresOn") || known == null ? row.date("expiresOn") : known.getExpiresOn());
        return draft;
    }

    /** What a batch refers to. */
    private record Batch(Map<String, OrganizationMatch> named, Map<Key, Listing> known, Map<String, String> categories) {
    }

    /** What a need or a resource is known by. */
    private record Key(Long organizationId, String title, LocalDate from) {

        static Key of(OrganizationChoice owner, SheetRow row) {
            return new Key(owner.id(), row.text("title"), row.date("from"));
        }

        static Key of(Listing listing) {
            return new Key(listing.getOrganizationId(), listing.getTitle(), listing.getFrom());
        }
    }
}
