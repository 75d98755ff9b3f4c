package org.daybook.app.identity.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Answers a problem: as JSON to programs, as a page to browsers. */
@Component
public class ProblemAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);
    private static final String SECONDS_TO_WAIT = "2";

    private final ViewResolver views;

    /** @param templates asked itself: who is turned away before the servlet has no request at hand to choose a view by */
    ProblemAnswer(@Qualifier("thymeleafViewResolver") ViewResolver templates) {
        views = templates;
    }

    /** Writes the problem as the answer to the request, unless another answer has already begun. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setStatus(problem.status());
        if (problem.status() == 503 && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        if (wantsPage(request) && page(problem, request, response)) return;
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
    }

    /**
     * Answers a request of a method that its address does not take.
     *
     * @param methods those that it takes; none where there is nothing
     */
    public void notTaken(Set<String> methods, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!methods.isEmpty()) response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        write(methods.isEmpty() ? RequestProblems.of(404) : RequestProblems.method(methods), request, response);
    }

    /** Whether the asker reads pages: names HTML among what it accepts, at an address outside of the API. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = String.valueOf(originalPath(request));
        boolean program = path.startsWith("/api/") || path.startsWith("/actuator") || path.startsWith("/v3/");
        return !program && accept != null && accept.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Object originalPath(HttpServletRequest request) {
        Object path = request.getAttribute("jakarta.servlet.error.request_uri");
        return path == null ? request.getRequestURI() : path;
    }

    /** Who is signed in; absent where nobody is, or nobody has asked yet. */
    private static Actor reader() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor actor ? actor : null;
    }

    private boolean page(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        try {
            View view = views.resolveViewName("error", Locale.UK);
            if (view == null) return false;
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            Map<String, Object> model = ErrorPageModel.of(problem, reader());
            model.put("here", String.valueOf(originalPath(request)));
            view.render(model, request, response);
            return true;
        } catch (Exception e) {
            LOG.warn("The error page could not be shown", e);
            return response.isCommitted();
        }
    }
}
