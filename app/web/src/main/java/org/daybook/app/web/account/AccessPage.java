package org.daybook.app.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.identity.credential.LoginName;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.servlet.view.RedirectView;

/** Issues passwords of an account, revokes its tokens and erases both, for administrators. None of it is part of the record. */
@Controller
@OnCommandSide
@RequestMapping("/accounts/{id}")
record AccessPage(AccountSheet sheet, AccountAccess access) {

    private static final Form NOTHING_TYPED = Form.of(Map.of());

    /** Shows the password, once. The form names the password that it replaces, so that a second click issues none. */
    @PostMapping("/password")
    Object handOut(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model) {
        Form form = AccountForms.PASSWORD.sent(fields);
        return form.submit(
                response,
                sent -> {
                    LoginName name = new LoginName(sent.in("loginName"));
                    model.addAttribute("password", access.handOut(id, name, administrator, instant(sent.seen())));
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                    sheet.frame(id, model);
                    return "accounts/one-time-password";
                },
                refused -> sheet.show(id, new AccountForms(refused), model));
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

    /** Asks for confirmation, as erasing cannot be undone. */
    @GetMapping("/erase")
    String erasing(@PathVariable UUID id, Model model) {
        return ask(id, NOTHING_TYPED, model);
    }

    private String ask(UUID id, Form form, Model model) {
        sheet.frame(id, model);
        model.addAttribute("form", form);
        return "accounts/erase";
    }

    @PostMapping("/erase")
    Object erase(@PathVariable UUID id, HttpServletResponse response, Model model, RedirectAttributes next) {
        return NOTHING_TYPED.submit(
                response,
                form -> {
                    access.erase(id);
                    String said = "Login name, password, tokens and drafts are erased. The record keeps the post.";
                    return Recorded.at("/accounts/" + id, said, next);
                },
                refused -> ask(id, refused, model));
    }
}
