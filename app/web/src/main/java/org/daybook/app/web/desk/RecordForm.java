package org.daybook.app.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.typed.FormView;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Sends a form of the desk as its command, for the version that the person has seen. If others have recorded something since,
 * the form is shown again with those entries and with everything that was typed.
 */
@Controller
@OnQuerySide
record RecordForm(OpenDesk desks, FillForm forms, Drafts drafts, DeskCommands commands) {

    @PostMapping("/workstreams/{id}/desk/{command}")
    Object send(
            @PathVariable WorkstreamId id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Desk desk = desks.of(id, place.moment(), reader);
        CommandForm form = DeskPages.offered(command, desk);
        SentForm sent = SentForm.of(fields);
        try {
            RedirectView recorded = commands.send(
                    id, command, sent.body(form), sent, form.part().anchor(), reader);
            drafts.recorded(reader.account(), id.value(), command, sent.thing(), sent.key());
            return recorded;
        } catch (RuntimeException why) {
            Problem problem = commands.refused(why, id, desk.moment(), sent, response, model);
            FormView shown = forms.asTyped(form, sent.thing(), sent.typed(), sent.key(), desk, reader)
                    .refused(problem, desk.version());
            if (problem.status() == 503) response.setHeader("Retry-After", "2");
            if (request.getHeader("HX-Request") != null) replaceTheForm(shown, response);
            model.addAttribute("desk", desk);
            model.addAttribute("form", shown);
            return "desk-form";
        }
    }

    /** Of the page in the answer the script takes the form only, and puts it where it was. */
    private static void replaceTheForm(FormView form, HttpServletResponse response) {
        String selector = "[id='" + form.id() + "']";
        response.setHeader("HX-Retarget", selector);
        response.setHeader("HX-Reselect", selector);
        response.setHeader("HX-Reswap", "outerHTML");
    }
}
