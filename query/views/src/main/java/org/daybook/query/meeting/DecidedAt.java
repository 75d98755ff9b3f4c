package org.daybook.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.query.listing.Named;
import org.daybook.query.review.EvidenceItem;
import org.daybook.shared.review.EntryLink;

/**
 * The meeting of a decision, and its actions.
 *
 * @param day on which it met or, if not recorded, for which it is scheduled
 * @param minuted whether minutes are on record
 * @param actions in the order in which they were noted
 */
public record DecidedAt(String id, Named board, LocalDate day, boolean minuted, List<ActionItem> actions) {

    static DecidedAt of(StandingMeeting meeting, MeetingNames names, Map<EntryLink, EvidenceItem> entries) {
        return new DecidedAt(
                meeting.id().toString(),
                names.board(meeting.board()),
                meeting.day(),
                meeting.isMinuted(),
                meeting.actions().stream()
                        .map(action -> ActionItem.of(action, entries))
                        .toList());
    }
}
