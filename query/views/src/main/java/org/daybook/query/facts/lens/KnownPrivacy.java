package org.daybook.query.facts.lens;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.Serving;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;

/**
 * What is private of all meetings, as far as the views have come.
 *
 * @param filling of the schema from which it was read
 * @param upTo the position up to which every entry is taken into account
 * @param meetings those of which something is or was private
 * @param parts the agenda items to which actions and decisions belong, of meetings of which something is private
 */
record KnownPrivacy(Serving.Filling filling, long upTo, Map<UUID, Told> meetings, Map<UUID, Part> parts) {

    KnownPrivacy {
        meetings = Map.copyOf(meetings);
        parts = Map.copyOf(parts);
    }

    /** @param version of the last entry that the fold has seen */
    record Told(long version, MeetingPrivacy privacy) {}

    /** @param item as {@link MeetingPrivacy#exempt} calls it */
    record Part(UUID meeting, String item) {}

    /** What is private of a meeting; empty where nothing is. */
    Optional<MeetingPrivacy> of(UUID meeting) {
        return Optional.ofNullable(meetings.get(meeting)).map(Told::privacy).filter(MeetingPrivacy::hasExemptItems);
    }

    boolean holds(Serving serving) {
        return filling.equals(serving.filling()) && upTo >= serving.reached().position();
    }
}
