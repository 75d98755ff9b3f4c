package org.daybook.command.register;

import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;

/**
 * An entry of one aggregate as it was stored.
 *
 * @param version its place in the aggregate's stream, from 0
 * @param on the day from which it holds
 */
record RecordedEntry(long version, LocalDate on, DaybookEvent event) {

    static RecordedEntry of(DomainEventMessage<?> message) {
        String on = (String) message.getMetaData().get(EntryMetadata.EFFECTIVE_ON);
        return new RecordedEntry(message.getSequenceNumber(), LocalDate.parse(on), (DaybookEvent) message.getPayload());
    }
}
