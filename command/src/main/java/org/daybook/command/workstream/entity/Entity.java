package org.daybook.command.workstream.entity;

import java.time.LocalDate;

/** Something in a workstream with an id of its own. */
public interface Entity {
    /** The day from which the entry that opened it holds. */
    LocalDate openedOn();
}
