package org.daybook.app.web.desk.calendar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.command.Unfinished;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.draft.KeptDraft;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.action.ActionFilter;
import org.daybook.query.action.FindActions;
import org.daybook.query.action.TrackedAction;
import org.daybook.query.calendar.Calendar;
import org.daybook.query.calendar.CalendarItem;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.Marking;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of one's own workstreams, with the calendar of what is due. */
@Controller
@OnQuerySide
record MyDesk(Lists lists, Frame frame, Drafts drafts, FindActions actions) {

    private static final String MOST = "200";

    /** The programme office and secretaries of boards see the whole programme; an owner sees their own workstreams. */
    @GetMapping("/desk")
    String desk(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        boolean all = reader.holds(Role.PROGRAMME_OFFICE) || reader.holds(Role.BOARD_SECRETARY);
        List<CalendarItem> items = frame.list(model, new Calendar(reader, !all).list(), asked, reader, "/desk")
                .items();
        PlaceInTime place = (PlaceInTime) model.getAttribute("place");
        List<CalendarItem> due = all ? withWhatIsTheirs(items, asked, place, reader) : items;
        model.addAttribute("actions", mine(asked, place, reader));
        model.addAttribute("all", all);
        model.addAttribute("days", CalendarDays.of(due, place.words()));
        model.addAttribute("marking", Marking.highest(items.stream().map(CalendarItem::marking)));
        model.addAttribute("begun", begun(reader));
        model.addAttribute(
                "unfinished",
                drafts.of(reader.account()).stream()
                        .flatMap(draft -> Unfinished.of(draft).stream())
                        .toList());
        return "my-desk";
    }

    /** The same, with what they promised where some are the reader's own. */
    private List<CalendarItem> withWhatIsTheirs(
            List<CalendarItem> items, ListParameters asked, PlaceInTime place, Actor reader) {
        if (items.stream().noneMatch(CalendarItem::mine)) return items;
        ListParameters of = new ListParameters(Frame.chosen(asked).programme(), MOST, null, null, null);
        Map<String, CalendarItem> theirs =
                lists.of(new Calendar(reader, true).list(), of, place.moment(), reader).items().stream()
                        .collect(Collectors.toMap(CalendarItem::id, Function.identity()));
        return items.stream().map(item -> theirs.getOrDefault(item.id(), item)).toList();
    }

    /** The actions that the reader owns and that are still to be done, overdue ones first. */
    private List<TrackedAction> mine(ListParameters asked, PlaceInTime place, Actor reader) {
        ListParameters of = new ListParameters(Frame.chosen(asked).programme(), MOST, null, null, null);
        ActionFilter filter = ActionFilter.read(null, null, "true", null, null, null, null);
        return actions.tracker(filter, of, place.moment(), reader).items();
    }

    /** How much is begun and not recorded, by workstream. */
    private Map<String, Long> begun(Actor reader) {
        return drafts.of(reader.account()).stream()
                .map(KeptDraft::workstream)
                .collect(Collectors.groupingBy(UUID::toString, Collectors.counting()));
    }
}
