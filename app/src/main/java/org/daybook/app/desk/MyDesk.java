package org.daybook.app.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.app.desk.draft.Draft;
import org.daybook.app.desk.draft.Drafts;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.calendar.Calendar;
import org.daybook.query.calendar.CalendarItem;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.page.Frame;
import org.daybook.query.page.Words;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The workstreams that somebody keeps, and the calendar of what is due of them. */
@Controller
@OnQuerySide
class MyDesk {

    private final Frame frame;
    private final Drafts drafts;

    MyDesk(Frame frame, Drafts drafts) {
        this.frame = frame;
        this.drafts = drafts;
    }

    /** Whoever arranges or minutes for a whole programme sees all of it; an owner sees what is theirs. */
    @GetMapping("/desk")
    String desk(@AuthenticationPrincipal Actor reader, ListParameters asked, Model model) {
        boolean all = reader.holds(Role.PROGRAMME_OFFICE) || reader.holds(Role.BOARD_SECRETARY);
        Calendar calendar = new Calendar(reader, !all);
        List<CalendarItem> items =
                frame.list(model, calendar, asked, reader, "/desk").items();
        model.addAttribute("all", all);
        model.addAttribute("days", CalendarDays.of(items, frame.words()));
        model.addAttribute("marking", Words.highest(items.stream().map(CalendarItem::marking)));
        model.addAttribute("begun", begun(reader));
        return "my-desk";
    }

    /** How much is begun and not recorded, by workstream. */
    private Map<String, Long> begun(Actor reader) {
        return drafts.of(reader.account()).stream()
                .map(Draft::workstream)
                .collect(Collectors.groupingBy(UUID::toString, Collectors.counting()));
    }
}
