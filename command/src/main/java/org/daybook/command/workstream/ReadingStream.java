package org.daybook.command.workstream;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamId;

/** Reads the stream of a workstream when it is first needed, and not again until it is told to forget it. */
final class ReadingStream implements Supplier<RecordedStream> {

    private final EventStore events;
    private final UUID workstream;
    private RecordedStream read;

    ReadingStream(EventStore events, UUID workstream) {
        this.events = events;
        this.workstream = workstream;
    }

    @Override
    public RecordedStream get() {
        if (read == null) {
            List<Entry> entries = events.readEvents(workstream.toString(), 0)
                    .asStream()
                    .map(ReadingStream::entry)
                    .toList();
            read = new RecordedStream(new WorkstreamId(workstream), entries);
        }
        return read;
    }

    /** A stream is long, and what holds this lives long: what was read is not kept. */
    void forget() {
        read = null;
    }

    /** The version serves as position: inside one stream both give the same order. */
    static Entry entry(DomainEventMessage<?> message) {
        MetaData stamp = message.getMetaData();
        EntryHeader header = new EntryHeader(
                message.getSequenceNumber(),
                message.getIdentifier(),
                AggregateType.WORKSTREAM,
                UUID.fromString(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                message.getTimestamp(),
                effectiveOn(message),
                ZoneId.of((String) stamp.get(EntryMetadata.ZONE)),
                AccountId.of((String) stamp.get(EntryMetadata.ACTOR)),
                RoleOrCapacity.of((String) stamp.get(EntryMetadata.ROLE)),
                new Post((String) stamp.get(EntryMetadata.POST)));
        return new Entry(header, (DaybookEvent) message.getPayload());
    }

    private static LocalDate effectiveOn(DomainEventMessage<?> message) {
        return LocalDate.parse((String) message.getMetaData().get(EntryMetadata.EFFECTIVE_ON));
    }
}
