package org.daybook.app.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.form.typed.Keys;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.http.CommandService;
import org.daybook.command.http.ProblemMapper;
import org.daybook.query.asof.AsOf;
import org.daybook.query.history.FindHistory;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.node.ObjectNode;

/** Sends the forms of the desk as commands, and explains a refusal to the person who sent one. */
@Component
@OnQuerySide
record DeskCommands(CommandService commands, ProblemMapper problems, FindHistory history) {

    private static final int MOST_SHOWN = 20;
    private static final int STALE = 412;

    /**
     * Sends a command under the version that the person has seen.
     *
     * @param anchor the part of the desk to return to
     * @return the desk, which says what was recorded; 303, so that reloading it sends nothing again
     */
    RedirectView send(WorkstreamId id, String command, ObjectNode body, SentForm sent, String anchor, Actor reader) {
        Receipt receipt = commands.act("workstreams", id.toString(), command, body, sent.conditions(), reader);
        long version = receipt.entries().getLast().version();
        return Recorded.at("/workstreams/" + id + "/desk?recorded=" + version + "#" + anchor);
    }

    /** Why nothing was recorded: puts the status into the answer and, where others came first, their entries into the model. */
    Problem refused(
            RuntimeException why,
            WorkstreamId id,
            AsOf moment,
            SentForm sent,
            HttpServletResponse response,
            Model model) {
        Problem problem = Keys.explained(problems.of(why));
        response.setStatus(problem.status());
        if (problem.status() == STALE) {
            model.addAttribute("meanwhile", history.since(id.value(), sent.seen(), moment, MOST_SHOWN));
        }
        return problem;
    }
}
