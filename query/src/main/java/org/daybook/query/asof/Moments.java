package org.daybook.query.asof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.Entries;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.Reached;
import org.daybook.shared.account.Actor;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/**
 * Finds places on the two clocks. An answer for an instant before the newest projected recordedAt never changes; for a
 * newer one the projection is given a moment to catch up with the record, and the answer names its position. Whoever
 * names no instant is answered in any case, for what is projected by then.
 */
@Component
public class Moments {

    private final Projection projection;
    private final Entries entries;
    private final RecordHead head;
    private final Clock clock;

    /** @param zone of the installation, in which days are days */
    Moments(Projection projection, Entries entries, RecordHead head, Clock clock, ZoneId zone) {
        this.projection = projection;
        this.entries = entries;
        this.head = head;
        this.clock = clock.withZone(zone);
    }

    /**
     * @throws Rejection {@code day-in-the-future} (422), {@code record-begins-later} (404) or {@code view-behind} (503)
     */
    public Moment at(Optional<LocalDate> on, Optional<Instant> knownAt) {
        Moment known = knownAt.map(this::knownAt).orElseGet(this::now);
        return on.map(day -> new Moment(notInFuture(day), known.knownAt(), known.position()))
                .orElse(known);
    }

    /** The place at which an entry had just been recorded, on the day it was unless another is asked for. */
    public Moment of(EntryHeader entry, Optional<LocalDate> on) {
        LocalDate day = on.map(this::notInFuture).orElseGet(() -> day(entry.recordedAt()));
        return new Moment(day, entry.recordedAt(), entry.position());
    }

    /**
     * Waits until the views show a version of an aggregate to that reader. Of one that they may not read they are told no
     * more than of one that does not exist: that it does not show.
     */
    public void await(UUID aggregate, long version, Actor reader) {
        Patience.until(() -> entries.newest(aggregate)
                .filter(newest -> newest.version() >= version && newest.readBy(reader))
                .isPresent());
    }

    private Moment now() {
        // The clock before the head: what is recorded later is beyond both.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long end = head.position();
        boolean shown = Patience.suffices(() -> projection.reached().position() >= end);
        Reached reached = projection.reached();
        if (!shown && reached.position() < 0) throw Patience.behind();
        Instant knownAt = shown && !reached.settles(now) ? now : reached.recordedAt();
        return new Moment(today(), knownAt, reached.position());
    }

    private Moment knownAt(Instant asked) {
        Instant knownAt = asked.truncatedTo(ChronoUnit.MICROS);
        if (!projection.reached().settles(knownAt)) {
            long end = head.position();
            Patience.until(() -> reaches(end, knownAt));
        }
        long position = entries.positionAt(knownAt);
        if (position < 0) entries.begin().ifPresent(Moments::refuse);
        LocalDate day = day(knownAt);
        return new Moment(day.isAfter(today()) ? today() : day, knownAt, position);
    }

    private boolean reaches(long end, Instant knownAt) {
        Reached reached = projection.reached();
        return reached.position() >= end || reached.settles(knownAt);
    }

    private static void refuse(Instant begin) {
        throw new Rejection(
                Rejection.Kind.NOT_FOUND,
                "record-begins-later",
                "knownAt",
                "Nothing was known then: the record begins at " + begin);
    }

    private LocalDate notInFuture(LocalDate day) {
        if (!day.isAfter(today())) return day;
        throw new Rejection(
                Rejection.Kind.INVALID,
                "day-in-the-future",
                "on",
                "The record says nothing of days to come: today is " + today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }
}
