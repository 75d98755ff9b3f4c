package org.daybook.app.web.action;

import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.Offers;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.action.ActionAnswer;
import org.daybook.query.action.ActionFilter;
import org.daybook.query.action.FindActions;
import org.daybook.query.action.TrackedAction;
import org.daybook.query.action.TrackerAnswer;
import org.daybook.query.board.BoardLine;
import org.daybook.query.history.FindHistory;
import org.daybook.query.history.ReadableHistory;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.contract.AggregateType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The tracker of actions, and the page of one action with what was said of it. */
@Controller
@OnQuerySide
record ActionPages(
        FindActions actions,
        FindHistory history,
        ReadableHistory readable,
        ActionTarget targets,
        Offers offers,
        Lists lists,
        Frame frame) {

    private static final String PATH = "/actions";
    private static final String MOST = "200";
    private static final int MOST_ENTRIES = 200;

    @GetMapping(PATH)
    String actions(
            @ModelAttribute("query") TrackerQuery query,
            @AuthenticationPrincipal Actor reader,
            ListParameters parameters,
            Model model) {
        ListParameters asked = Frame.chosen(parameters);
        PlaceInTime place = frame.fill(model, asked, reader, PATH);
        ActionFilter filter = query.filter();
        TrackerAnswer tracker = actions.tracker(filter, asked, place.moment(), reader);
        model.addAttribute("boards", boards(place, reader));
        model.addAttribute("offered", offers.opening(AggregateType.ACTION, place, reader));
        model.addAttribute("counts", tracker.counts());
        model.addAttribute("groups", TrackerGroup.of(tracker.items(), filter.order(), place.words()));
        model.addAttribute("next", query.next(Frame.next(asked, place, PATH, tracker.next())));
        return "lists/actions";
    }

    /** Whether the reader may let an action that was noted at a meeting go on. */
    private boolean carries(TrackedAction action, PlaceInTime place, Actor reader) {
        return !action.open()
                && !offers.opening(AggregateType.ACTION, place, reader).forms().isEmpty();
    }

    private List<BoardLine> boards(PlaceInTime place, Actor reader) {
        ListParameters all = new ListParameters(null, MOST, null, null, null);
        return lists.ofBoards(
                        BoardLine.ATTRIBUTES,
                        board -> BoardLine.of(board, place.moment().on(), reader),
                        all.of("boards", place.moment(), reader))
                .items();
    }

    @GetMapping(PATH + "/{id}")
    String action(@PathVariable ActionId id, PlaceInTime place, @AuthenticationPrincipal Actor reader, Model model) {
        ActionAnswer answer = actions.one(id, place.moment(), reader);
        model.addAttribute("action", answer.action());
        model.addAttribute("dates", answer.dates());
        model.addAttribute(
                "entries",
                answer.action().open()
                        ? readable.of(
                                history.before(id.value(), Long.MAX_VALUE, place.moment(), MOST_ENTRIES),
                                id.value(),
                                place.moment(),
                                reader)
                        : List.of());
        model.addAttribute("carries", carries(answer.action(), place, reader));
        if (answer.action().open())
            model.addAttribute("offered", offers.on(targets.find(id.value(), place.moment(), reader), place, reader));
        return "action";
    }
}
