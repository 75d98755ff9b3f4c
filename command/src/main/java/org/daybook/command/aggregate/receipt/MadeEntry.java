package org.daybook.command.aggregate.receipt;

import org.daybook.shared.contract.DaybookEvent;

/** An entry that a command made, and its place in the stream of its aggregate, from 0. */
public record MadeEntry(String eventId, DaybookEvent event, long version) {}
