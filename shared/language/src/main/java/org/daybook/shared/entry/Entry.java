package org.daybook.shared.entry;

import org.daybook.shared.contract.DaybookEvent;

/** One event as recorded: its actor, the time of recording, the effective day, and its content. */
public record Entry(EntryHeader header, DaybookEvent event) {}
