package org.daybook.app.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.shared.rejection.Refused;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that the handler does not take. A misspelt one would otherwise be ignored, and of a
 * repeated one either value might be used.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "org.daybook.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (asked && handler instanceof HandlerMethod method && isOurs(method)) {
            List<String> names = Query.names(request.getQueryString());
            Set<String> taken = new TreeSet<>(TakenParameters.of(method.getMethod()));
            // The address of a form may fill in any of its fields; those that it does not have are ignored.
            if (TakenParameters.fillsIn(method.getMethod())) taken.addAll(names);
            check(names, taken);
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith(OURS);
    }

    private static void check(List<String> names, Set<String> taken) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!taken.contains(name)) {
                String known = taken.isEmpty() ? "takes none" : "takes " + String.join(", ", taken);
                throw new Refused(
                        400,
                        "unknown-parameter",
                        name,
                        "There is no parameter " + name + ": this address " + known + ".");
            }
            if (!seen.add(name)) {
                throw new Refused(400, "repeated-parameter", name, name + " may be given only once.");
            }
        }
    }
}
