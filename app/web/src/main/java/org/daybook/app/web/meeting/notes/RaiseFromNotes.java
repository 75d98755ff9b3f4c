package org.daybook.app.web.meeting.notes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.meeting.WritableMeetings;
import org.daybook.command.http.CommandService;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.content.MeetingItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.minutes.RecordMinute;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** Raises an action from an agenda item while the minutes are taken: what, who and by when. */
@Controller
@OnQuerySide
@RequestMapping("/meetings/{id}/notes/{item}/action")
record RaiseFromNotes(WritableMeetings meetings, CommandService commands) {

    private static final Form FORM =
            Form.of(Map.of("text", "What is to be done", "owners", "Who is to do it", "due", "Due date"));
    private static final RecordMinute ANY = new RecordMinute(new LocalId("any"), new Text("any"));

    @GetMapping
    String form(
            @PathVariable MeetingId id,
            @PathVariable LocalId item,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        return shown(meetings.find(id, ANY, place, reader).meeting(), item, FORM.anew(), model);
    }

    @PostMapping
    Object raise(
            @PathVariable MeetingId id,
            @PathVariable LocalId item,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Meeting meeting = meetings.find(id, ANY, place, reader).meeting();
        return FORM.sent(fields)
                .submit(
                        response,
                        form -> {
                            commands.open("actions", body(meeting, item, form), form.conditions(), reader);
                            return Recorded.at("/meetings/" + id + "/notes#item-" + item, "Action raised.", next);
                        },
                        refused -> shown(meeting, item, refused, model));
    }

    private static ObjectNode body(Meeting meeting, LocalId item, Form form) {
        ObjectNode body = Json.mapper().createObjectNode();
        body.put("meeting", meeting.id());
        body.put("item", item.value());
        if (form.in("text") != null) body.put("text", form.in("text"));
        if (form.in("owners") != null) body.putArray("owners").addObject().put("post", form.in("owners"));
        if (form.in("due") != null) body.put("due", form.in("due"));
        return body;
    }

    private static String shown(Meeting meeting, LocalId item, Form form, Model model) {
        MeetingItem about = meeting.items().stream()
                .filter(one -> one.item().equals(item.value()))
                .findFirst()
                .orElseThrow(() -> new Refused(404, "unknown-item", "item", "The agenda has no such item"));
        model.addAttribute("meeting", meeting);
        model.addAttribute("item", about);
        model.addAttribute("form", form);
        return "raise-from-notes";
    }
}
