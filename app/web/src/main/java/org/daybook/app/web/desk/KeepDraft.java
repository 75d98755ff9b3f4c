package org.daybook.app.web.desk;

import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;
import org.daybook.app.web.form.typed.FormView;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.query.facts.standing.Openings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Saves and discards drafts of what is being typed. */
@Controller
@OnQuerySide
record KeepDraft(Openings openings, Drafts drafts) {

    @PostMapping("/workstreams/{id}/desk/{command}/draft")
    String keep(
            @PathVariable WorkstreamId id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        openings.workstream(id, reader);
        CommandForm form = CommandForms.named(command);
        SentForm sent = SentForm.of(fields);
        model.addAttribute("form", FormView.id(command, sent.thing()));
        model.addAttribute("keptAt", drafts.keep(reader.account(), id.value(), form, sent.thing(), sent));
        return "form-kept";
    }

    @PostMapping("/workstreams/{id}/desk/{command}/discard")
    RedirectView discard(
            @PathVariable WorkstreamId id,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String thing,
            @AuthenticationPrincipal Actor reader) {
        openings.workstream(id, reader);
        drafts.discard(reader.account(), id.value(), command, thing);
        return Recorded.at("/workstreams/" + id + "/desk");
    }
}
