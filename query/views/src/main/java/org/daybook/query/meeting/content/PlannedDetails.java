package org.daybook.query.meeting.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.details.DetailsFacts;
import org.daybook.shared.meeting.details.Publicity;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Name;

/**
 * When and where a meeting is to take place.
 *
 * @param start by the clocks of the installation's zone on the day of the meeting; absent while nobody said, like all of these
 * @param startsAt the instant of that
 * @param endsAt the instant of the end
 */
public record PlannedDetails(
        ClockTime start, ClockTime end, Instant startsAt, Instant endsAt, Name place, Link link, Publicity publicity) {

    /** On that day; empty while nobody said anything. */
    public static Optional<PlannedDetails> of(ThingFacts meeting, LocalDate day, ZoneId zone) {
        return meeting.value(DetailsFacts.DETAILS)
                .map(details -> new PlannedDetails(
                        details.start(),
                        details.end(),
                        instant(details.start(), day, zone),
                        instant(details.end(), day, zone),
                        details.place(),
                        details.link(),
                        details.publicity()));
    }

    /** In the hour that occurs twice, the first. */
    private static Instant instant(ClockTime time, LocalDate day, ZoneId zone) {
        return time == null ? null : day.atTime(time.time()).atZone(zone).toInstant();
    }
}
