package org.daybook.app.web.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.store.wiring.database.NodeRole;
import org.daybook.shared.rejection.Rejection;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads from the forms of a node that cannot send commands to one that can. A node with the role query sends them over Axon
 * Server; without it, nothing takes them there. {@code daybook.writes-at} is the address of a node with the role all.
 */
@Component
@OnQuerySide
class WritesElsewhere implements HandlerInterceptor, WebMvcConfigurer {

    private static final String[] FORMS = {"/*/do/**", "/*/*/do/**", "/workstreams/*/desk", "/workstreams/*/desk/**"};

    private final boolean sendsHere;
    private final String there;

    WritesElsewhere(Environment environment) {
        sendsHere = NodeRole.of(environment) != NodeRole.QUERY
                || environment.getProperty("axon.axonserver.enabled", Boolean.class, true);
        there = environment.getProperty("daybook.writes-at", "").replaceFirst("/+$", "");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (!sendsHere) registry.addInterceptor(this).addPathPatterns(FORMS);
    }

    /** @throws Rejection {@code shows-only} (503) if it is not known where to go, or what was sent would be lost on the way */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws java.io.IOException {
        if (there.isEmpty() || !request.getMethod().equals("GET")) throw showsOnly();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(there + request.getRequestURI() + query);
        return false;
    }

    private Rejection showsOnly() {
        String where = there.isEmpty()
                ? "Open Daybook on a node with the role all; ask your administrator for its address."
                : "Open " + there + " instead.";
        return new Rejection(
                Rejection.Kind.UNAVAILABLE,
                "shows-only",
                "",
                "This node shows the record and takes no entries. " + where + " Nothing was recorded.");
    }
}
