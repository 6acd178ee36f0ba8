package org.lianjian.web.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.errors.InvalidInput;

/** The body that says what the columns of a file are taken for: their names from left to right, empty for what is not read. */
public class ColumnsBody {

    private List<String> columns;

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }

    /**
     * The names by position.
     *
     * @throws InvalidInput if there are none
     */
    Map<Integer, String> byPosition() {
        if (columns == null) {
            throw new InvalidInput("columns", "validation.required");
        }
        Map<Integer, String> names = new HashMap<>();
        for (int position = 0; position < columns.size(); position++) {
            names.put(position, columns.get(position));
        }
        return names;
    }
}
