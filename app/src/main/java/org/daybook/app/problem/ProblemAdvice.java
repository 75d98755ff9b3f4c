package org.daybook.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.daybook.shared.rejection.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whatever a request of either API fails with. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Problem BROKEN_OFF =
            Problem.of(400, "broken-off", "", "The request broke off before its end.");
    private static final Set<String> QUESTIONS = Set.of("GET", "HEAD");

    private final Problems problems;
    private final ProblemAnswer answer;

    ProblemAdvice(Problems problems, ProblemAnswer answer) {
        this.problems = problems;
        this.answer = answer;
    }

    @ExceptionHandler(Throwable.class)
    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = QUESTIONS.contains(request.getMethod()) ? problems.ofQuestion(failure) : problems.of(failure);
        if (failure instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
        }
        answer.write(problem, request, response);
    }

    /** The other side went away or stopped sending: nobody is left to be answered. */
    @ExceptionHandler(IOException.class)
    void gone(IOException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.debug("Broken off by the other side", failure);
        answer.write(BROKEN_OFF, request, response);
    }
}
