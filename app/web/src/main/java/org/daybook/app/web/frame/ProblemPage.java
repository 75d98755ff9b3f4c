package org.daybook.app.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daybook.app.identity.problem.ProblemAnswer;
import org.daybook.app.identity.problem.Problems;
import org.daybook.app.identity.problem.RequestProblems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers failures outside the request's handler, where otherwise the server itself would answer. */
@Controller
record ProblemPage(Problems problems, ProblemAnswer answer) implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        answer.write(
                failure instanceof Throwable thrown
                        ? problems.of(thrown)
                        : RequestProblems.of(status instanceof Integer code ? code : 404),
                request,
                response);
    }
}
