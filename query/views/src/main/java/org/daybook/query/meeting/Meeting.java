package org.daybook.query.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daybook.query.listing.Named;
import org.daybook.query.meeting.content.MeetingItem;
import org.daybook.query.meeting.content.MinutesProgress;
import org.daybook.query.meeting.content.PaperItem;
import org.daybook.query.meeting.content.PlannedDetails;
import org.daybook.query.review.EvidenceItem;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.AttendanceFacts;
import org.daybook.shared.meeting.attendance.QuorumChange;
import org.daybook.shared.meeting.details.ActualTimes;
import org.daybook.shared.meeting.details.DetailsFacts;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.interest.Interest;
import org.daybook.shared.meeting.minutes.Approval;
import org.daybook.shared.meeting.paper.AgendaIssue;
import org.daybook.shared.meeting.paper.PaperFacts;
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
 * @param agenda the headings of its items in their order
 * @param papers in the order of their numbers
 * @param heldOn absent before it is held
 * @param attendees by post; empty if not recorded
 * @param decisions the decisions taken there according to workstreams' entries, in the order of days
 * @param minutes absent before any are on record
 * @param approved whether the minutes are approved
 * @param approvedOn absent before
 * @param approvedAt the meeting that approved them; absent where only the day was named
 * @param actions in the order in which they were noted
 * @param details when and where it is to take place; absent while nobody said
 * @param times when it began and ended; absent while not recorded
 * @param items of the agenda, in its order
 * @param issues what was sent out, and when
 * @param attendance in the order in which it was recorded
 * @param quorum that there was one, or none, as recorded
 * @param interests declared, in the order in which they were recorded
 * @param progress of the minutes
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
        List<ActionItem> actions,
        PlannedDetails details,
        ActualTimes times,
        List<MeetingItem> items,
        List<AgendaIssue> issues,
        List<Attendance> attendance,
        List<QuorumChange> quorum,
        List<Interest> interests,
        MinutesProgress progress) {

    /** The day on which it met or, before that, for which it is called. */
    public LocalDate day() {
        return heldOn == null ? date : heldOn;
    }

    static Meeting of(
            StandingMeeting meeting,
            MeetingNames names,
            List<DecisionTaken> decisions,
            Map<EntryLink, EvidenceItem> entries,
            ZoneId zone) {
        List<LocalDate> dates = meeting.dates();
        ThingFacts facts = meeting.part().itself();
        List<MeetingItem> items = MeetingItem.of(facts);
        return new Meeting(
                meeting.id().toString(),
                names.board(meeting.board()),
                meeting.part().programme().named(),
                meeting.part().marking(),
                dates.getLast(),
                dates.size() == 1 ? null : dates.getFirst(),
                meeting.status(),
                meeting.condition().note(),
                items.stream()
                        .filter(item -> item.withdrawn() == null)
                        .map(MeetingItem::heading)
                        .toList(),
                meeting.papers().stream()
                        .map(paper -> PaperItem.of(paper, names::workstream))
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
                        .toList(),
                PlannedDetails.of(facts, meeting.day(), zone).orElse(null),
                facts.value(DetailsFacts.TIMES).orElse(null),
                items,
                List.copyOf(MinutesDocument.keyed(facts, PaperFacts.ISSUE).values()),
                List.copyOf(MinutesDocument.attendance(facts).values()),
                List.copyOf(MinutesDocument.keyed(facts, AttendanceFacts.QUORUM).values()),
                List.copyOf(MinutesDocument.interests(facts).values()),
                MinutesProgress.of(facts, names.board(meeting.board()).name()));
    }
}
