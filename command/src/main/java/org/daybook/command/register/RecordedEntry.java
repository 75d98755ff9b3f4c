package org.daybook.command.register;

import org.daybook.shared.contract.DaybookEvent;

/**
 * An entry of one aggregate as it was stored.
 *
 * @param version its place in the aggregate's stream, from 0
 */
record RecordedEntry(long version, DaybookEvent event) {}
