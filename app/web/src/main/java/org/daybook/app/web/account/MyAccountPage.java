package org.daybook.app.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.app.identity.credential.Credentials;
import org.daybook.app.identity.credential.HandOuts;
import org.daybook.app.identity.token.ApiToken;
import org.daybook.app.identity.token.IssuedToken;
import org.daybook.app.identity.token.NewToken;
import org.daybook.app.identity.token.Tokens;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one's own account: post, roles, and the API tokens. */
@Controller
@RequestMapping("/account")
record MyAccountPage(
        Tokens tokens, HandOuts handOuts, Credentials credentials, ProgrammeNames programmes, Clock clock) {

    private static final Form TOKEN = Form.of(Map.of("label", "What it is for", "days", "Expires after (days)"));
    private static final String SOME_DAYS = "90";

    @GetMapping
    String account(@AuthenticationPrincipal Actor reader, Model model) {
        return show(TOKEN.anew().with("days", SOME_DAYS), reader, model);
    }

    private String show(Form form, Actor reader, Model model) {
        List<ProgrammeNames.Named> all = programmes.all();
        mark(reader, all, model);
        model.addAttribute("roles", HeldRole.of(reader.grants(), all));
        model.addAttribute(
                "loginName",
                credentials
                        .of(reader.account())
                        .map(credential -> credential.loginName().value())
                        .orElse(null));
        model.addAttribute("handedOut", handOuts.of(reader.account()));
        List<ApiToken> issued = tokens.of(reader.account());
        model.addAttribute("tokens", issued.stream().filter(this::isGood).toList());
        model.addAttribute("ended", issued.stream().filter(t -> !isGood(t)).toList());
        model.addAttribute("form", form);
        return "accounts/mine";
    }

    private static void mark(Actor reader, List<ProgrammeNames.Named> named, Model model) {
        model.addAttribute(
                "marking",
                Marking.highest(named.stream()
                        .filter(programme -> isNamed(programme, reader.grants()))
                        .map(ProgrammeNames.Named::marking)));
    }

    private static boolean isNamed(ProgrammeNames.Named programme, List<Grant> grants) {
        return grants.stream().anyMatch(grant -> grant.programmes().contains(programme.id()));
    }

    private boolean isGood(ApiToken token) {
        return token.isGoodAt(clock.instant());
    }

    /** Shows the token itself, once: sending the form again does not show it again. */
    @PostMapping("/tokens")
    Object issue(
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor reader,
            Authentication who,
            HttpServletResponse response,
            Model model) {
        Form form = TOKEN.sent(fields);
        return form.submit(
                response,
                sent -> {
                    IssuedToken issued = tokens.issue(sent.key(), who, asked(sent));
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                    return shown(issued, reader, model);
                },
                refused -> show(refused, reader, model));
    }

    private static NewToken asked(Form form) {
        return new NewToken(label(form.in("label")), days(form.in("days")));
    }

    private static Label label(String typed) {
        try {
            return typed == null ? null : new Label(typed.strip());
        } catch (InvalidValue e) {
            throw new InvalidValue("label", e.getMessage());
        }
    }

    private static Integer days(String typed) {
        if (typed == null || typed.strip().matches("[0-9]{1,6}"))
            return typed == null ? null : Integer.valueOf(typed.strip());
        throw new InvalidValue("days", "must be a whole number between 1 and " + Tokens.LONGEST.toDays());
    }

    private String shown(IssuedToken issued, Actor reader, Model model) {
        mark(reader, List.of(), model);
        model.addAttribute("issued", issued);
        model.addAttribute(
                "address", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "accounts/token";
    }

    @PostMapping("/tokens/{token}/revoke")
    RedirectView revoke(@PathVariable UUID token, @AuthenticationPrincipal Actor reader, RedirectAttributes next) {
        tokens.revoke(reader.account(), token);
        return Recorded.at("/account", "The token is revoked: it can no longer be used.", next);
    }
}
