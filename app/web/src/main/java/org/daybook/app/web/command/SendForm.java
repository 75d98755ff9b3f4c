package org.daybook.app.web.command;

import jakarta.servlet.http.HttpServletResponse;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.typed.FormView;
import org.daybook.app.web.form.typed.Keys;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.form.typed.ReturnPlace;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.http.CommandService;
import org.daybook.command.http.ProblemMapper;
import org.daybook.query.history.EventTitle;
import org.daybook.query.history.FindHistory;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Problem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends a form as its command, for the version that the person has seen. A refused form is shown again with everything that was
 * typed and, where others came first, with what they recorded.
 */
@Component
@OnQuerySide
record SendForm(
        CommandService commands,
        ProblemMapper problems,
        FindHistory history,
        ShowForm forms,
        FormPlaces places,
        Drafts drafts) {

    /** The name of the button that asks for more rows instead of sending the form. */
    private static final String MORE = "more";

    private static final int MOST_SHOWN = 20;

    String show(FormPlace at, FormView form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("target", at.target().orElse(null));
        model.addAttribute("back", at.page());
        return "command-form";
    }

    Object send(
            FormPlace at,
            SentForm sent,
            PlaceInTime place,
            Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String back = ReturnPlace.of(sent.typed().one(ReturnPlace.NAME));
        model.addAttribute("returnTo", back);
        String more = sent.typed().one(MORE);
        if (!more.isEmpty()) {
            FormView form = forms.asTyped(at, sent, place, reader);
            return show(at, form.addingRow(more, sent.typed().rows(more)), model);
        }
        try {
            Receipt receipt = give(at, sent, reader);
            drafts.recorded(reader.account(), at.id(), at.form().command(), about(at, sent), sent.key());
            String said = EventTitle.of(receipt.entries().getFirst().type()) + ".";
            String page = "/" + at.aggregate().plural() + "/" + receipt.id();
            return Recorded.at(back == null ? page : back, said, next);
        } catch (RuntimeException why) {
            Problem problem = Keys.explained(problems.of(why));
            response.setStatus(problem.status());
            FormView again = forms.asTyped(at, sent, place, reader);
            Long seen = at.target().map(FormTarget::version).orElse(null);
            if (again.refused(problem, seen).isStale())
                model.addAttribute("meanwhile", history.since(at.id(), sent.seen(), place.moment(), MOST_SHOWN));
            return show(at, again.refused(problem, seen), model);
        }
    }

    private Receipt give(FormPlace at, SentForm sent, Actor reader) {
        CommandForm form = at.form();
        ObjectNode body = sent.body(form);
        String plural = at.aggregate().plural();
        return form.type().opens()
                ? commands.open(plural, body, sent.conditions(), reader)
                : commands.act(plural, at.id().toString(), form.command(), body, sent.conditions(), reader);
    }

    /** What the form is about, as drafts name it. */
    static String about(FormPlace at, SentForm sent) {
        return at.form().isAboutAThing() ? sent.typed().one(at.form().subject()) : sent.thing();
    }
}
