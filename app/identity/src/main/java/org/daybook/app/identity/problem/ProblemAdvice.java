package org.daybook.app.identity.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every failure of a request to either API. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
record ProblemAdvice(Problems problems, ProblemAnswer answer, TakenMethods methods) {

    private static final Set<String> QUESTIONS = Set.of("GET", "HEAD");

    /** A response that has begun is broken off, so that its receiver does not take it for complete. */
    @ExceptionHandler(Throwable.class)
    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws Throwable {
        if (response.isCommitted()) throw failure;
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            answer.notTaken(methods.at(request), request, response);
            return;
        }
        boolean question = QUESTIONS.contains(request.getMethod());
        answer.write(question ? problems.ofQuestion(failure) : problems.of(failure), request, response);
    }
}
