package org.lianjian.exchange.control;

import java.util.Map;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.exchange.entity.ImportRun;

/**
 * A run that this node has taken on.
 *
 * @param state CHECKING or WRITING
 * @param names what the columns are taken for, by position
 */
record Assignment(long id, long accountId, ImportKind kind, ImportState state, ImportChoice choice, Long fileId, int sheet, long headingRow,
        Map<Integer, String> names) {

    static Assignment of(ImportRun run) {
        return new Assignment(run.getId(), run.getAccountId(), run.getKind(), run.getState(), run.getChoice(), run.getFile().getFileId(),
                run.getFile().getSheet(), run.getFile().getHeadingRow(), run.names());
    }
}
