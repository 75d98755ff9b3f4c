package org.daybook.app.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.form.Form;
import org.daybook.app.web.form.Recorded;
import org.daybook.app.web.owner.Owned;
import org.daybook.app.web.owner.Ownership;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.http.CommandService;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of all accounts, for administrators: their roles, their workstreams, and workstreams on which nobody can
 * make entries. New accounts are registered here.
 */
@Controller
@OnCommandSide
@RequestMapping("/accounts")
class AccountsPage {

    private static final int AT_ONCE = 200;
    private static final Form ACCOUNT = Form.of(Map.of("post", "Post"));

    private final KnownAccounts accounts;
    private final ProgrammeNames programmes;
    private final Ownership ownership;
    private final CommandService commands;
    private final DisplayFormat words;

    AccountsPage(
            KnownAccounts accounts,
            ProgrammeNames programmes,
            Ownership ownership,
            CommandService commands,
            ZoneId zone) {
        this.accounts = accounts;
        this.programmes = programmes;
        this.ownership = ownership;
        this.commands = commands;
        this.words = new DisplayFormat(zone);
    }

    /** Login names and who owns what, of workstreams however marked. */
    @ModelAttribute
    void frame(@AuthenticationPrincipal Actor reader, Model model) {
        model.addAttribute("reader", reader);
        model.addAttribute("words", words);
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
        model.addAttribute("form", ACCOUNT.sent(null));
        return "accounts/new";
    }

    @PostMapping
    Object register(
            @RequestParam(required = false) String key,
            @RequestParam(required = false) String post,
            @AuthenticationPrincipal Actor administrator,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Form form = ACCOUNT.sent(key).withLine("post", post);
        try {
            Receipt receipt = commands.open("accounts", form.body(), form.conditions(), administrator);
            String said = "Recorded: an account for " + form.in("post")
                    + ". Grant it a role, and issue a password for its first sign-in.";
            return Recorded.at("/accounts/" + receipt.id(), said, next);
        } catch (InvalidValue | Rejection | Refused e) {
            Form refused = form.refused(e);
            response.setStatus(refused.status());
            model.addAttribute("form", refused);
            return "accounts/new";
        }
    }
}
