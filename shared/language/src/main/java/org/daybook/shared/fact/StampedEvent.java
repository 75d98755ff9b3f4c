package org.daybook.shared.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.workstream.correction.EntryCorrected;

/** An event of an aggregate with its place on the two clocks. */
public record StampedEvent(UUID aggregate, DaybookEvent event, Stamp stamp) {

    /** The event as it was recorded. */
    public static StampedEvent of(Entry entry) {
        EntryHeader header = entry.header();
        Stamp stamp = new Stamp(
                header.effectiveOn(), header.position(), header.position(), header.version(), header.recordedAt());
        return new StampedEvent(header.aggregate(), entry.event(), stamp);
    }

    /** The day from which it holds. */
    public LocalDate effectiveOn() {
        return stamp.effectiveOn();
    }

    /** The version of its entry or, for a replacement, of the entry that it replaces. */
    public long version() {
        return stamp.version();
    }

    /**
     * What it says once it is read as a correction: the replacement, in the place of the entry that it corrects. Any other
     * event says itself.
     *
     * @return empty for a correction without a replacement
     */
    Optional<StampedEvent> said(EntryFacts.Positions positions) {
        if (!(event instanceof EntryCorrected correction)) return Optional.of(this);
        return Optional.ofNullable(correction.replacement())
                .map(by -> new StampedEvent(
                        aggregate,
                        by.event(),
                        new Stamp(
                                by.effectiveOn(),
                                positions.of(this, correction.entry()),
                                stamp.knownFrom(),
                                correction.entry(),
                                stamp.recordedAt())));
    }

    /** The retraction of another entry; empty for an event that is no correction. */
    Optional<Retraction> retraction(EntryFacts.Positions positions) {
        return event instanceof EntryCorrected correction
                ? Optional.of(new Retraction(positions.of(this, correction.entry()), stamp.knownFrom()))
                : Optional.empty();
    }

    /** What it says as facts. */
    List<Fact> facts() {
        return EntryFacts.assertions(event).stream()
                .map(a -> new Fact(new EntryThread(aggregate, a.attribute(), a.thing(), a.key()), a.value(), stamp))
                .toList();
    }
}
