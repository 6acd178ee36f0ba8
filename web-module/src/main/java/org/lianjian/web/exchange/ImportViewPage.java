package org.lianjian.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;
import org.lianjian.web.platform.Causes;
import org.lianjian.web.platform.Go;
import org.lianjian.web.platform.Language;
import org.lianjian.web.platform.Messages;
import org.lianjian.web.platform.Submission;

/** One run: its columns, how far it is, what it would do or did, and the steps the reader may take now. */
@Named
@RequestScoped
public class ImportViewPage {

    private static final String VIEW = "/exchange/view";
    private static final int ROWS = 25;
    private static final double KILOBYTE = 1024;
    private static final List<Integer> STAGES = List.of(1, 2, 3, 4, 5);

    @Inject
    Imports imports;

    @Inject
    Submission submission;

    @Inject
    Address address;

    @Inject
    Language language;

    private ImportDetails details;
    private List<ColumnLine> lines;
    private List<SheetColumn> known;
    private Slice<ImportFault> faults;

    /** The run as it stands now. */
    public ImportDetails getDetails() {
        if (details == null) {
            details = imports.get(address.demandId());
        }
        return details;
    }

    /** The columns of the file, with what is chosen for each. */
    public List<ColumnLine> getLines() {
        if (lines == null) {
            lines = getDetails().headings().stream().map(ColumnLine::new).toList();
        }
        return lines;
    }

    /** The columns that such a sheet may have. */
    public List<SheetColumn> getKnown() {
        if (known == null) {
            known = imports.columns(getDetails().kind());
        }
        return known;
    }

    /** What that column is called. */
    public String labelOf(String column) {
        return getKnown().stream().filter(one -> one.name().equals(column)).findFirst()
                .map(one -> Messages.text(language.getLocale(), one.labelKey(), List.of())).orElse("");
    }

    /** The names of needed columns that the file lacks, in words. */
    public List<String> getMissing() {
        return getDetails().missing().stream().map(this::labelOf).toList();
    }

    /** What is not going to be read, as it stands in the file. */
    public List<ColumnLine> getUnknown() {
        return getLines().stream().filter(ColumnLine::isUnknown).toList();
    }

    /** One page of what is wrong. */
    public Slice<ImportFault> getFaults() {
        if (faults == null) {
            faults = imports.faults(getDetails().id(), address.page(ROWS));
        }
        return faults;
    }

    /** How far along the steps from the file to the records it is, from 1; 0 when it ended on the way. */
    public int getStage() {
        return switch (getDetails().state()) {
            case UPLOADED -> 2;
            case CHECKING -> 3;
            case CHECKED, WRITING -> 4;
            case DONE -> 5;
            case CANCELLED, REFUSED -> 0;
        };
    }

    /** The steps from the file to the records. */
    public List<Integer> getStages() {
        return STAGES;
    }

    /** What may have been meant, one behind the other; words of a choice in the reader's language. */
    public String meant(ImportFault fault) {
        return fault.suggestions().stream().map(suggestion -> worded(fault.column(), suggestion))
                .collect(Collectors.joining(Messages.text(language.getLocale(), "exchange.import.comma", List.of())));
    }

    private String worded(String column, String suggestion) {
        return getKnown().stream().filter(one -> one.name().equals(column)).flatMap(one -> one.codes().stream())
                .filter(code -> Messages.word(Locale.SIMPLIFIED_CHINESE, code).equals(suggestion)).findFirst()
                .map(code -> Messages.word(language.getLocale(), code)).orElse(suggestion);
    }

    /** How large the file is, for people. */
    public long getKilobytes() {
        return Math.max(1, Math.round(getDetails().fileSize() / KILOBYTE));
    }

    /** Where its records are found. */
    public String getPlace() {
        return ImportPlaces.of(getDetails().kind());
    }

    /** Takes over what is chosen for the columns and begins the check. */
    public String check() {
        return submission.run(() -> {
            long id = address.demandId();
            takeColumns(id);
            imports.check(id);
            return Go.to(VIEW, id);
        });
    }

    private void takeColumns(long id) {
        if (getLines().stream().anyMatch(ColumnLine::isCorrected)) {
            try {
                imports.map(id, chosen());
            } catch (RuntimeException refused) {
                throw Causes.of(refused) instanceof InvalidInput invalid ? atChoices(invalid) : refused;
            }
            details = null;
        }
    }

    private Map<Integer, String> chosen() {
        Map<Integer, String> names = new HashMap<>();
        getLines().stream().filter(line -> line.getColumn() != null).forEach(line -> names.put(line.getHeading().position(), line.getColumn()));
        return names;
    }

    /** The input of {@code columns[3]} is the choice in that line. */
    private static InvalidInput atChoices(InvalidInput invalid) {
        return new InvalidInput(invalid.violations().stream()
                .map(fault -> new Violation(fault.field() + ".column", fault.key(), fault.values())).collect(Collectors.toList()));
    }

    public String confirmAll() {
        return confirm(ImportChoice.ALL);
    }

    public String confirmGood() {
        return confirm(ImportChoice.GOOD_ROWS);
    }

    private String confirm(ImportChoice choice) {
        return submission.run(() -> {
            imports.confirm(address.demandId(), choice);
            return Go.to(VIEW, address.demandId());
        });
    }

    public String cancel() {
        return submission.run(() -> {
            imports.cancel(address.demandId());
            return Go.to(VIEW, address.demandId(), "exchange.done.CANCEL");
        });
    }
}
