package org.daybook.shared.meeting.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.agenda.AgendaItemAdded;
import org.daybook.shared.meeting.agenda.AgendaItemReworded;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.QuorumRecorded;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.outcome.OutcomeEvent;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/**
 * What is shown of the entries of a meeting to those to whom some items are closed. An entry that is about a closed item alone is
 * withheld; of one that must be shown for the rest of it, what it says of the item besides number and heading is left out.
 *
 * @param closed by the id of an item, or {@link MeetingPrivacy#WHOLE}
 */
record ShownEntry(MeetingPrivacy privacy, Predicate<String> closed) {

    private static final Text EXEMPT = new Text("Exempt");

    /** Empty where it is withheld. A new kind of entry is not shown until somebody says here what of it may be. */
    Optional<MeetingEvent> of(MeetingEvent event) {
        return switch (event) {
            case AgendaEvent e -> Optional.of(agenda(e));
            case PaperEvent e -> paper(e);
            case AttendanceEvent e -> Optional.of(attendance(e));
            case InterestEvent e -> unlessClosed(e);
            case MinutesEvent e -> minutes(e);
            case PrivacyEvent e -> unlessClosed(e);
            case ActionNoted e -> unlessClosed(e);
            case ActionTakenUp e -> unlessClosed(e);
            case MeetingTextRedacted e -> redaction(e);
            case MeetingScheduled e -> Optional.of(e);
            case MeetingRescheduled e -> Optional.of(e);
            case MeetingHeld e -> Optional.of(e);
            case DetailsEvent e -> Optional.of(e);
            case OutcomeEvent e -> Optional.of(e);
            case MeetingCancelled e -> Optional.of(e);
        };
    }

    private Optional<MeetingEvent> unlessClosed(MeetingEvent event) {
        return ToldOf.of(event, privacy.parts()).items().stream().anyMatch(closed)
                ? Optional.empty()
                : Optional.of(event);
    }

    private AgendaEvent agenda(AgendaEvent event) {
        return switch (event) {
            case AgendaRevised e -> e;
            case AgendaSet e ->
                new AgendaSet(e.agendaItems().stream().map(this::item).toList(), e.order());
            case AgendaItemAdded e -> new AgendaItemAdded(item(e.agendaItem()), e.order());
            case AgendaItemReworded e ->
                new AgendaItemReworded(
                        item(e.agendaItem()), isClosed(e.agendaItem().item()) ? null : e.reason());
            case AgendaItemWithdrawn e -> isClosed(e.item()) ? new AgendaItemWithdrawn(e.item(), EXEMPT, e.order()) : e;
        };
    }

    private AgendaItem item(AgendaItem item) {
        return isClosed(item.item()) ? AgendaItem.headed(item.item(), item.heading()) : item;
    }

    private boolean isClosed(LocalId item) {
        return closed.test(MeetingPrivacy.key(item));
    }

    private Optional<MeetingEvent> paper(PaperEvent event) {
        return switch (event) {
            case PaperTabled e -> unlessClosed(e);
            case DocumentTabled e -> unlessClosed(e);
            case PaperWithdrawn e -> unlessClosed(e);
            case AgendaSentOut e -> {
                List<LocalId> papers = e.papers().stream().filter(this::isOpen).toList();
                yield Optional.of(new AgendaSentOut(e.issue(), e.sentOn(), e.order(), papers));
            }
        };
    }

    private boolean isOpen(LocalId paper) {
        return privacy.parts().getOrDefault(ToldOf.paper(paper), Set.of(MeetingPrivacy.WHOLE)).stream()
                .noneMatch(closed);
    }

    /** That there was a quorum or none is no private matter; what was noted beside it may be. */
    private AttendanceEvent attendance(AttendanceEvent event) {
        return switch (event) {
            case AttendanceRecorded e -> e;
            case AttendanceStruck e -> e;
            case QuorumRecorded e ->
                isClosed(e.item())
                        ? new QuorumRecorded(e.change(), e.quorate(), e.item(), e.counted(), e.needed(), null)
                        : e;
        };
    }

    private Optional<MeetingEvent> minutes(MinutesEvent event) {
        return switch (event) {
            case MinuteRecorded e -> unlessClosed(e);
            case MinuteAmended e -> unlessClosed(e);
            // One text may speak of any item.
            case MinutesRecorded e -> isAnythingClosed() ? Optional.empty() : Optional.of(e);
            case MinutesDrafted e -> Optional.of(e);
            case MinutesCirculated e -> Optional.of(e);
            case MinutesApproved e ->
                Optional.of(
                        isClosedSince()
                                ? new MinutesApproved(e.atMeeting(), e.approvedOn(), e.subjectTo(), null, null, null)
                                : e);
        };
    }

    private boolean isAnythingClosed() {
        return privacy.exempt().keySet().stream().anyMatch(closed);
    }

    /** Whether the minutes that were frozen for the public have what has been made private since. */
    private boolean isClosedSince() {
        Set<String> without = privacy.frozenWithout();
        if (without == null || without.contains(MeetingPrivacy.WHOLE)) return false;
        return privacy.exempt().keySet().stream().anyMatch(item -> closed.test(item) && !without.contains(item));
    }

    private Optional<MeetingEvent> redaction(MeetingTextRedacted event) {
        boolean speaks = event.redaction().entries().stream()
                .flatMap(entry -> privacy.spoken().getOrDefault(entry.version(), Set.of()).stream())
                .anyMatch(closed);
        return speaks ? Optional.empty() : Optional.of(event);
    }
}
