package org.daybook.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daybook.app.problem.ProblemAnswer;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Takes whoever signed in to the page they had asked for as a stranger, both clocks in its address included; else to the
 * index. Who must choose a password does that first; who holds no role yet is told so by their account.
 */
final class Welcome implements AuthenticationSuccessHandler {

    private final HttpSessionRequestCache askedFor = new HttpSessionRequestCache();

    Welcome() {
        askedFor.setMatchingRequestParameterName(null);
        askedFor.setRequestMatcher(
                request -> HttpMethod.GET.matches(request.getMethod()) && ProblemAnswer.wantsPage(request));
    }

    /** Where a stranger's question is kept while they sign in. */
    RequestCache askedFor() {
        return askedFor;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        boolean mustChange = who instanceof SignedIn in && in.mustChangePassword();
        boolean mayNothing = who.getAuthorities().isEmpty();
        String context = request.getContextPath();
        if (mustChange) response.sendRedirect(context + "/password");
        else response.sendRedirect(mayNothing ? context + "/account" : page(request, response));
    }

    private String page(HttpServletRequest request, HttpServletResponse response) {
        if (!(askedFor.getRequest(request, response) instanceof DefaultSavedRequest saved)) {
            return request.getContextPath() + "/";
        }
        askedFor.removeRequest(request, response);
        String query = saved.getQueryString();
        return saved.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
