package org.daybook.query.asof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.Entries;
import org.daybook.shared.account.Actor;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/**
 * Resolves what a request says of the two clocks to a place on them, for the API and for pages. An answer for an
 * instant never changes: before one is given for an instant later than the newest entry, the record is sealed up to it,
 * and an instant that is later than the clock as well is refused. The projection is given a moment to catch up with the
 * record. A request without an instant is always answered, for what is projected at that time.
 *
 * @param zone of the installation, in which days are days
 */
@Component
public record AsOfResolver(
        Projection projection,
        Entries entries,
        RecordHead head,
        RecordSeal seal,
        ProjectionWait projectionWait,
        Clock clock,
        ZoneId zone) {

    /**
     * @param text how the request writes {@code on} and {@code knownAt}; either is null where it does not name it
     * @throws org.daybook.shared.rejection.InvalidValue if one of them is not written so; see also {@link #at}
     */
    public AsOf read(ClockText text, String on, String knownAt) {
        Optional<LocalDate> day = text.day("on", on);
        return at(day, text.instant("knownAt", knownAt));
    }

    /**
     * @throws Rejection {@code day-in-the-future} or {@code known-in-the-future} (422), {@code record-begins-later} (404)
     *     or {@code view-behind} (503)
     */
    public AsOf at(Optional<LocalDate> on, Optional<Instant> knownAt) {
        AsOf known = knownAt.map(this::knownAt).orElseGet(this::now);
        return on.map(day -> new AsOf(notInFuture(day), known.knownAt(), known.position()))
                .orElse(known);
    }

    /** The place at which an entry had just been recorded, on that day unless another is requested. */
    public AsOf of(EntryHeader entry, Optional<LocalDate> on) {
        LocalDate day = on.map(this::notInFuture).orElseGet(() -> day(entry.recordedAt()));
        return new AsOf(day, entry.recordedAt(), entry.position());
    }

    /**
     * Waits until the views show a version of an aggregate to that reader. One that they may not read is answered like
     * one that does not exist: that it does not show.
     */
    public void await(UUID aggregate, long version, Actor reader) {
        projectionWait.until(() -> entries.newest(aggregate)
                .filter(newest -> newest.version() >= version && newest.readBy(reader))
                .isPresent());
    }

    /** Waits a moment until the views show whatever is on record now; whether they do. */
    public boolean caughtUp() {
        long end = head.position();
        return projectionWait.suffices(() -> projection.reached().position() >= end);
    }

    /** What is projected by now, as known when the last entry of it was recorded: nothing is recorded then any more. */
    private AsOf now() {
        boolean shown = caughtUp();
        ProjectionPosition reached = projection.reached();
        if (reached.position() >= 0) return new AsOf(today(), reached.recordedAt(), reached.position());
        if (!shown) throw ProjectionWait.behind();
        return beforeTheFirstEntry();
    }

    private AsOf beforeTheFirstEntry() {
        Instant now = instant();
        settle(now);
        return head.position() < 0 ? new AsOf(today(), now, -1) : now();
    }

    private AsOf knownAt(Instant asked) {
        Instant knownAt = asked.truncatedTo(ChronoUnit.MICROS);
        if (!projection.reached().settles(knownAt)) {
            settle(knownAt);
            long end = head.position();
            projectionWait.until(() -> reaches(end, knownAt));
        }
        long position = entries.positionAt(knownAt);
        if (position < 0) entries.begin().ifPresent(AsOfResolver::refuse);
        LocalDate day = day(knownAt);
        return new AsOf(day.isAfter(today()) ? today() : day, knownAt, position);
    }

    /** From now on nothing more is recorded at that instant or before. */
    private void settle(Instant knownAt) {
        if (!seal.until().isBefore(knownAt)) return;
        if (knownAt.isAfter(instant())) notBeyondTheNewestEntry(knownAt);
        else if (!seal.extend(knownAt)) throw ProjectionWait.behind();
    }

    /** A node whose clock is ahead of this one's may have recorded something then. */
    private void notBeyondTheNewestEntry(Instant knownAt) {
        long end = head.position();
        projectionWait.until(() -> projection.reached().position() >= end);
        if (!seal.until().isBefore(knownAt)) return;
        throw new Rejection(
                Rejection.Kind.INVALID,
                "known-in-the-future",
                "knownAt",
                "What the record will say then is not known yet: ask for an instant no later than now, "
                        + instant().truncatedTo(ChronoUnit.SECONDS) + ", or for none to read the record as it stands");
    }

    private boolean reaches(long end, Instant knownAt) {
        ProjectionPosition reached = projection.reached();
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
                "The record cannot show a day in the future: today is " + today());
    }

    /** Now, to the microsecond, as the record keeps instants. */
    private Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
