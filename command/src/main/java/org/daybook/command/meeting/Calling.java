package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.command.meeting.agenda.AgendaState;
import org.daybook.command.meeting.attendance.AttendanceState;
import org.daybook.command.meeting.interest.InterestsState;
import org.daybook.command.meeting.paper.PapersState;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.details.ActualTimes;
import org.daybook.shared.meeting.details.Details;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.details.MeetingDetailsSet;
import org.daybook.shared.meeting.details.TimesRecorded;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.programme.ProgrammeId;

/**
 * What holds of a meeting from its calling on.
 *
 * @param programmes those that the board served when it was called
 * @param date for which it is called
 * @param details as last stated; null while nobody did
 * @param times as last recorded; null while nobody did
 * @param privacy what of it is private
 * @param entries those about it
 */
record Calling(
        List<ProgrammeId> programmes,
        BoardId board,
        LocalDate date,
        Details details,
        ActualTimes times,
        AgendaState agenda,
        PapersState papers,
        AttendanceState attendance,
        InterestsState interests,
        MeetingPrivacy privacy,
        LatestEntries entries) {

    Calling {
        programmes = List.copyOf(programmes);
    }

    static Calling by(MeetingScheduled e, EntryDay entry) {
        return new Calling(
                e.programmes(),
                e.ofBoard(),
                e.date(),
                null,
                null,
                AgendaState.of(e.agenda()),
                PapersState.none(),
                AttendanceState.none(),
                InterestsState.none(),
                MeetingPrivacy.of(e),
                LatestEntries.none().with(entry));
    }

    Calling with(EntryDay entry) {
        return new Calling(
                programmes,
                board,
                date,
                details,
                times,
                agenda,
                papers,
                attendance,
                interests,
                privacy,
                entries.with(entry));
    }

    Calling on(LocalDate another) {
        return new Calling(
                programmes, board, another, details, times, agenda, papers, attendance, interests, privacy, entries);
    }

    Calling after(DetailsEvent event) {
        return switch (event) {
            case MeetingDetailsSet e -> with(e.details(), times);
            case TimesRecorded e -> with(details, new ActualTimes(e.started(), e.ended()));
        };
    }

    private Calling with(Details anew, ActualTimes recorded) {
        return new Calling(
                programmes, board, date, anew, recorded, agenda, papers, attendance, interests, privacy, entries);
    }

    Calling after(AgendaEvent event) {
        return with(agenda.after(event), papers);
    }

    Calling after(PaperEvent event) {
        AgendaState sent = event instanceof AgendaSentOut e ? agenda.after(e) : agenda.withChange();
        return with(sent, papers.after(event));
    }

    private Calling with(AgendaState anew, PapersState lying) {
        return new Calling(
                programmes, board, date, details, times, anew, lying, attendance, interests, privacy, entries);
    }

    Calling after(AttendanceEvent event) {
        return new Calling(
                programmes,
                board,
                date,
                details,
                times,
                agenda,
                papers,
                attendance.after(event),
                interests,
                privacy,
                entries);
    }

    Calling after(InterestEvent event) {
        return new Calling(
                programmes,
                board,
                date,
                details,
                times,
                agenda,
                papers,
                attendance,
                interests.after(event),
                privacy,
                entries);
    }

    /** After any of its entries, told what it says of private items. */
    Calling told(MeetingEvent event, long version) {
        return new Calling(
                programmes,
                board,
                date,
                details,
                times,
                agenda,
                papers,
                attendance,
                interests,
                privacy.after(event, version),
                entries);
    }
}
