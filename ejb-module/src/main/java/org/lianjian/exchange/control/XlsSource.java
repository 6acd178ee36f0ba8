package org.lianjian.exchange.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.lianjian.exchange.control.SheetSurvey.JoinedArea;

/** A workbook of Excel 97 to 2003, read record by record; its format allows 65,536 rows. */
final class XlsSource implements SheetSource {

    private static final short GO_ON = 0;

    private final POIFSFileSystem files;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Integer> inSight = new ArrayList<>();

    XlsSource(Path file) {
        try {
            files = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
        try {
            refuseOthers();
            process(new Names());
        } catch (UnreadableSheet e) {
            close();
            throw e;
        }
        bound.sort((one, other) -> Integer.compare(one.getPositionOfBof(), other.getPositionOfBof()));
        for (int i = 0; i < bound.size(); i++) {
            if (!bound.get(i).isHidden() && !bound.get(i).isVeryHidden()) {
                inSight.add(i);
            }
        }
    }

    private void refuseOthers() {
        if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableSheet("exchange.file.encrypted");
        }
        if (files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new UnreadableSheet("exchange.file.macros");
        }
        if (!files.getRoot().hasEntryCaseInsensitive("Workbook")) {
            throw new UnreadableSheet("exchange.file.notWorkbook");
        }
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.XLS;
    }

    @Override
    public List<String> sheets() {
        return inSight.stream().map(number -> bound.get(number).getSheetname()).toList();
    }

    @Override
    public SheetSurvey survey(int sheet) {
        long[] rows = {0};
        XlsRows reader = new XlsRows(inSight.get(sheet), row -> {
            rows[0]++;
            return true;
        });
        process(reader);
        reader.end();
        List<JoinedArea> joined = reader.joined();
        return new SheetSurvey(rows[0], joined);
    }

    @Override
    public void read(int sheet, RowSink sink) {
        XlsRows reader = new XlsRows(inSight.get(sheet), sink);
        process(reader);
        reader.end();
    }

    private void process(AbortableHSSFListener listener) {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableSheet(e, "exchange.file.encrypted");
        } catch (IOException | HSSFUserException | RecordFormatException | IllegalArgumentException | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    /** The names of the sheets; a sheet of the old macro language is a macro. */
    private final class Names extends AbortableHSSFListener {

        @Override
        public short abortableProcessRecord(Record record) {
            if (record instanceof BoundSheetRecord sheet) {
                bound.add(sheet);
            }
            if (record instanceof BOFRecord begin && begin.getType() == BOFRecord.TYPE_EXCEL_4_MACRO) {
                throw new UnreadableSheet("exchange.file.macros");
            }
            return GO_ON;
        }
    }
}
