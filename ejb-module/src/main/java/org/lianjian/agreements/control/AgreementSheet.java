package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.EntryState;
import org.lianjian.agreements.boundary.PaperAgreements;
import org.lianjian.agreements.entity.Agreement;
import org.lianjian.agreements.entity.PairingKindEntity;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetColumns;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.records.RecordRef;

/**
 * Agreements with their parties and promises from a sheet, as drafts or as they are in force on paper. One is known by its number, of ours or on
 * paper, else by kind, parties and first day.
 */
@ApplicationScoped
public class AgreementSheet implements SheetKind {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    @Inject
    SheetAgreements sheets;

    @Inject
    AgreementPlans plans;

    @Inject
    AgreementStore store;

    @Inject
    Agreements agreements;

    @Inject
    PaperAgreements papers;

    @Override
    public ImportKind kind() {
        return ImportKind.AGREEMENTS;
    }

    @Override
    public Operation operation() {
        return Operation.AGREEMENT_DRAFT;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("agreements.sheet").optional("paperNumber", ColumnType.TEXT, "花党建〔2025〕12号")
                .needed("kind", ColumnType.TEXT, "VILLAGE_ENTERPRISE").needed("title", ColumnType.TEXT, "花街村与康迪客运结对共建协议")
                .optional("goals", ColumnType.TEXT, null).needed("start", ColumnType.DATE, START).needed("end", ColumnType.DATE, END)
                .needed("parties", ColumnType.TEXT, "花街村、永康市康迪客运出租有限公司").choice("state", false, EntryState.IN_FORCE)
                .optional("signedOn", ColumnType.DATE, LocalDate.of(2025, 12, 20)).optional("signatories", ColumnType.TEXT, "张三、李四")
                .optional("measure", ColumnType.TEXT, "举办安全讲座").optional("target", ColumnType.DECIMAL, new BigDecimal("4"))
                .optional("unit", ColumnType.TEXT, "场").optional("due", ColumnType.DATE, END)
                .optional("owner", ColumnType.TEXT, "永康市康迪客运出租有限公司").list();
    }

    @Override
    public List<String> together() {
        return List.of("paperNumber", "kind", "title", "start", "end");
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        List<AgreementReading> readings = records.stream().map(AgreementReading::of).toList();
        AgreementBatch batch = sheets.batch(readings);
        return readings.stream().map(reading -> plans.plan(reading, batch)).toList();
    }

    /** Whoever brings agreements of a kind brings them alone: what another has just brought is seen and not brought again. */
    @Override
    public void write(List<SheetRecord> records) {
        List<AgreementReading> readings = records.stream().map(AgreementReading::of).toList();
        sheets.batch(readings).kinds().values().stream().map(PairingKindEntity::getCode).collect(Collectors.toCollection(TreeSet::new))
                .forEach(store::lockKind);
        AgreementBatch batch = sheets.batch(readings);
        readings.forEach(reading -> write(reading, batch));
    }

    private void write(AgreementReading reading, AgreementBatch batch) {
        RecordFaults unheard = reading.faults();
        List<OrganizationChoice> parties = sheets.parties(reading, batch, unheard);
        AgreementDraft draft = sheets.draft(reading, parties, batch, unheard);
        Agreement known = batch.meant(draft.getPaperNumber(), AgreementPlans.contentKey(draft)).stream().findFirst().orElse(null);
        Long open = known == null ? null : SheetAgainstRecord.isOpen(known) ? known.getId() : null;
        if (known == null) {
            open = agreements.draft(draft).id();
        } else {
            SheetAgainstRecord.complete(draft, known);
            if (SheetAgainstRecord.differs(draft, known)) {
                AgreementDetails changed = agreements.change(RecordRef.latest(known.getId()), draft);
                open = changed.id();
            }
        }
        if (reading.isInForce() && Objects.nonNull(open)) {
            papers.enter(RecordRef.latest(open), SheetAgreements.signatures(reading, parties));
        }
    }
}
