package org.daybook.query.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.ReadableWorkstreams;
import org.daybook.query.meeting.content.LyingPaper;
import org.daybook.query.meeting.content.MeetingItem;
import org.daybook.query.meeting.content.MeetingProcedure;
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
import org.daybook.shared.meeting.privacy.Exemption;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * A meeting of a board.
 *
 * @param programme the only one that the reader may know of; absent where there are several, or none
 * @param programmes those that it belongs to and that the reader may know of
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
 * @param procedure how its board works
 * @param exempt the ground on which the meeting as a whole is private; absent otherwise
 * @param readsAll whether the reader may read what is private; true where nothing is
 */
public record Meeting(
        String id,
        Named board,
        Named programme,
        List<Named> programmes,
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
        MinutesProgress progress,
        MeetingProcedure procedure,
        Exemption exempt,
        boolean readsAll) {

    /** The day on which it met or, before that, for which it is called. */
    public LocalDate day() {
        return heldOn == null ? date : heldOn;
    }

    static Meeting of(
            StandingMeeting meeting,
            MeetingNames names,
            List<DecisionTaken> decisions,
            Map<EntryLink, EvidenceItem> entries,
            ReadableWorkstreams readable,
            MeetingProcedure procedure,
            ZoneId zone,
            Sighted sighted) {
        List<Named> programmes = meeting.part().programmes().shownTo(readable.reader());
        Predicate<UUID> named = readable.at(meeting.part().programmes().opening());
        List<LocalDate> dates = meeting.dates();
        ThingFacts facts = meeting.part().itself();
        Predicate<LyingPaper> shown = paper -> paper.isOf(named);
        List<LyingPaper> hidden =
                meeting.papers().stream().filter(shown.negate()).toList();
        List<Integer> numbers = hidden.stream().map(LyingPaper::ordinal).toList();
        List<MeetingItem> items = MeetingItem.of(facts, procedure, sighted::exemption).stream()
                .map(item -> item.naming(named, numbers))
                .toList();
        return new Meeting(
                meeting.id().toString(),
                names.board(meeting.board()),
                Named.only(programmes),
                programmes,
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
                        .filter(shown)
                        .map(paper -> PaperItem.of(paper, procedure, names::workstream))
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
                MinutesDocument.keyed(facts, PaperFacts.ISSUE).values().stream()
                        .map(issue -> without(hidden, issue))
                        .toList(),
                List.copyOf(MinutesDocument.attendance(facts).values()),
                List.copyOf(MinutesDocument.keyed(facts, AttendanceFacts.QUORUM).values()),
                List.copyOf(MinutesDocument.interests(facts).values()),
                MinutesProgress.of(facts, names.board(meeting.board()).name(), sighted::exemption),
                procedure,
                sighted.exemption(MeetingPrivacy.WHOLE).orElse(null),
                sighted.readsAll());
    }

    private static AgendaIssue without(List<LyingPaper> hidden, AgendaIssue issue) {
        List<LocalId> ids = hidden.stream().map(LyingPaper::paper).toList();
        return new AgendaIssue(
                issue.issue(),
                issue.sentOn(),
                issue.order(),
                issue.papers().stream().filter(paper -> !ids.contains(paper)).toList());
    }
}
