package org.lianjian.exchange.control;

import java.util.List;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.platform.access.Operation;

/** A kind of sheet that has columns and nothing behind them. */
record TestKind(List<SheetColumn> columns, List<String> together, boolean refersToItself) implements SheetKind {

    @Override
    public ImportKind kind() {
        return ImportKind.DIVISIONS;
    }

    @Override
    public Operation operation() {
        return Operation.DIVISION_KEEP;
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(List<SheetRecord> records) {
        throw new UnsupportedOperationException();
    }
}
