package org.daybook.app.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.command.http.ProblemMapper;
import org.daybook.query.history.FindHistory;
import org.daybook.query.history.HistoryItem;
import org.daybook.shared.rejection.Problem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Answers a form that was not recorded with the same form: what was typed in it, and what was wrong. */
@Component
@OnQuerySide
class Answering {

    private static final int MOST_SHOWN = 20;
    private static final int STALE = 412;

    private final ProblemMapper problems;
    private final FindHistory history;

    Answering(ProblemMapper problems, FindHistory history) {
        this.problems = problems;
        this.history = history;
    }

    /**
     * @param desk as it lies now
     * @param seen the version that the person had seen
     */
    String refused(
            RuntimeException why,
            FormView form,
            Desk desk,
            long seen,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problem problem = Keys.explained(problems.of(why));
        List<HistoryItem> meanwhile = problem.status() == STALE
                ? history.since(desk.id().value(), seen, desk.moment(), MOST_SHOWN)
                : List.of();
        FormView shown = form.refused(problem, desk.version(), meanwhile);
        response.setStatus(problem.status());
        if (problem.status() == 503) response.setHeader("Retry-After", "2");
        if (request.getHeader("HX-Request") != null) replaceTheForm(shown, response);
        model.addAttribute("desk", desk);
        model.addAttribute("form", shown);
        return "desk-form";
    }

    /** Of the page that is answered the script takes the form alone, and puts it where it was. */
    private static void replaceTheForm(FormView form, HttpServletResponse response) {
        String selector = "[id='" + form.id() + "']";
        response.setHeader("HX-Retarget", selector);
        response.setHeader("HX-Reselect", selector);
        response.setHeader("HX-Reswap", "outerHTML");
    }
}
