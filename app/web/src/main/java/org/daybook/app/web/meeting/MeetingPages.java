package org.daybook.app.web.meeting;

import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.FormTarget;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.decision.MeetingDecisions;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.action.FindActions;
import org.daybook.query.action.FindMattersArising;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.meeting.FindMeeting;
import org.daybook.query.meeting.ListMeetings;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.MeetingsOfBoard;
import org.daybook.query.meeting.pack.FindPack;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.rejection.Refused;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of meetings: agenda, papers, decisions, minutes and actions. */
@Controller
@OnQuerySide
record MeetingPages(
        Openings openings,
        ListMeetings list,
        FindMeeting meetings,
        MeetingsOfBoard ofBoard,
        MeetingTarget targets,
        FindMattersArising arising,
        FindActions actions,
        MeetingDecisions decisions,
        FindPack packs,
        Offers offers,
        Frame frame) {

    private static final String PATH = "/meetings";

    /** @param board only of that board; absent: of all that the reader may see */
    @GetMapping(PATH)
    String meetings(
            @RequestParam(required = false) String board,
            @AuthenticationPrincipal Actor reader,
            ListParameters parameters,
            Model model) {
        Optional<String> only = Optional.ofNullable(board).filter(id -> !id.isBlank());
        frame.list(model, parameters, reader, PATH, (asked, moment) -> list.of(only, asked, moment, reader));
        if (only.isPresent() && model.getAttribute("next") instanceof String next) {
            model.addAttribute("next", next + "&board=" + only.get());
        }
        PlaceInTime place = (PlaceInTime) model.getAttribute("place");
        model.addAttribute("offered", offers.opening(AggregateType.MEETING, place, reader));
        model.addAttribute("board", only.orElse(""));
        return "meetings";
    }

    @GetMapping(PATH + "/{id}")
    String meeting(
            @PathVariable MeetingId id,
            AsOf moment,
            PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Meeting meeting = found(id, moment, reader, model);
        model.addAttribute("before", ofBoard.before(meeting, moment, reader).orElse(null));
        model.addAttribute("pack", isToCome(meeting) ? packs.of(meeting, moment, reader) : null);
        model.addAttribute("arising", arising.at(openings.meeting(id, reader), moment, reader));
        FormTarget target = targets.find(id.value(), moment, reader);
        model.addAttribute("offered", offers.on(target, place, reader));
        model.addAttribute("raising", offers.opening(AggregateType.ACTION, target, place, reader));
        model.addAttribute("raised", actions.raisedAt(id, moment, reader));
        decisions.show(target, place, reader, model);
        return "meeting";
    }

    /** The minutes as drawn up or, once approved, as frozen; in the order in which minutes are read. */
    @GetMapping(PATH + "/{id}/minutes")
    String minutes(
            @PathVariable MeetingId id,
            AsOf moment,
            PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Meeting meeting = found(id, moment, reader, model);
        if (meeting.progress().text() == null) {
            throw new Refused(
                    404, "no-minutes-yet", "", "The minutes of this meeting have not been drawn up item by item yet");
        }
        return "minutes";
    }

    private static boolean isToCome(Meeting meeting) {
        return meeting.state() == MeetingStatus.SCHEDULED || meeting.state() == MeetingStatus.ADJOURNED;
    }

    private Meeting found(MeetingId id, AsOf moment, Actor reader, Model model) {
        Meeting meeting =
                meetings.at(openings.meeting(id, reader), moment, reader).meeting();
        model.addAttribute("meeting", meeting);
        model.addAttribute("phrases", new MeetingWords());
        return meeting;
    }
}
