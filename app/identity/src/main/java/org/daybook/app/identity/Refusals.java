package org.daybook.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.daybook.app.identity.credential.Secrets;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.app.identity.problem.ProblemAnswer;
import org.daybook.app.identity.problem.RequestProblems;
import org.daybook.app.identity.problem.TakenMethods;
import org.daybook.shared.rejection.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Refuses requests: strangers are sent to the sign-in page or answered 401, others 403, always with a problem. */
@Component
record Refusals(ProblemAnswer answer, TakenMethods methods) implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (ProblemAnswer.wantsPage(request)) {
            response.sendRedirect(LocalAddress.signInFor(request));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Daybook\"");
        String right = "Send an API token (Authorization: Bearer " + Secrets.TOKEN_PREFIX + "...) or sign in.";
        answer.write(Problem.of(401, "not-signed-in", "", right), request, response);
    }

    void badToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Daybook\", error=\"invalid_token\"");
        String said = "The token is not known here, was revoked, has expired, or its account is suspended.";
        answer.write(Problem.of(401, "invalid-token", HttpHeaders.AUTHORIZATION, said), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null && failure instanceof CsrfException && !isSigningIn(request)) {
            commence(request, response, new InsufficientAuthenticationException("Nobody has signed in", failure));
            return;
        }
        boolean mustChange = who instanceof SignedIn in && in.mustChangePassword();
        if (mustChange && ProblemAnswer.wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + "/password");
            return;
        }
        Set<String> taken = methods.at(request);
        if (isClosed(failure, mustChange) && !taken.contains(method(request))) {
            answer.notTaken(taken, request, response);
            return;
        }
        answer.write(problem(failure, mustChange), request, response);
    }

    private static boolean isSigningIn(HttpServletRequest request) {
        return request.getServletPath().equals("/login");
    }

    /** Whether it was turned away at the address, and not for how it came there. */
    private static boolean isClosed(AccessDeniedException failure, boolean mustChange) {
        return !mustChange && !(failure instanceof CsrfException);
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }

    private static Problem problem(AccessDeniedException failure, boolean mustChange) {
        if (failure instanceof CsrfException) {
            return Problem.of(
                    403,
                    "csrf-token-missing",
                    "",
                    "This form is out of date, or your browser refuses cookies. Open the page again and send it once more."
                            + " A program must send the CSRF token of its session, which GET /api/me names.");
        }
        if (mustChange) {
            return Problem.of(403, "password-must-be-changed", "", "Choose a password first: PUT /api/me/password.");
        }
        return RequestProblems.of(403);
    }
}
