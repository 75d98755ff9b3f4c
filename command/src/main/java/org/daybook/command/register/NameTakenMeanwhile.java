package org.daybook.command.register;

import org.daybook.shared.text.Name;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * An entry would give an aggregate a name that another bears by now: its reservation had lapsed. Where the entry is still
 * being written, that fails, and the command is judged anew.
 */
final class NameTakenMeanwhile extends ConcurrencyFailureException {

    private static final long serialVersionUID = 1;

    NameTakenMeanwhile(Name name) {
        super("Another one has taken the name " + name);
    }
}
