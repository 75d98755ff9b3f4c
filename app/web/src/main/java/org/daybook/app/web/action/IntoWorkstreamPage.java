package org.daybook.app.web.action;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.http.CommandService;
import org.daybook.query.action.ActionAnswer;
import org.daybook.query.action.FindActions;
import org.daybook.query.action.TrackedAction;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Lists;
import org.daybook.query.workstream.WorkstreamItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.workstream.WorkstreamStatus;
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

/**
 * Takes an action into a workstream, as a next step or a deliverable. That is two commands under two keys of one form, so a
 * form that is sent again makes nothing twice.
 */
@Controller
@OnCommandSide
@OnQuerySide
@RequestMapping("/actions/{id}/into-workstream")
record IntoWorkstreamPage(FindActions actions, Lists lists, CommandService commands) {

    private static final String MOST = "200";
    private static final Form FORM = Form.of(
            Map.of("workstream", "Workstream", "as", "Taken in as", "text", "Wording", "targetDate", "Target date"),
            Set.of("workstream", "as"));

    @GetMapping
    String form(
            @PathVariable ActionId id,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        ActionAnswer answer = actions.one(id, place.moment(), reader);
        TrackedAction action = answer.action();
        boolean dated = action.due() != null && !action.due().nextMeeting();
        Form form = FORM.with("text", action.text().value())
                .with("targetDate", dated ? action.due().date().asWritten().value() : null);
        return shown(action, form, place, reader, model);
    }

    @PostMapping
    Object take(
            @PathVariable ActionId id,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        TrackedAction action = actions.one(id, place.moment(), reader).action();
        Form sent = FORM.sent(fields).with("text", fields.getFirst("text"));
        return sent.submit(
                response,
                form -> taken(id, form, reader, next),
                refused -> shown(action, refused, place, reader, model));
    }

    private Object taken(ActionId id, Form form, Actor reader, RedirectAttributes next) {
        String workstream = form.in("workstream");
        if (workstream == null) throw new InvalidValue("workstream", "is required");
        boolean step = "next-step".equals(form.in("as"));
        ObjectNode body = Json.mapper().createObjectNode();
        body.put(step ? "text" : "description", form.in("text"));
        if (form.in("targetDate") != null) body.put("targetDate", form.in("targetDate"));
        String command = step ? "plan-next-step" : "add-deliverable";
        Receipt planned = commands.act("workstreams", workstream, command, body, under(form, "-planned"), reader);
        ObjectNode link = Json.mapper().createObjectNode();
        link.putObject("takenUpBy").put("workstream", workstream).put("entry", planned.version());
        commands.act("actions", id.toString(), "link-action", link, under(form, "-linked"), reader);
        return Recorded.at("/actions/" + id, step ? "Next step planned." : "Deliverable added.", next);
    }

    private static Preconditions under(Form form, String part) {
        return new Preconditions(null, new IdempotencyKey(form.key() + part));
    }

    private String shown(TrackedAction action, Form form, PlaceInTime place, Actor reader, Model model) {
        ListParameters all = new ListParameters(null, MOST, null, null, null);
        model.addAttribute("action", action);
        model.addAttribute("form", form);
        model.addAttribute(
                "workstreams",
                lists.of(WorkstreamItem.LIST, all, place.moment(), reader).items().stream()
                        .filter(workstream -> workstream.state() == WorkstreamStatus.OPEN)
                        .filter(workstream -> action.programmes().contains(workstream.programme()))
                        .toList());
        return "into-workstream";
    }
}
