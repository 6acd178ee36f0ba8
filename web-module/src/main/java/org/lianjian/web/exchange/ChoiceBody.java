package org.lianjian.web.exchange;

import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.platform.errors.InvalidInput;

/** The body that says what of a checked sheet is to be written. */
public class ChoiceBody {

    private ImportChoice choice;

    public void setChoice(ImportChoice choice) {
        this.choice = choice;
    }

    /**
     * What was chosen.
     *
     * @throws InvalidInput if nothing was
     */
    ImportChoice chosen() {
        if (choice == null) {
            throw new InvalidInput("choice", "validation.required");
        }
        return choice;
    }
}
