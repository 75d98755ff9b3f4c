package org.daybook.shared.meeting.privacy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.interest.InterestStruck;
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
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.meeting.privacy.reader.ReaderExcluded;
import org.daybook.shared.text.LocalId;

/**
 * The agenda items of which an entry of a meeting speaks.
 *
 * @param items none where what it says is never private
 * @param part the paper or declaration that it puts to them; empty where it puts none
 */
record ToldOf(Set<String> items, Optional<String> part) {

    private static final ToldOf NOTHING = new ToldOf(Set.of(), Optional.empty());
    private static final ToldOf THE_MEETING = new ToldOf(Set.of(MeetingPrivacy.WHOLE), Optional.empty());

    /** @param parts the items of papers and declarations, as {@link MeetingPrivacy} keeps them */
    static ToldOf of(MeetingEvent event, Map<String, Set<String>> parts) {
        return switch (event) {
            case AgendaEvent e -> ofAgenda(e);
            case PaperEvent e -> ofPaper(e, parts);
            case InterestEvent e -> ofInterest(e, parts);
            case MinutesEvent e -> ofMinutes(e);
            case PrivacyEvent e -> ofPrivacy(e);
            case ActionNoted e -> THE_MEETING;
            case ActionTakenUp e -> THE_MEETING;
            case MeetingScheduled e -> NOTHING;
            case MeetingRescheduled e -> NOTHING;
            case MeetingHeld e -> NOTHING;
            case DetailsEvent e -> NOTHING;
            case OutcomeEvent e -> NOTHING;
            case AttendanceEvent e -> NOTHING;
            case MeetingCancelled e -> NOTHING;
            case MeetingTextRedacted e -> NOTHING;
        };
    }

    private static ToldOf ofAgenda(AgendaEvent event) {
        return switch (event) {
            case AgendaItemAdded e -> of(e.agendaItem().item());
            case AgendaItemReworded e -> of(e.agendaItem().item());
            case AgendaItemWithdrawn e -> of(e.item());
            case AgendaRevised e -> NOTHING;
            case AgendaSet e -> NOTHING;
        };
    }

    private static ToldOf ofPaper(PaperEvent event, Map<String, Set<String>> parts) {
        return switch (event) {
            case PaperTabled e ->
                new ToldOf(key(e.item()), Optional.ofNullable(e.paper()).map(ToldOf::paper));
            case DocumentTabled e -> new ToldOf(key(e.item()), Optional.of(paper(e.paper())));
            case PaperWithdrawn e -> put(paper(e.paper()), parts);
            case AgendaSentOut e -> NOTHING;
        };
    }

    private static ToldOf ofInterest(InterestEvent event, Map<String, Set<String>> parts) {
        return switch (event) {
            case InterestDeclared e -> new ToldOf(key(e.item()), Optional.of(interest(e.interest())));
            case InterestStruck e -> put(interest(e.interest()), parts);
        };
    }

    private static ToldOf ofMinutes(MinutesEvent event) {
        return switch (event) {
            case MinuteRecorded e -> of(e.item());
            case MinuteAmended e -> of(e.item());
            case MinutesRecorded e -> THE_MEETING;
            case MinutesDrafted e -> NOTHING;
            case MinutesCirculated e -> NOTHING;
            case MinutesApproved e -> NOTHING;
        };
    }

    private static ToldOf ofPrivacy(PrivacyEvent event) {
        return switch (event) {
            case ReaderAdmitted e -> of(e.item());
            case ReaderExcluded e -> of(e.item());
            case PrivateMinutesFrozen e ->
                new ToldOf(e.items().stream().map(LocalId::value).collect(Collectors.toSet()), Optional.empty());
            case ItemExempted e -> NOTHING;
            case ItemReleased e -> NOTHING;
            case OutcomePublished e -> NOTHING;
        };
    }

    private static ToldOf of(LocalId item) {
        return new ToldOf(Set.of(item.value()), Optional.empty());
    }

    private static ToldOf put(String part, Map<String, Set<String>> parts) {
        return new ToldOf(parts.getOrDefault(part, Set.of(MeetingPrivacy.WHOLE)), Optional.empty());
    }

    private static Set<String> key(LocalId item) {
        return Set.of(MeetingPrivacy.key(item));
    }

    static String paper(LocalId paper) {
        return "p/" + paper;
    }

    private static String interest(LocalId interest) {
        return "i/" + interest;
    }
}
