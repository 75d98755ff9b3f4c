package org.daybook.query.meeting;

import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.lens.Lens;
import org.daybook.shared.meeting.privacy.Exemption;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;

/**
 * What is private of a meeting, and whether the reader sees it.
 *
 * @param privacy empty where nothing is
 */
record Sighted(Optional<MeetingPrivacy> privacy, boolean readsAll) {

    static Sighted of(UUID meeting, Lens lens) {
        Optional<MeetingPrivacy> privacy = lens.privacy(meeting);
        boolean all = privacy.stream()
                .flatMap(one -> one.exempt().keySet().stream())
                .allMatch(item -> lens.reads(meeting, item));
        return new Sighted(privacy, all);
    }

    /** The ground on which an item is private now, whatever day is looked at. */
    Optional<Exemption> exemption(String item) {
        return privacy.flatMap(one -> one.exemption(item));
    }
}
