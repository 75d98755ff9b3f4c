package org.daybook.app.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.command.http.CommandService;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page of one account, on which administrators grant and withdraw roles and suspend it. Each change is a command. */
@Controller
@OnCommandSide
@RequestMapping("/accounts/{id}")
record AccountPage(AccountSheet sheet, CommandService commands) {

    private static final String EVERYWHERE = "everywhere";
    private static final String PRIVATE_ITEMS = "privateItems";

    @GetMapping
    String account(@PathVariable UUID id, Model model) {
        return sheet.show(id, AccountForms.BLANK, model);
    }

    @PostMapping("/grant-role")
    Object grant(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        List<String> programmes = fields.getOrDefault("programmes", List.of());
        Form form = AccountForms.GRANT
                .sent(fields)
                .with("reach", fields.getFirst("reach"))
                .with("programmes", String.join(" ", programmes))
                .with(PRIVATE_ITEMS, fields.getFirst(PRIVATE_ITEMS));
        return form.submit(
                response,
                sent -> {
                    record(id, "grant-role", grant(sent, programmes), sent, administrator);
                    return Recorded.at("/accounts/" + id, "Recorded: the role is granted.", next);
                },
                refused -> sheet.show(id, new AccountForms(refused), model));
    }

    private static ObjectNode grant(Form form, List<String> programmes) {
        boolean everywhere = EVERYWHERE.equals(form.in("reach"));
        if (!everywhere && programmes.isEmpty()) {
            throw new InvalidValue("programmes", "must be every programme, or at least one that is named");
        }
        if (everywhere && !programmes.isEmpty()) {
            throw new InvalidValue("programmes", "must be either every programme or some that are named");
        }
        ObjectNode body = form.body().retain("role");
        if ("true".equals(form.in(PRIVATE_ITEMS))) body.put(PRIVATE_ITEMS, true);
        if (everywhere) return body.put(EVERYWHERE, true);
        ArrayNode names = body.putArray("programmes");
        programmes.forEach(names::add);
        return body;
    }

    private void record(UUID id, String command, ObjectNode body, Form form, Actor administrator) {
        commands.act("accounts", id.toString(), command, body, form.conditions(), administrator);
    }

    @PostMapping("/withdraw-role")
    Object withdraw(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Form form = AccountForms.WITHDRAW.sent(fields).with("role", fields.getFirst("role"));
        return form.submit(
                response,
                sent -> {
                    record(id, "withdraw-role", sent.body(), sent, administrator);
                    String said = "Recorded: the role is withdrawn and no longer applies.";
                    return Recorded.at("/accounts/" + id, said, next);
                },
                refused -> sheet.show(id, new AccountForms(refused), model));
    }

    @PostMapping("/suspend-account")
    Object suspend(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Form form = AccountForms.SUSPEND.sent(fields).with("reason", fields.getFirst("reason"));
        return form.submit(
                response,
                sent -> {
                    record(id, "suspend-account", sent.body(), sent, administrator);
                    String said = "Recorded: the account is suspended. Its sessions and tokens have ended.";
                    return Recorded.at("/accounts/" + id, said, next);
                },
                refused -> sheet.show(id, new AccountForms(refused), model));
    }
}
