package org.daybook.shared.entry;

import org.daybook.shared.contract.DaybookEvent;

/** One event as the record has it: who, when recorded, from when it holds, and what changed. */
public record Entry(EntryHeader header, DaybookEvent event) {}
