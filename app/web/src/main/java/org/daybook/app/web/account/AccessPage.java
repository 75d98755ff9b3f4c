package org.daybook.app.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.identity.credential.LoginName;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.web.form.Form;
import org.daybook.app.web.form.Recorded;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Administration of an account's credentials: issued, ended and erased. None of it is part of the record. */
@Controller
@OnCommandSide
@RequestMapping("/accounts/{id}")
class AccessPage {

    private final AccountSheet sheet;
    private final AccountAccess access;

    AccessPage(AccountSheet sheet, AccountAccess access) {
        this.sheet = sheet;
        this.access = access;
    }

    /** Answers the password itself, once; the form names the one it was shown with, so that a second click gives none. */
    @PostMapping("/password")
    String handOut(
            @PathVariable UUID id,
            @RequestParam(required = false) String loginName,
            @RequestParam(required = false) String seen,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model) {
        Form form = AccountForms.PASSWORD.sent(null).withLine("loginName", loginName);
        try {
            LoginName name = new LoginName(form.in("loginName"));
            String password = access.handOut(id, name, administrator, instant(seen));
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            model.addAttribute("password", password);
            sheet.frame(id, administrator, model);
            return "accounts/one-time-password";
        } catch (InvalidValue | Rejection e) {
            AccountForms again = AccountForms.blank().with(form.refused(e));
            return sheet.show(id, again, administrator, response, model);
        }
    }

    private static Optional<Instant> instant(String seen) {
        try {
            return Optional.ofNullable(seen).filter(s -> !s.isBlank()).map(Instant::parse);
        } catch (DateTimeException e) {
            throw new InvalidValue("seen", "must be an instant as the page showed it");
        }
    }

    @PostMapping("/tokens/{token}/revoke")
    RedirectView revoke(@PathVariable UUID id, @PathVariable UUID token, RedirectAttributes next) {
        access.revoke(id, token);
        return Recorded.at("/accounts/" + id, "The token is revoked: it can no longer be used.", next);
    }

    /** Asks once more before what cannot be undone. */
    @GetMapping("/erase")
    String erasing(@PathVariable UUID id, @AuthenticationPrincipal Actor administrator, Model model) {
        return ask(id, Form.of(Map.of()), administrator, model);
    }

    private String ask(UUID id, Form form, Actor administrator, Model model) {
        sheet.frame(id, administrator, model);
        model.addAttribute("form", form);
        return "accounts/erase";
    }

    @PostMapping("/erase")
    Object erase(
            @PathVariable UUID id,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            access.erase(id);
            return Recorded.at(
                    "/accounts/" + id,
                    "Login name, password, tokens and drafts are erased. The record keeps the post.",
                    next);
        } catch (Rejection e) {
            Form refused = Form.of(Map.of()).refused(e);
            response.setStatus(refused.status());
            return ask(id, refused, administrator, model);
        }
    }
}
