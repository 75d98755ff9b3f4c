package org.daybook.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.query.listing.Named;
import org.daybook.query.review.EvidenceItem;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.minutes.Approval;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A meeting of a board.
 *
 * @param date for which it is now scheduled
 * @param originalDate for which it was first scheduled; absent while that has not moved
 * @param why it was cancelled; absent otherwise
 * @param agenda its items in their order
 * @param papers in the order in which they were tabled
 * @param heldOn absent before it is held
 * @param attendees by post; empty if not recorded
 * @param decisions the decisions taken there according to workstreams' entries, in the order of days
 * @param minutes absent before any are on record
 * @param approved whether the minutes are approved
 * @param approvedOn absent before
 * @param approvedAt the meeting that approved them; absent where only the day was named
 * @param actions in the order in which they were noted
 */
public record Meeting(
        String id,
        Named board,
        Named programme,
        Marking marking,
        LocalDate date,
        LocalDate originalDate,
        MeetingStatus state,
        Text why,
        List<Text> agenda,
        List<PaperItem> papers,
        LocalDate heldOn,
        List<Post> attendees,
        List<DecisionTaken> decisions,
        Text minutes,
        boolean approved,
        LocalDate approvedOn,
        MeetingId approvedAt,
        List<ActionItem> actions) {

    /** The day on which it met or, before that, for which it is called. */
    public LocalDate day() {
        return heldOn == null ? date : heldOn;
    }

    static Meeting of(
            StandingMeeting meeting,
            MeetingNames names,
            List<DecisionTaken> decisions,
            Map<EntryLink, EvidenceItem> entries) {
        List<LocalDate> dates = meeting.dates();
        return new Meeting(
                meeting.id().toString(),
                names.board(meeting.board()),
                meeting.part().programme().named(),
                meeting.part().marking(),
                dates.getLast(),
                dates.size() == 1 ? null : dates.getFirst(),
                meeting.status(),
                meeting.condition().note(),
                meeting.part().itself().get(MeetingFacts.AGENDA).items(),
                meeting.papers().stream()
                        .map(paper -> PaperItem.of(paper, names))
                        .toList(),
                meeting.holding().map(Holding::heldOn).orElse(null),
                meeting.holding().map(Holding::attendees).orElse(List.of()),
                decisions,
                meeting.minutes().orElse(null),
                meeting.approval().isPresent(),
                meeting.approval().map(Approval::approvedOn).orElse(null),
                meeting.approval().map(Approval::atMeeting).orElse(null),
                meeting.actions().stream()
                        .map(action -> ActionItem.of(action, entries))
                        .toList());
    }
}
