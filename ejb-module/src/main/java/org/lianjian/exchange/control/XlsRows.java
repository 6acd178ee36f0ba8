package org.lianjian.exchange.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.lianjian.exchange.control.SheetSurvey.JoinedArea;

/** Makes rows out of the records of one sheet, whose cells come row by row. Charts that lie in it have records of the same kinds. */
final class XlsRows extends AbortableHSSFListener {

    private static final short GO_ON = 0;
    private static final short STOP = 1;

    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> { });
    private final int wanted;
    private final RowSink sink;
    private final List<JoinedArea> joined = new ArrayList<>();
    private SSTRecord texts;
    private boolean from1904;
    private int sheet = -1;
    private int depth;
    private boolean inSheet;
    private int row = -1;
    private List<RawCell> cells = new ArrayList<>();
    private FormulaRecord awaited;
    private boolean stopped;

    XlsRows(int wanted, RowSink sink) {
        this.wanted = wanted;
        this.sink = sink;
    }

    @Override
    public short abortableProcessRecord(Record record) {
        formats.processRecordInternally(record);
        if (record instanceof BOFRecord begin) {
            depth++;
            if (depth == 1) {
                sheet += begin.getType() == BOFRecord.TYPE_WORKBOOK ? 0 : 1;
                inSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET && sheet == wanted;
            }
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (inSheet && depth == 1) {
            take(record);
        }
        return stopped || sheet > wanted ? STOP : GO_ON;
    }

    private void take(Record record) {
        if (record instanceof MergeCellsRecord areas) {
            for (int i = 0; i < areas.getNumAreas() && joined.size() < Limits.JOINED; i++) {
                CellRangeAddress area = areas.getAreaAt(i);
                joined.add(new JoinedArea(area.getFirstRow() + 1L, area.getLastRow() + 1L, area.getFirstColumn()));
            }
        } else if (record instanceof StringRecord text && awaited != null) {
            put(awaited, text(text.getString()));
            awaited = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            put(cell, value(cell));
        }
    }

    private RawCell value(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            return text(texts.getString(label.getSSTIndex()).getString());
        }
        if (cell instanceof NumberRecord number) {
            return number(number.getValue(), cell);
        }
        if (cell instanceof BoolErrRecord truth) {
            return truth.isBoolean() ? new RawCell.Truth(truth.getBooleanValue()) : broken(truth.getErrorValue());
        }
        return cell instanceof FormulaRecord formula ? result(formula) : null;
    }

    private RawCell result(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (formula.hasCachedResultString()) {
            awaited = formula;
            return null;
        }
        return switch (type) {
            case BOOLEAN -> new RawCell.Truth(formula.getCachedBooleanValue());
            case ERROR -> broken((byte) formula.getCachedErrorValue());
            default -> number(formula.getValue(), formula);
        };
    }

    private RawCell number(double value, CellValueRecordInterface cell) {
        int format = formats.getFormatIndex(cell);
        return new RawCell.Number(value, DateUtil.isADateFormat(format, formats.getFormatString(format)), from1904);
    }

    private static RawCell broken(byte code) {
        return new RawCell.Broken(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?");
    }

    private static RawCell text(String text) {
        return text.isEmpty() ? null : new RawCell.Text(text);
    }

    private void put(CellValueRecordInterface place, RawCell value) {
        if (place.getRow() != row) {
            end();
            row = place.getRow();
        }
        if (value != null) {
            int column = place.getColumn();
            cells.addAll(Arrays.asList(new RawCell[Math.max(0, column + 1 - cells.size())]));
            cells.set(column, value);
        }
    }

    /** Hands on the row that is at hand. */
    void end() {
        if (row >= 0 && !stopped) {
            stopped = !sink.take(new RawRow(row + 1L, cells));
        }
        row = -1;
        cells = new ArrayList<>();
    }

    List<JoinedArea> joined() {
        return joined;
    }
}
