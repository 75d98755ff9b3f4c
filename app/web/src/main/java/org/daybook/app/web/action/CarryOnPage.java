package org.daybook.app.web.action;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.command.http.CommandService;
import org.daybook.query.action.FindActions;
import org.daybook.query.action.TrackedAction;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets an action that was noted at a meeting go on in a stream of its own: raises it from there, with a date. */
@Controller
@OnCommandSide
@OnQuerySide
record CarryOnPage(FindActions actions, CommandService commands) {

    private static final Form FORM = Form.of(Map.of("due", "Due"));

    @GetMapping("/actions/{id}/carry-on")
    String form(
            @PathVariable ActionId id,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        return shown(actions.one(id, place.moment(), reader).action(), FORM, model);
    }

    @PostMapping("/actions/{id}/carry-on")
    Object carryOn(
            @PathVariable ActionId id,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        TrackedAction action = actions.one(id, place.moment(), reader).action();
        return FORM.sent(fields)
                .submit(
                        response,
                        form -> {
                            commands.open("actions", raising(action, form), form.conditions(), reader);
                            return Recorded.at("/actions/" + id, "Action raised.", next);
                        },
                        refused -> shown(action, refused, model));
    }

    private static ObjectNode raising(TrackedAction action, Form form) {
        if (action.noted() == null)
            throw new InvalidValue("due", "cannot be set here: the action was not noted at a meeting");
        ObjectNode body = form.body();
        body.put("text", action.text().value());
        ArrayNode owners = body.putArray("owners");
        action.owners().forEach(post -> owners.addObject().put("post", post.value()));
        body.putObject("from")
                .put("meeting", action.noted().meeting().toString())
                .put("action", action.noted().action().value());
        return body;
    }

    private static String shown(TrackedAction action, Form form, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("form", form);
        return "carry-on";
    }
}
