package org.daybook.app.web.meeting;

import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.meeting.MeetingLine;
import org.daybook.query.meeting.MeetingsOfBoard;
import org.daybook.query.meeting.comparison.FindMeetingComparison;
import org.daybook.query.meeting.comparison.FindMeetingComparison.Asked;
import org.daybook.query.meeting.comparison.MeetingComparison;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of changes between two meetings of a board: only the differences, by workstream, and who made them. */
@Controller
@OnQuerySide
record MeetingComparePage(FindMeetingComparison comparisons, MeetingsOfBoard meetings) {

    /**
     * @param from the id of the earlier meeting, {@code to} that of the later
     * @param on the day, and {@code knownAt} the moment, at which it is looked at when they met and what was tabled
     */
    @GetMapping("/boards/{id}/compare")
    String compare(
            @PathVariable BoardId id,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String after,
            PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        List<MeetingLine> choices = meetings.of(id, place.moment(), reader);
        MeetingComparison compared = comparisons.of(asked(id, from, to, after, choices), place.moment(), reader);
        model.addAttribute("board", compared.board());
        model.addAttribute("meetings", choices);
        model.addAttribute("compared", compared);
        model.addAttribute("next", next(id, compared, place));
        return "compare-meetings";
    }

    /** Where the address names neither meeting, the last two are compared. */
    private static Asked asked(BoardId id, String from, String to, String after, List<MeetingLine> choices) {
        boolean none = Frame.filledIn(from) == null && Frame.filledIn(to) == null;
        if (!none || choices.size() < 2)
            return new Asked(id, Frame.filledIn(from), Frame.filledIn(to), null, Frame.filledIn(after));
        String earlier = choices.get(choices.size() - 2).id();
        return new Asked(id, earlier, choices.getLast().id(), null, Frame.filledIn(after));
    }

    private static String next(BoardId id, MeetingComparison compared, PlaceInTime place) {
        if (compared.next() == null) return null;
        return UriComponentsBuilder.fromUriString(place.page("/boards/" + id + "/compare"))
                .queryParam("from", compared.from().id())
                .queryParam("to", compared.to().id())
                .queryParam("after", compared.next())
                .toUriString();
    }
}
