package org.daybook.app.web.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.owner.Ownership;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.Marking;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the model of the page of one account, with the forms that change it.
 *
 * @param entries where this node answers questions of the record
 */
@Component
record AccountSheet(
        KnownAccounts accounts,
        AccountAccess access,
        ProgrammeNames programmes,
        Ownership ownership,
        Optional<AccountEntries> entries,
        Clock clock) {

    /**
     * The account, put into the model with what stands around it.
     *
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-account} (404) if there is none
     */
    KnownAccount frame(UUID id, Model model) {
        KnownAccount account = accounts.find(id).orElseThrow(KnownAccounts::unknown);
        model.addAttribute("marking", Marking.OFFICIAL_SENSITIVE);
        model.addAttribute("account", account);
        return account;
    }

    /** The name of the page. */
    String show(UUID id, AccountForms forms, Model model) {
        KnownAccount account = frame(id, model);
        List<ProgrammeNames.Named> names = programmes.all();
        model.addAttribute("line", AccountLine.of(account, names, ownership.all()));
        model.addAttribute("programmes", names);
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute(
                "tokens",
                access.tokens(id).stream()
                        .filter(token -> token.isGoodAt(clock.instant()))
                        .toList());
        model.addAttribute("handedOut", access.handedOut(id));
        model.addAttribute("seen", access.passwordChangedAt(id).orElse(null));
        model.addAttribute("entries", entries.map(all -> all.of(id)).orElse(null));
        model.addAttribute("forms", forms);
        model.addAttribute("meanwhile", meanwhile(id, forms.refused()));
        return "accounts/account";
    }

    /** What others recorded since the page was shown on which a form was sent too late. */
    private List<AccountEntries.Line> meanwhile(UUID id, Form refused) {
        if (!refused.stale()) return List.of();
        return entries.map(all -> all.since(id, refused.version())).orElse(List.of());
    }
}
