package org.daybook.app.web.command;

import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.form.typed.FormView;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what is being typed into a form, until it is recorded. */
@Controller
@OnQuerySide
record KeepFormDraft(FormPlaces places, Drafts drafts) {

    @PostMapping("/{plural}/do/{command}/draft")
    String ofOpening(
            @PathVariable String plural,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        return keep(places.opening(plural, command, reader), SentForm.opening(fields), reader, model);
    }

    @PostMapping("/{plural}/{id}/do/{command}/draft")
    String ofAct(
            @PathVariable String plural,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        FormPlace at = places.on(plural, id, command, place.moment(), reader);
        return keep(at, SentForm.of(fields), reader, model);
    }

    private String keep(FormPlace at, SentForm sent, Actor reader, Model model) {
        model.addAttribute("form", FormView.id(at.form().command(), sent.thing()));
        model.addAttribute("keptAt", drafts.keep(reader.account(), at.id(), at.form(), SendForm.about(at, sent), sent));
        return "form-kept";
    }
}
