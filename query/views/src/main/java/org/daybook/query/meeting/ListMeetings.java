package org.daybook.query.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.ReadableWorkstreams;
import org.daybook.query.listing.StandingPart;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.stereotype.Component;

/** The meetings of one board, or of all that the reader may see, in the order in which they were scheduled. */
@Component
public record ListMeetings(Openings openings, Lists lists, Standings standings) {

    private static final String LIST = "meetings";

    /**
     * @param board only of that one, by its id; absent: of all
     * @throws InvalidValue if that is no id
     */
    public Listing<MeetingLine> of(Optional<String> board, ListParameters asked, AsOf moment, Actor reader) {
        Optional<BoardId> only = board.map(id -> ParameterText.value("board", id, BoardId::of));
        only.ifPresent(id -> openings.board(id, "board", reader));
        return page(only, asked, moment, reader);
    }

    /** The same of a board that the reader may not read any more, as far as they may read its meetings. */
    Listing<MeetingLine> of(BoardId board, ListParameters asked, AsOf moment, Actor reader) {
        return page(Optional.of(board), asked, moment, reader);
    }

    private Listing<MeetingLine> page(Optional<BoardId> only, ListParameters asked, AsOf moment, Actor reader) {
        String list = only.map(id -> LIST + "/" + id).orElse(LIST);
        return lists.ofMeetings(
                only, MeetingLine.ATTRIBUTES, some -> lines(some, moment, reader), asked.of(list, moment, reader));
    }

    private List<MeetingLine> lines(List<StandingPart> some, AsOf moment, Actor reader) {
        List<StandingMeeting> shown = some.stream().map(StandingMeeting::new).toList();
        Set<UUID> boards =
                shown.stream().map(meeting -> meeting.board().value()).collect(Collectors.toSet());
        MeetingNames names = MeetingNames.of(standings, boards, moment);
        ReadableWorkstreams readable = new ReadableWorkstreams(openings, moment, reader);
        return shown.stream()
                .map(meeting -> MeetingLine.of(meeting, names, readable))
                .toList();
    }
}
