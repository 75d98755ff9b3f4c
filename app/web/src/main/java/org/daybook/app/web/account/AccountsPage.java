package org.daybook.app.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.owner.Owned;
import org.daybook.app.web.owner.Ownership;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.http.CommandService;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.Marking;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of accounts, for administrators, with roles and owned workstreams, and the form for a new account. */
@Controller
@OnCommandSide
@RequestMapping("/accounts")
record AccountsPage(KnownAccounts accounts, ProgrammeNames programmes, Ownership ownership, CommandService commands) {

    private static final int AT_ONCE = 200;
    private static final Form ACCOUNT = Form.of(Map.of("post", "Post"));

    /** Marked as high as there is: it shows login names, and the owners of workstreams of every marking. */
    @ModelAttribute
    void mark(Model model) {
        model.addAttribute("marking", Marking.OFFICIAL_SENSITIVE);
    }

    @GetMapping
    String accounts(@RequestParam(required = false) UUID after, Model model) {
        List<KnownAccount> found = accounts.page(Optional.ofNullable(after), AT_ONCE + 1);
        List<KnownAccount> page = found.subList(0, Math.min(AT_ONCE, found.size()));
        List<ProgrammeNames.Named> names = programmes.all();
        List<Owned> owned = ownership.all();
        model.addAttribute(
                "items",
                page.stream()
                        .sorted(Comparator.comparing(KnownAccount::active)
                                .reversed()
                                .thenComparing(KnownAccount::post))
                        .map(account -> AccountLine.of(account, names, owned))
                        .toList());
        model.addAttribute("next", found.size() > AT_ONCE ? page.getLast().id() : null);
        model.addAttribute(
                "unowned", owned.stream().filter(one -> one.lack() != null).toList());
        return "accounts/accounts";
    }

    @GetMapping("/new")
    String register(Model model) {
        return register(ACCOUNT.anew(), model);
    }

    @PostMapping
    Object register(
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Form form = ACCOUNT.sent(fields);
        return form.submit(
                response,
                sent -> {
                    Receipt receipt = commands.open("accounts", sent.body(), sent.conditions(), administrator);
                    String said = "Recorded: an account for " + sent.in("post")
                            + ". Grant it a role, and issue a password for its first sign-in.";
                    return Recorded.at("/accounts/" + receipt.id(), said, next);
                },
                refused -> register(refused, model));
    }

    private static String register(Form form, Model model) {
        model.addAttribute("form", form);
        return "accounts/new";
    }
}
