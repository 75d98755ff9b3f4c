package org.daybook.query.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingStatus;
import org.springframework.stereotype.Component;

/** The meetings of a board that were not cancelled, in order of date, from which two can be chosen. */
@Component
public record MeetingsOfBoard(ListMeetings list) {

    private static final String MOST = "200";

    /** @param board one of whose meetings at least the reader may read */
    public List<MeetingLine> of(BoardId board, AsOf moment, Actor reader) {
        List<MeetingLine> meetings = new ArrayList<>();
        String after = null;
        do {
            ListParameters page = new ListParameters(null, MOST, after, null, null);
            Listing<MeetingLine> some = list.of(board, page, moment, reader);
            meetings.addAll(some.items());
            after = some.next();
        } while (after != null);
        return meetings.stream()
                .filter(meeting -> meeting.state() != MeetingStatus.CANCELLED)
                .sorted(Comparator.comparing(MeetingLine::day))
                .toList();
    }

    /** The last one on an earlier day than that one; absent if there is none. */
    public Optional<MeetingLine> before(Meeting meeting, AsOf moment, Actor reader) {
        if (meeting.state() == MeetingStatus.CANCELLED) return Optional.empty();
        return of(new BoardId(meeting.board().id()), moment, reader).stream()
                .filter(other -> other.day().isBefore(meeting.day()))
                .reduce((earlier, later) -> later);
    }
}
