package org.daybook.query.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.asof.Moment;
import org.daybook.query.facts.Openings;
import org.daybook.query.facts.Standings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingPart;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeetingsController {

    private static final String LIST = "meetings";

    private final Openings openings;
    private final Lists lists;
    private final Standings standings;
    private final FindMeeting meetings;

    MeetingsController(Openings openings, Lists lists, Standings standings, FindMeeting meetings) {
        this.openings = openings;
        this.lists = lists;
        this.standings = standings;
        this.meetings = meetings;
    }

    /** The meetings of one board or of all that the reader may see, in the order in which they were called. */
    @GetMapping("/api/meetings")
    Listing<MeetingLine> meetings(
            @RequestParam(required = false) String board,
            @AuthenticationPrincipal Actor reader,
            Moment moment,
            ListParameters parameters) {
        Optional<BoardId> only = Optional.ofNullable(board).map(MeetingsController::boardId);
        only.ifPresent(id -> openings.board(id, "board", reader));
        String list = only.map(id -> LIST + "/" + id).orElse(LIST);
        return lists.ofMeetings(
                MeetingLine.ATTRIBUTES, some -> lines(some, only, moment), parameters.of(list, moment, reader));
    }

    /** One meeting: its agenda and papers, what was decided there, its minutes, and what became of its actions. */
    @GetMapping("/api/meetings/{id}")
    MeetingAnswer meeting(@PathVariable MeetingId id, Moment moment, @AuthenticationPrincipal Actor reader) {
        return meetings.at(openings.meeting(id, reader), moment, reader);
    }

    private List<MeetingLine> lines(List<StandingPart> some, Optional<BoardId> only, Moment moment) {
        List<StandingMeeting> shown = some.stream()
                .map(StandingMeeting::new)
                .filter(meeting -> only.map(meeting.board()::equals).orElse(true))
                .toList();
        Set<UUID> boards =
                shown.stream().map(meeting -> meeting.board().value()).collect(Collectors.toSet());
        Names names = Names.of(standings, boards, moment);
        return shown.stream().map(meeting -> MeetingLine.of(meeting, names)).toList();
    }

    private static BoardId boardId(String written) {
        try {
            return BoardId.of(written);
        } catch (InvalidValue invalid) {
            throw new InvalidValue("board", invalid.getMessage());
        }
    }
}
