package org.daybook.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.ReadableWorkstreams;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.paper.PaperFacts;
import org.daybook.shared.programme.Marking;

/**
 * A meeting in the list of meetings.
 *
 * @param programme the only one that the reader may know of; absent where there are several, or none
 * @param programmes those that it belongs to and that the reader may know of
 * @param date for which it is now scheduled
 * @param heldOn absent before it is held
 * @param papers how many are tabled
 * @param minuted whether minutes are on record
 * @param approved whether these are approved
 * @param openActions how many actions no entry has taken up
 */
public record MeetingLine(
        String id,
        Named board,
        Named programme,
        List<Named> programmes,
        Marking marking,
        LocalDate date,
        MeetingStatus state,
        LocalDate heldOn,
        int papers,
        boolean minuted,
        boolean approved,
        int openActions)
        implements Listed {

    /** What is read for it. */
    static final List<Attribute<?>> ATTRIBUTES = List.of(
            MeetingFacts.CONVENING,
            MeetingFacts.DATE,
            PaperFacts.PAPER,
            PaperFacts.DOCUMENT,
            PaperFacts.WITHDRAWN,
            MeetingFacts.HOLDING,
            MinutesFacts.MINUTES,
            MinutesFacts.DRAFT,
            MinutesFacts.APPROVAL,
            MeetingFacts.ACTION,
            MeetingFacts.TAKEN_UP,
            MeetingFacts.STATE);

    /** The day on which it met or, before that, for which it is called. */
    public LocalDate day() {
        return heldOn == null ? date : heldOn;
    }

    static MeetingLine of(StandingMeeting meeting, MeetingNames names, ReadableWorkstreams readable) {
        List<Named> programmes = meeting.part().programmes().shownTo(readable.reader());
        Predicate<UUID> named = readable.at(meeting.part().programmes().opening());
        return new MeetingLine(
                meeting.id().toString(),
                names.board(meeting.board()),
                Named.only(programmes),
                programmes,
                meeting.part().marking(),
                meeting.dates().getLast(),
                meeting.status(),
                meeting.holding().map(Holding::heldOn).orElse(null),
                (int) meeting.papers().stream()
                        .filter(paper -> paper.withdrawn() == null && paper.isOf(named))
                        .count(),
                meeting.isMinuted(),
                meeting.approval().isPresent(),
                (int) meeting.actions().stream()
                        .filter(action -> action.find(MeetingFacts.TAKEN_UP).isEmpty())
                        .count());
    }
}
