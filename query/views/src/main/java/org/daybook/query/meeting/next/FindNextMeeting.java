package org.daybook.query.meeting.next;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.meeting.MeetingLine;
import org.daybook.query.meeting.MeetingsOfBoard;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardRhythm;
import org.daybook.shared.board.procedure.Deadlines;
import org.daybook.shared.board.procedure.ProcedureFacts;
import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.board.procedure.StandingItems;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.workingday.WorkingDays;
import org.springframework.stereotype.Component;

/** Proposes the next meeting of a board from its rhythm, its standing items and its deadlines. */
@Component
public record FindNextMeeting(MeetingsOfBoard meetings, StandingParts parts, WorkingDays days) {

    /**
     * @param opening of the board, which the reader may read
     * @throws org.daybook.shared.rejection.Rejection {@code not-there-then} (404) if it was not on record there
     */
    public NextMeeting of(Opening opening, AsOf moment, Actor reader) {
        ThingFacts board = parts.one(opening, BoardFacts.ATTRIBUTES, moment).itself();
        List<MeetingLine> all = meetings.of(new BoardId(opening.aggregate()), moment, reader);
        Optional<MeetingLine> scheduled = all.stream()
                .filter(meeting -> meeting.state() == MeetingStatus.SCHEDULED)
                .filter(meeting -> !meeting.day().isBefore(moment.on()))
                .findFirst();
        Optional<LocalDate> suggested = suggested(board, all, moment.on());
        Deadlines deadlines = board.value(ProcedureFacts.DEADLINES).orElse(Deadlines.USUAL);
        Optional<LocalDate> first = scheduled.map(MeetingLine::day).or(() -> suggested);
        return new NextMeeting(
                scheduled.orElse(null),
                suggested.orElse(null),
                suggested.flatMap(days::works).orElse(null),
                first.flatMap(day -> days.before(day, deadlines.papersOut())).orElse(null),
                first.flatMap(day -> days.within(day, deadlines.draftMinutes())).orElse(null),
                deadlines,
                board.value(ProcedureFacts.STANDING_ITEMS)
                        .map(StandingItems::items)
                        .orElse(List.of()));
    }

    /** The first day after the last meeting, and not before that day, that the rhythm gives. */
    private static Optional<LocalDate> suggested(ThingFacts board, List<MeetingLine> meetings, LocalDate on) {
        Optional<Rhythm> rhythm = BoardRhythm.of(board);
        if (rhythm.isEmpty() || meetings.isEmpty()) return Optional.empty();
        LocalDate last = meetings.getLast().day();
        return Stream.iterate(rhythm.get().after(last), rhythm.get()::after)
                .dropWhile(day -> day.isBefore(on))
                .findFirst();
    }
}
