package org.daybook.app.web.meeting.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.meeting.MeetingWords;
import org.daybook.app.web.meeting.WritableMeetings;
import org.daybook.command.http.CommandService;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.MeetingAnswer;
import org.daybook.query.meeting.pack.FindPack;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.agenda.SetAgenda;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a secretary drafts the agenda of a meeting as a whole, from standing items and what is due. */
@Controller
@OnQuerySide
record AgendaPages(WritableMeetings meetings, FindPack packs, CommandService commands) {

    private static final String PATH = "/meetings/{id}/agenda";
    private static final int SPARE = 2;
    private static final SetAgenda ANY = new SetAgenda(List.of());

    @GetMapping(PATH)
    String draft(
            @PathVariable MeetingId id,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        MeetingAnswer answer = meetings.find(id, ANY, place, reader);
        Meeting meeting = answer.meeting();
        boolean proposed = meeting.items().isEmpty();
        AgendaRows rows = proposed
                ? ProposedAgenda.of(meeting, packs.of(meeting, place.moment(), reader))
                : new AgendaRows(meeting.items().stream().map(AgendaRow::of).toList());
        model.addAttribute("proposed", proposed);
        return shown(meeting, rows.withSpare(SPARE), rows.form().seeing(answer.version()), model);
    }

    /** @param more whether more rows are asked for, and nothing is recorded yet */
    @PostMapping(PATH)
    Object set(
            @PathVariable MeetingId id,
            @RequestParam(required = false) String more,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Meeting meeting = meetings.find(id, ANY, place, reader).meeting();
        AgendaRows rows = AgendaRows.sent(fields);
        Form form = rows.form().sent(fields);
        if (more != null) return shown(meeting, rows.withSpare(SPARE), form, model);
        return form.submit(
                response,
                sent -> {
                    commands.act("meetings", id.toString(), "set-agenda", rows.body(), sent.conditions(), reader);
                    return Recorded.at("/meetings/" + id, "Agenda set.", next);
                },
                refused -> shown(meeting, rows.withSpare(SPARE), refused, model));
    }

    private static String shown(Meeting meeting, AgendaRows rows, Form form, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("phrases", new MeetingWords());
        model.addAttribute("rows", rows.rows());
        model.addAttribute("kinds", ItemKind.values());
        model.addAttribute("form", form);
        return "meeting-agenda";
    }
}
