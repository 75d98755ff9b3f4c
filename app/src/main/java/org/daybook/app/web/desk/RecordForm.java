package org.daybook.app.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.app.web.desk.draft.Drafts;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.FormInput;
import org.daybook.app.web.frame.Frame;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.Receipt;
import org.daybook.command.http.CommandService;
import org.daybook.query.page.PlaceInTime;
import org.daybook.shared.account.Actor;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Sends what was typed into a form as the command that it is, under the version that the person has seen: if others have
 * recorded something since, the form comes back with what that was, and nothing of what was typed is lost.
 */
@Controller
@OnQuerySide
class RecordForm {

    private static final String WORKSTREAMS = "workstreams";

    private final OpenDesk desks;
    private final FillForm forms;
    private final Drafts drafts;
    private final CommandService commands;
    private final Answering answering;
    private final Frame frame;

    RecordForm(
            OpenDesk desks, FillForm forms, Drafts drafts, CommandService commands, Answering answering, Frame frame) {
        this.desks = desks;
        this.forms = forms;
        this.drafts = drafts;
        this.commands = commands;
        this.answering = answering;
        this.frame = frame;
    }

    @PostMapping("/workstreams/{id}/desk/{command}")
    Object send(
            @PathVariable WorkstreamId id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PlaceInTime place = frame.fill(model, null, null, reader, "/desk");
        Desk desk = desks.of(id, place.moment(), reader);
        CommandForm form = DeskPages.offered(command, desk);
        Sent sent = Sent.of(fields);
        try {
            Receipt receipt =
                    commands.act(WORKSTREAMS, id.toString(), command, body(form, sent), conditions(sent), reader);
            drafts.recorded(reader.account(), id.value(), command, sent.thing(), sent.key());
            return back(id, receipt.entries().getLast().version(), form.part().anchor());
        } catch (RuntimeException why) {
            FormView shown = forms.asTyped(form, sent.thing(), sent.typed(), sent.key(), desk, reader);
            return answering.refused(why, shown, desk, sent.seen(), model, request, response);
        }
    }

    private static tools.jackson.databind.node.ObjectNode body(CommandForm form, Sent sent) {
        var body = sent.typed().body(form, sent.thing());
        String day = sent.typed().one(FormInput.EFFECTIVE_ON);
        if (!day.isEmpty()) body.put(FormInput.EFFECTIVE_ON, day);
        return body;
    }

    private static Preconditions conditions(Sent sent) {
        return new Preconditions(sent.seen(), new IdempotencyKey(sent.key()));
    }

    /** See other: to reload the page that follows sends nothing again. */
    static RedirectView back(WorkstreamId id, long version, String anchor) {
        RedirectView desk = new RedirectView("/workstreams/" + id + "/desk?recorded=" + version + "#" + anchor, true);
        desk.setStatusCode(HttpStatus.SEE_OTHER);
        return desk;
    }
}
