package org.daybook.app.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.web.form.Form;
import org.daybook.app.web.form.Recorded;
import org.daybook.command.http.CommandService;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page of one account, for administrators, who grant and withdraw roles and suspend it here. Each change is an
 * entry.
 */
@Controller
@OnCommandSide
@RequestMapping("/accounts/{id}")
class AccountPage {

    private static final String ACCOUNTS = "accounts";
    private static final String EVERYWHERE = "everywhere";

    private final AccountSheet sheet;
    private final CommandService commands;

    AccountPage(AccountSheet sheet, CommandService commands) {
        this.sheet = sheet;
        this.commands = commands;
    }

    @GetMapping
    String account(
            @PathVariable UUID id, @AuthenticationPrincipal Actor reader, HttpServletResponse response, Model model) {
        return sheet.show(id, AccountForms.blank(), reader, response, model);
    }

    @PostMapping("/grant-role")
    Object grant(
            @PathVariable UUID id,
            @RequestParam(required = false) String key,
            @RequestParam(required = false) String version,
            @RequestParam(required = false) String role,
            @RequestParam(required = false) String reach,
            @RequestParam(required = false) List<String> programmes,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        List<String> named = programmes == null ? List.of() : programmes;
        Form form = AccountForms.GRANT
                .sent(key)
                .with("role", role)
                .with("reach", reach)
                .with("programmes", String.join(" ", named));
        try {
            form = form.seeing(version);
            commands.act(ACCOUNTS, id.toString(), "grant-role", grant(form, named), form.conditions(), administrator);
            return Recorded.at("/accounts/" + id, "Recorded: the role is granted.", next);
        } catch (InvalidValue | Rejection | Refused e) {
            AccountForms again = AccountForms.blank().with(form.refused(e));
            return sheet.show(id, again, administrator, response, model);
        }
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
        if (everywhere) return body.put(EVERYWHERE, true);
        ArrayNode names = body.putArray("programmes");
        programmes.forEach(names::add);
        return body;
    }

    @PostMapping("/withdraw-role")
    Object withdraw(
            @PathVariable UUID id,
            @RequestParam(required = false) String key,
            @RequestParam(required = false) String version,
            @RequestParam(required = false) String role,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Form form = AccountForms.WITHDRAW.sent(key).with("role", role);
        try {
            form = form.seeing(version);
            commands.act(ACCOUNTS, id.toString(), "withdraw-role", form.body(), form.conditions(), administrator);
            return Recorded.at("/accounts/" + id, "Recorded: the role is withdrawn and no longer applies.", next);
        } catch (InvalidValue | Rejection | Refused e) {
            AccountForms again = AccountForms.blank().with(form.refused(e));
            return sheet.show(id, again, administrator, response, model);
        }
    }

    @PostMapping("/suspend-account")
    Object suspend(
            @PathVariable UUID id,
            @RequestParam(required = false) String key,
            @RequestParam(required = false) String version,
            @RequestParam(required = false) String reason,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Form form = AccountForms.SUSPEND.sent(key).with("reason", reason);
        try {
            form = form.seeing(version);
            commands.act(ACCOUNTS, id.toString(), "suspend-account", form.body(), form.conditions(), administrator);
            return Recorded.at(
                    "/accounts/" + id, "Recorded: the account is suspended. Its sessions and tokens have ended.", next);
        } catch (InvalidValue | Rejection | Refused e) {
            AccountForms again = AccountForms.blank().with(form.refused(e));
            return sheet.show(id, again, administrator, response, model);
        }
    }
}
