package org.daybook.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.daybook.shared.rejection.Problem;
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
}
