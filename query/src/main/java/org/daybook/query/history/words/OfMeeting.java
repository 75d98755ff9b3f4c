package org.daybook.query.history.words;

import java.util.Optional;
import org.daybook.shared.meeting.Action;
import org.daybook.shared.meeting.Agenda;
import org.daybook.shared.meeting.Approval;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingDate;
import org.daybook.shared.meeting.Paper;
import org.daybook.shared.review.EntryLink;

/** What entries say of meetings, in words. */
final class OfMeeting {

    private OfMeeting() {}

    /** Nothing where the value is of something else. */
    static Optional<String> said(Object value) {
        return Optional.ofNullable(
                switch (value) {
                    case MeetingDate v -> Said.day(v.date());
                    case Agenda v -> Said.list(v.items());
                    case Paper v -> "Update " + v.update().number() + " of workstream " + v.workstream();
                    case Holding v -> held(v);
                    case Approval v -> Said.day(v.approvedOn());
                    case Action v -> v.text() + " (" + v.by() + ")";
                    case EntryLink v -> "entry " + v.entry() + " of workstream " + v.workstream();
                    default -> null;
                });
    }

    private static String held(Holding holding) {
        String day = Said.day(holding.heldOn());
        return holding.attendees().isEmpty() ? day : day + ", attended by " + Said.list(holding.attendees());
    }
}
