package org.daybook.command.register;

import org.daybook.shared.text.Name;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Thrown when an entry would give an aggregate a name that another has taken meanwhile: its reservation had lapsed. If
 * the entry is still being written, that fails, and the command is decided again.
 */
final class NameTakenMeanwhile extends ConcurrencyFailureException {

    private static final long serialVersionUID = 1;

    NameTakenMeanwhile(Name name) {
        super("Another one has taken the name " + name);
    }
}
